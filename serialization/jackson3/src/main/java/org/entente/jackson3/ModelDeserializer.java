package org.entente.jackson3;

import java.io.IOException;
import org.entente.jackson3.token.Jackson3Engine;
import org.entente.jackson3.token.Jackson3Reader;
import org.entente.json.mapper.MapperType;
import org.entente.json.mapper.RefusedException;
import org.entente.json.token.JsonEngine;
import org.entente.json.token.TokenReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/**
 * Reads the values of a type through a mapper.
 *
 * @param <T> the type
 */
final class ModelDeserializer<T> extends StdDeserializer<T> {

    private final boolean lenient;
    private final MapperType<T> type;

    ModelDeserializer(MapperType<T> type, boolean lenient) {
        super(type.type());
        this.type = type;
        this.lenient = lenient;
    }

    /** Copies the values of members that are let pass. */
    private @Nullable JsonEngine engine() {
        return lenient ? new Jackson3Engine() : null;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        return accepted(parser, reader -> type.read(reader, engine()));
    }

    /** Makes a new value, since values do not change: the members that are read take the place of the old one's. */
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, T value) {
        return accepted(parser, reader -> type.readOver(value, reader, engine()));
    }

    /** Reads with a type. */
    private interface Way<T> {
        T read(TokenReader reader) throws IOException;
    }

    private static <T> T accepted(JsonParser parser, Way<T> way) {
        try {
            return way.read(new Jackson3Reader(parser));
        } catch (RefusedException e) {
            throw new AgreementMappingException(parser, e.report(), e.getCause());
        } catch (IOException e) {
            throw JacksonIOException.construct(e, parser);
        }
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return true;
    }

    /** Reads without type information, which the format does not need. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
        return deserialize(parser, context);
    }

    @Override
    public Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer typing, T value) {
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
    public @Nullable T getNullValue(DeserializationContext context) {
        JsonParser parser = context.getParser();
        if (parser != null
                && parser.currentToken() == JsonToken.VALUE_NULL
                && parser.streamReadContext().inRoot()) {
            throw new AgreementMappingException(
                    parser, MapperType.refusalOfNull(new Jackson3Reader(parser)).report(), null);
        }
        return null;
    }
}
