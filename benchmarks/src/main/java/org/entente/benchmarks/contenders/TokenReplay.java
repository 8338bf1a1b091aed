package org.entente.benchmarks.contenders;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The limit for writing: the tokens of a document, recorded once, written to Jackson's generator, with all names
 * encoded beforehand. It asks no object for anything. Reading records.
 */
final class TokenReplay implements Codec<TokenReplay.Tokens> {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** The tokens of a document; beside each stands its name, string or number, if it has one. */
    static final class Tokens {

        private final JsonToken[] kinds;
        private final Object[] values;

        Tokens(List<JsonToken> kinds, List<Object> values) {
            this.kinds = kinds.toArray(new JsonToken[0]);
            this.values = values.toArray();
        }
    }

    @Override
    public Tokens read(byte[] json) throws IOException {
        List<JsonToken> kinds = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        Map<String, SerializableString> names = new HashMap<>();
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                kinds.add(token);
                values.add(
                        token == JsonToken.FIELD_NAME
                                ? names.computeIfAbsent(parser.currentName(), SerializedString::new)
                                : value(token, parser));
            }
        }
        return new Tokens(kinds, values);
    }

    private static Object value(JsonToken token, JsonParser parser) throws IOException {
        return switch (token) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.INT ? parser.getIntValue() : parser.getDecimalValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            default -> "";
        };
    }

    /** Writes into the same kind of buffer as {@code ObjectMapper.writeValueAsBytes}. */
    @Override
    public byte[] write(Tokens tokens) throws IOException {
        BufferRecycler recycler = FACTORY._getBufferRecycler();
        try (ByteArrayBuilder bytes = new ByteArrayBuilder(recycler)) {
            try (JsonGenerator out = FACTORY.createGenerator(bytes)) {
                for (int i = 0; i < tokens.kinds.length; i++) {
                    write(tokens.kinds[i], tokens.values[i], out);
                }
            }
            return bytes.getClearAndRelease();
        } finally {
            recycler.releaseToPool();
        }
    }

    private static void write(JsonToken token, Object value, JsonGenerator out) throws IOException {
        switch (token) {
            case START_OBJECT -> out.writeStartObject();
            case END_OBJECT -> out.writeEndObject();
            case START_ARRAY -> out.writeStartArray();
            case END_ARRAY -> out.writeEndArray();
            case FIELD_NAME -> out.writeFieldName((SerializableString) value);
            case VALUE_STRING -> out.writeString((String) value);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (value instanceof Integer number) {
                    out.writeNumber(number);
                } else {
                    out.writeNumber((BigDecimal) value);
                }
            }
            case VALUE_TRUE -> out.writeBoolean(true);
            case VALUE_FALSE -> out.writeBoolean(false);
            default -> throw new IllegalStateException(token + " is in no agreement");
        }
    }
}
