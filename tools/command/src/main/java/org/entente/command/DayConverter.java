package org.entente.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.entente.violation.Printable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day of the calendar, such as {@code 2021-03-18}. */
final class DayConverter implements ITypeConverter<LocalDate> {

    private final Locale language;

    DayConverter(Locale language) {
        this.language = language;
    }

    @Override
    public LocalDate convert(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(Words.say(language, "day-malformed", Printable.cut(day)));
        }
    }
}
