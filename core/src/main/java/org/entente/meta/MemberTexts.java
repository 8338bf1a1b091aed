package org.entente.meta;

import java.util.Locale;
import java.util.ResourceBundle;

/** Labels and descriptions of types and members, by {@code Type.member}; the root of the bundles is English. */
final class MemberTexts {

    private MemberTexts() {}

    /** A sentence. */
    static String description(String key, Locale locale) {
        return text("org.entente.meta.members", key, locale);
    }

    /** What a form puts before a field or above a group of them. */
    static String label(String key, Locale locale) {
        return text("org.entente.meta.titles", key, locale);
    }

    /** A language that is not shipped gets English, never the language of the JVM. */
    private static String text(String bundle, String key, Locale locale) {
        boolean korean = locale.getLanguage().equals(Locale.KOREAN.getLanguage());
        return ResourceBundle.getBundle(bundle, korean ? Locale.KOREAN : Locale.ROOT)
                .getString(key);
    }
}
