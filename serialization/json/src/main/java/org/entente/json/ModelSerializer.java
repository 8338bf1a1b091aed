package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.entente.json.format.FormatTypes;
import org.entente.json.type.JsonType;

/**
 * Writes the values of a type through a mapper. A mapper may be serialised, a shape is not: it is looked up again.
 *
 * @param <T> the type
 */
final class ModelSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient JsonType<T> shape;

    ModelSerializer(Class<T> type) {
        super(type);
        this.shape = FormatTypes.shape(type);
    }

    private Object readResolve() {
        return new ModelSerializer<>(handledType());
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        shape.write(value, out);
    }

    /** Writes without type information, which the format does not need. */
    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer typing)
            throws IOException {
        shape.write(value, out);
    }
}
