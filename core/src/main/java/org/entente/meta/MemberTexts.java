package org.entente.meta;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Label and description of a type or member: in English as stated beside it, in Korean by its key from a bundle.
 *
 * @param key {@code Type} or {@code Type.member}
 * @param label a noun phrase in English
 * @param description a sentence in English; empty if none was stated
 */
record MemberTexts(String key, String label, String description) {

    /** Stands between the label and the description in the bundle. */
    static final String BETWEEN = " | ";

    private static final String KOREAN = "org.entente.meta.members";

    /** Not described yet; the label is the name in words, {@code asPrinted} as "As printed". */
    static MemberTexts of(String key, String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            boolean begins = Character.isUpperCase(letter);
            if (i == 0) {
                words.append(Character.toUpperCase(letter));
            } else if (begins) {
                words.append(' ').append(Character.toLowerCase(letter));
            } else {
                words.append(letter);
            }
        }
        return new MemberTexts(key, words.toString(), "");
    }

    MemberTexts labelled(String text) {
        return new MemberTexts(key, text, description);
    }

    MemberTexts described(String text) {
        return new MemberTexts(key, label, text);
    }

    /** What a form puts before a field or above a group of them. */
    String label(Locale locale) {
        return translation(locale)
                .map(text -> text.substring(0, text.indexOf(BETWEEN)))
                .orElse(label);
    }

    /** A sentence. */
    String description(Locale locale) {
        return translation(locale)
                .map(text -> text.substring(text.indexOf(BETWEEN) + BETWEEN.length()))
                .orElse(description);
    }

    /** A language that is not shipped gets English, never the language of the JVM. */
    private Optional<String> translation(Locale locale) {
        if (!locale.getLanguage().equals(Locale.KOREAN.getLanguage())) {
            return Optional.empty();
        }
        ResourceBundle texts = ResourceBundle.getBundle(KOREAN, Locale.KOREAN);
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }
}
