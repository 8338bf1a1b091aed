package org.entente.table.mapping;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How dates are written: a pattern such as {@code dd/MM/yyyy}, {@code d MMM yyyy} or {@code yyyy}. What it does not say the
 * date does not know.
 */
public final class DateForm {

    /** Days, months and four digits of the year; a year of two digits is of some century. */
    private static final Pattern LETTERS = Pattern.compile("(d{1,2}|M{1,4}|yyyy|uuuu|[^A-Za-z]|'[^']*')+");

    private final String pattern;
    private final DateTimeFormatter format;

    private DateForm(String pattern, DateTimeFormatter format) {
        this.pattern = pattern;
        this.format = format;
    }

    /** The form of a pattern; empty if it is none. */
    static Optional<DateForm> of(String pattern) {
        String years = pattern.replace("yyyy", "uuuu");
        if (!LETTERS.matcher(pattern).matches() || !years.contains("uuuu")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DateForm(
                    pattern,
                    new DateTimeFormatterBuilder()
                            .parseCaseInsensitive()
                            .appendPattern(years)
                            .toFormatter(Locale.ENGLISH)
                            .withResolverStyle(ResolverStyle.STRICT)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String pattern() {
        return pattern;
    }

    /** The date as the format writes it; empty if it is not written so. */
    Optional<String> read(String text) {
        try {
            TemporalAccessor date = format.parse(text);
            String year = String.format(Locale.ROOT, "%04d", date.get(ChronoField.YEAR));
            if (!date.isSupported(ChronoField.MONTH_OF_YEAR)) {
                return Optional.of(year);
            }
            String month = year + String.format(Locale.ROOT, "-%02d", date.get(ChronoField.MONTH_OF_YEAR));
            return Optional.of(
                    date.isSupported(ChronoField.DAY_OF_MONTH)
                            ? month + String.format(Locale.ROOT, "-%02d", date.get(ChronoField.DAY_OF_MONTH))
                            : month);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
