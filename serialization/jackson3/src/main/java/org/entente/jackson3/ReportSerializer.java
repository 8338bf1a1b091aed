package org.entente.jackson3;

import java.io.IOException;
import org.entente.jackson3.token.Jackson3Writer;
import org.entente.json.mapper.MapperReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes reports through a mapper, with messages in the mapper's locale.
 *
 * @param <T> the type
 */
final class ReportSerializer<T> extends StdSerializer<T> {

    private final MapperReport<T> type;

    ReportSerializer(MapperReport<T> type) {
        super(type.type());
        this.type = type;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        try {
            type.write(value, context.getLocale(), new Jackson3Writer(out));
        } catch (IOException e) {
            throw JacksonIOException.construct(e, out);
        }
    }

    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer typing) {
        serialize(value, out, context);
    }
}
