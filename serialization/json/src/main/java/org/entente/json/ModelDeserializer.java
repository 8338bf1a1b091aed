package org.entente.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.entente.json.format.FormatTypes;
import org.entente.json.type.JsonType;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a type through a mapper. A mapper may be serialised, a shape is not: it is looked up again.
 *
 * @param <T> the type
 */
final class ModelDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final boolean lenient;
    private final transient JsonType<T> shape;

    ModelDeserializer(Class<T> type, boolean lenient) {
        super(type);
        this.type = type;
        this.lenient = lenient;
        this.shape = FormatTypes.shape(type);
    }

    private Object readResolve() {
        return new ModelDeserializer<>(type, lenient);
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return new ValueReader(parser, lenient).read(shape);
    }

    /** Makes a new value, since values do not change: the members that are read take the place of the old one's. */
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, T value) throws IOException {
        return new ValueReader(parser, lenient).readOver(shape, value);
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return true;
    }

    /** Reads without type information, which the format does not need. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing)
            throws IOException {
        return deserialize(parser, context);
    }

    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typing, T value) throws IOException {
        return deserialize(parser, context, value);
    }

    /** A member that an object of the user's own leaves out is null there. */
    @Override
    public @Nullable T getAbsentValue(DeserializationContext context) {
        return null;
    }

    /**
     * A document that is {@code null} is refused; a member of an object of the user's own may be. Mappers also ask where
     * there is no {@code null} but a member was left out.
     */
    @Override
    public @Nullable T getNullValue(DeserializationContext context) throws AgreementJsonException {
        JsonParser parser = context.getParser();
        if (parser != null
                && parser.currentToken() == JsonToken.VALUE_NULL
                && parser.getParsingContext().inRoot()) {
            throw new ValueReader(parser, lenient).refusalOfNull();
        }
        return null;
    }
}
