package org.entente.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.entente.jackson2.token.Jackson2Engine;
import org.entente.jackson2.token.Jackson2Reader;
import org.entente.json.mapper.MapperType;
import org.entente.json.mapper.RefusedException;
import org.entente.json.token.JsonEngine;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values of a type through a mapper. A mapper may be serialised, its types are not: each is looked up again.
 *
 * @param <T> the type
 */
final class ModelDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final boolean lenient;
    private final transient MapperType<T> type;

    ModelDeserializer(MapperType<T> type, boolean lenient) {
        super(type.type());
        this.type = type;
        this.lenient = lenient;
    }

    @SuppressWarnings("unchecked") // the class that the constructor took
    private Object readResolve() {
        return new ModelDeserializer<>(MapperType.again((Class<T>) handledType()), lenient);
    }

    /** Copies the values of members that are let pass. */
    private @Nullable JsonEngine engine() {
        return lenient ? new Jackson2Engine() : null;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return type.read(new Jackson2Reader(parser), engine());
        } catch (RefusedException e) {
            throw new AgreementMappingException(parser, e.report(), e.getCause());
        }
    }

    /** Makes a new value, since values do not change: the members that are read take the place of the old one's. */
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, T value) throws IOException {
        try {
            return type.readOver(value, new Jackson2Reader(parser), engine());
        } catch (RefusedException e) {
            throw new AgreementMappingException(parser, e.report(), e.getCause());
        }
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
    public @Nullable T getNullValue(DeserializationContext context) throws AgreementMappingException {
        JsonParser parser = context.getParser();
        if (parser != null
                && parser.currentToken() == JsonToken.VALUE_NULL
                && parser.getParsingContext().inRoot()) {
            throw new AgreementMappingException(
                    parser, MapperType.refusalOfNull(new Jackson2Reader(parser)).report(), null);
        }
        return null;
    }
}
