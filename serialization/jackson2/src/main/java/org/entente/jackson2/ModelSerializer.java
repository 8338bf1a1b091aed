package org.entente.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.entente.jackson2.token.Jackson2Writer;
import org.entente.json.mapper.MapperType;

/**
 * Writes the values of a type through a mapper. A mapper may be serialised, its types are not: each is looked up again.
 *
 * @param <T> the type
 */
final class ModelSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient MapperType<T> type;

    ModelSerializer(MapperType<T> type) {
        super(type.type());
        this.type = type;
    }

    private Object readResolve() {
        return new ModelSerializer<>(MapperType.again(handledType()));
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        type.write(value, new Jackson2Writer(out));
    }

    /** Writes without type information, which the format does not need. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer typing)
            throws IOException {
        type.write(value, new Jackson2Writer(out));
    }
}
