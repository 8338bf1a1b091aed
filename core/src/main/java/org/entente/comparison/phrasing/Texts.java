package org.entente.comparison.phrasing;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.violation.Messages;

/** A text of this package with what it fills in, which is printable already. */
public final class Texts {

    private static final Messages MESSAGES =
            Messages.of(locale -> ResourceBundle.getBundle("org.entente.comparison.messages", locale), Locale.KOREAN);

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    private final String key;
    private final Map<String, String> arguments = new LinkedHashMap<>();

    private Texts(String key) {
        this.key = key;
    }

    public static Texts of(String key) {
        return new Texts(key);
    }

    /** The word of the library for a constant of its own. */
    public static String phrase(String constant, Locale locale) {
        return MESSAGES.phrase(constant, locale);
    }

    public Texts with(String name, String value) {
        arguments.put(name, value);
        return this;
    }

    public Texts with(String name, Optional<String> value) {
        return with(name, value.orElse("…"));
    }

    public String in(Locale locale) {
        return SLOT.matcher(MESSAGES.pattern(key, locale))
                .replaceAll(slot -> Matcher.quoteReplacement(arguments.getOrDefault(slot.group(1), slot.group())));
    }
}
