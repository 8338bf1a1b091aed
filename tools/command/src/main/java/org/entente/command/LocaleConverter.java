package org.entente.command;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** Reads a tag of BCP 47, such as {@code ko}. */
final class LocaleConverter implements ITypeConverter<Locale> {

    @Override
    public Locale convert(String tag) {
        return Locale.forLanguageTag(tag);
    }
}
