package org.entente.command;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.entente.violation.Printable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a tag of BCP 47, such as {@code ko}. */
final class LocaleConverter implements ITypeConverter<Locale> {

    private final Locale language;

    LocaleConverter(Locale language) {
        this.language = language;
    }

    @Override
    public Locale convert(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            throw new TypeConversionException(Words.say(language, "lang-malformed", Printable.cut(tag)));
        }
    }
}
