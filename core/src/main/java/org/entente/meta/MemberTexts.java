package org.entente.meta;

import java.util.Locale;
import java.util.ResourceBundle;

/** Labels and descriptions of types and members, by {@code Type.member}; the root of the bundle is English. */
final class MemberTexts {

    /** Stands between the label and the description. */
    static final String BETWEEN = " | ";

    private MemberTexts() {}

    /** A sentence. */
    static String description(String key, Locale locale) {
        String text = text(key, locale);
        return text.substring(text.indexOf(BETWEEN) + BETWEEN.length());
    }

    /** What a form puts before a field or above a group of them. */
    static String label(String key, Locale locale) {
        String text = text(key, locale);
        return text.substring(0, text.indexOf(BETWEEN));
    }

    /** A language that is not shipped gets English, never the language of the JVM. */
    private static String text(String key, Locale locale) {
        boolean korean = locale.getLanguage().equals(Locale.KOREAN.getLanguage());
        return ResourceBundle.getBundle("org.entente.meta.members", korean ? Locale.KOREAN : Locale.ROOT)
                .getString(key);
    }
}
