package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.entente.json.format.ReportFormat;
import org.entente.violation.ValidationReport;

/** Writes reports through a mapper, with messages in the mapper's locale. */
final class ReportSerializer extends StdSerializer<ValidationReport> {

    private static final long serialVersionUID = 1L;

    ReportSerializer() {
        super(ValidationReport.class);
    }

    @Override
    public void serialize(ValidationReport report, JsonGenerator out, SerializerProvider provider) throws IOException {
        ReportFormat.write(report, provider.getLocale(), out);
    }

    @Override
    public void serializeWithType(
            ValidationReport report, JsonGenerator out, SerializerProvider provider, TypeSerializer typing)
            throws IOException {
        serialize(report, out, provider);
    }
}
