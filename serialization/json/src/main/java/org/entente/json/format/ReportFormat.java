package org.entente.json.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.violation.Location;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;

/** How reports look in JSON: as {@code docs/reports.md} describes it. They are written and not read. */
public final class ReportFormat {

    private static final Pattern HALF_OF_A_PAIR = Pattern.compile("\\p{Cs}");
    private static final String REPLACEMENT = "\uFFFD";

    private ReportFormat() {}

    /** Writes a report with messages in the reader's language. */
    public static void write(ValidationReport report, Locale locale, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart("violations");
        for (Violation violation : report.violations()) {
            write(violation, locale, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    /** Writes a violation with its message in the reader's language. */
    public static void write(Violation violation, Locale locale, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("code", violation.code());
        out.writeStringField("severity", violation.severity().name());
        out.writeStringField("pointer", text(violation.path().toPointer()));
        out.writeStringField("path", violation.path().toString());
        Optional<Location> place = violation.location();
        if (place.isPresent()) {
            out.writeNumberField("line", place.get().line());
            out.writeNumberField("column", place.get().column());
        }
        if (!violation.arguments().isEmpty()) {
            out.writeObjectFieldStart("arguments");
            for (Map.Entry<String, String> argument : violation.arguments().entrySet()) {
                out.writeStringField(argument.getKey(), text(argument.getValue()));
            }
            out.writeEndObject();
        }
        out.writeStringField("message", violation.message(locale));
        out.writeEndObject();
    }

    /** Half of a surrogate pair, as a refused document may have it, is in no UTF-8. */
    private static String text(String text) {
        return HALF_OF_A_PAIR.matcher(text).replaceAll(REPLACEMENT);
    }
}
