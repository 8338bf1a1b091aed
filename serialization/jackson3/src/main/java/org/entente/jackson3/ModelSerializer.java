package org.entente.jackson3;

import java.io.IOException;
import org.entente.jackson3.token.Jackson3Writer;
import org.entente.json.mapper.MapperType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes the values of a type through a mapper.
 *
 * @param <T> the type
 */
final class ModelSerializer<T> extends StdSerializer<T> {

    private final MapperType<T> type;

    ModelSerializer(MapperType<T> type) {
        super(type.type());
        this.type = type;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        try {
            type.write(value, new Jackson3Writer(out));
        } catch (IOException e) {
            throw JacksonIOException.construct(e, out);
        }
    }

    /** Writes without type information, which the format does not need. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializationContext context, TypeSerializer typing) {
        serialize(value, out, context);
    }
}
