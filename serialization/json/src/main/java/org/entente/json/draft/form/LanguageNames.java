package org.entente.json.draft.form;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Languages by their names in English, in Korean and in themselves, and how a draft writes them. */
public final class LanguageNames {

    /** Codes of languages are of two or three letters; "Lao" is its own name and code. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}(?:-.*)?");

    private LanguageNames() {}

    /** Made when a name is first asked for, since a sound draft has none. */
    private static final class Tags {

        private static final Map<String, String> BY_NAME = byName();

        private static Map<String, String> byName() {
            Map<String, String> tags = new HashMap<>();
            for (String tag : Locale.getISOLanguages()) {
                Locale language = new Locale(tag);
                for (Locale in : List.of(Locale.ENGLISH, Locale.KOREAN, language)) {
                    tags.putIfAbsent(folded(language.getDisplayLanguage(in)), tag);
                }
            }
            return tags;
        }
    }

    /** The tag of a language that is named; empty for a tag, and for what names none. */
    public static Optional<String> tag(String name) {
        return CODE.matcher(name.strip()).matches()
                ? Optional.empty()
                : Optional.ofNullable(Tags.BY_NAME.get(folded(name)));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
