package org.entente.command;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.entente.violation.Messages;

/** The texts of the program, in English and Korean. */
final class Words {

    private static final String TEXTS = "org.entente.command.texts";

    private static final Messages MESSAGES = Messages.of(Words::bundle, Locale.KOREAN);

    private Words() {}

    /** The texts in a language; English where there are none in it, never the language of the process. */
    static ResourceBundle bundle(Locale locale) {
        boolean korean = locale.getLanguage().equals(Locale.KOREAN.getLanguage());
        return ResourceBundle.getBundle(TEXTS, korean ? Locale.KOREAN : Locale.ROOT);
    }

    static String say(Locale locale, String key, Object... arguments) {
        return new MessageFormat(MESSAGES.pattern(key, locale), Locale.ROOT).format(arguments);
    }
}
