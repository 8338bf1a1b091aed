package org.entente.json.mapper;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.json.format.ReportFormat;
import org.entente.json.token.TokenWriter;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;

/**
 * A type of reports, which a mapper writes in its locale and does not read.
 *
 * @param <T> the type
 */
public final class MapperReport<T> {

    private static final Map<Class<?>, MapperReport<?>> ALL = Map.of(
            ValidationReport.class, new MapperReport<>(ValidationReport.class, ReportFormat::write),
            Violation.class, new MapperReport<>(Violation.class, ReportFormat::write));

    private final Class<T> type;
    private final Format<T> format;

    /** Writes a value with messages in the reader's language. */
    private interface Format<T> {
        void write(T value, Locale locale, TokenWriter out) throws IOException;
    }

    private MapperReport(Class<T> type, Format<T> format) {
        this.type = type;
        this.format = format;
    }

    /** The type of reports that a class is. */
    public static Optional<MapperReport<?>> of(Class<?> raw) {
        return Optional.ofNullable(ALL.get(raw));
    }

    /** The type again, after a mapper was serialised. */
    @SuppressWarnings("unchecked") // only pairs of one type are put
    public static <T> MapperReport<T> again(Class<T> type) {
        return (MapperReport<T>) Objects.requireNonNull(ALL.get(type));
    }

    public Class<T> type() {
        return type;
    }

    public void write(T value, Locale locale, TokenWriter out) throws IOException {
        format.write(value, locale, out);
    }
}
