package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.entente.json.format.ReportFormat;
import org.entente.violation.Violation;

/** Writes violations through a mapper, with messages in the mapper's locale. */
final class ViolationSerializer extends StdSerializer<Violation> {

    private static final long serialVersionUID = 1L;

    ViolationSerializer() {
        super(Violation.class);
    }

    @Override
    public void serialize(Violation violation, JsonGenerator out, SerializerProvider provider) throws IOException {
        ReportFormat.write(violation, provider.getLocale(), out);
    }

    @Override
    public void serializeWithType(
            Violation violation, JsonGenerator out, SerializerProvider provider, TypeSerializer typing)
            throws IOException {
        serialize(violation, out, provider);
    }
}
