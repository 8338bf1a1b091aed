package org.entente.json.format;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.json.token.TokenWriter;
import org.entente.violation.Location;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;

/** How reports look in JSON: as {@code docs/reports.md} describes it. They are written and not read. */
public final class ReportFormat {

    private static final Pattern HALF_OF_A_PAIR = Pattern.compile("\\p{Cs}");
    private static final String REPLACEMENT = "\uFFFD";

    private ReportFormat() {}

    /** Writes a report with messages in the reader's language. */
    public static void write(ValidationReport report, Locale locale, TokenWriter out) throws IOException {
        out.writeStartObject();
        out.writeName("violations");
        out.writeStartArray();
        for (Violation violation : report.violations()) {
            write(violation, locale, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** Writes a violation with its message in the reader's language. */
    public static void write(Violation violation, Locale locale, TokenWriter out) throws IOException {
        out.writeStartObject();
        member("code", violation.code(), out);
        member("severity", violation.severity().name(), out);
        member("pointer", text(violation.path().toPointer()), out);
        member("path", violation.path().toString(), out);
        Optional<Location> place = violation.location();
        if (place.isPresent()) {
            out.writeName("line");
            out.writeNumber(place.get().line());
            out.writeName("column");
            out.writeNumber(place.get().column());
        }
        if (!violation.arguments().isEmpty()) {
            out.writeName("arguments");
            out.writeStartObject();
            for (Map.Entry<String, String> argument : violation.arguments().entrySet()) {
                member(argument.getKey(), text(argument.getValue()), out);
            }
            out.writeEndObject();
        }
        member("message", violation.message(locale), out);
        out.writeEndObject();
    }

    private static void member(String name, String value, TokenWriter out) throws IOException {
        out.writeName(name);
        out.writeString(value);
    }

    /** Half of a surrogate pair, as a refused document may have it, is in no UTF-8. */
    private static String text(String text) {
        return HALF_OF_A_PAIR.matcher(text).replaceAll(REPLACEMENT);
    }
}
