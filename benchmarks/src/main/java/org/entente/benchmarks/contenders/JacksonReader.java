package org.entente.benchmarks.contenders;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.avaje.json.JsonReader;
import io.avaje.json.PropertyNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Lets the adapters that avaje-jsonb generates read from Jackson's parser. */
final class JacksonReader implements JsonReader {

    private final JsonParser parser;
    private @Nullable String field;

    /** Starts at the parser's current token. */
    JacksonReader(JsonParser parser) {
        this.parser = parser;
    }

    /** Something that is asked of the parser. */
    private interface Question<T> {
        T ask(JsonParser parser) throws IOException;
    }

    private <T> T ask(Question<T> question) {
        try {
            return question.ask(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void expect(JsonToken token) {
        if (parser.currentToken() != token) {
            throw new IllegalStateException("no " + token + " at " + location());
        }
    }

    @Override
    public void beginArray() {
        expect(JsonToken.START_ARRAY);
    }

    @Override
    public boolean hasNextElement() {
        try {
            return parser.nextToken() != JsonToken.END_ARRAY;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endArray() {
        expect(JsonToken.END_ARRAY);
    }

    @Override
    public void beginObject(PropertyNames names) {
        beginObject();
    }

    @Override
    public void beginObject() {
        expect(JsonToken.START_OBJECT);
    }

    @Override
    public boolean hasNextField() {
        try {
            field = parser.nextFieldName();
            return field != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String nextField() {
        if (field == null) {
            throw new IllegalStateException("no field at " + location());
        }
        try {
            parser.nextToken();
            return field;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void endObject() {
        expect(JsonToken.END_OBJECT);
    }

    @Override
    public boolean isNullValue() {
        return parser.currentToken() == JsonToken.VALUE_NULL;
    }

    @Override
    public String readString() {
        expect(JsonToken.VALUE_STRING);
        try {
            return parser.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int readInt() {
        try {
            return parser.getIntValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean readBoolean() {
        return ask(JsonParser::getBooleanValue);
    }

    @Override
    public long readLong() {
        return ask(JsonParser::getLongValue);
    }

    @Override
    public double readDouble() {
        return ask(JsonParser::getDoubleValue);
    }

    @Override
    public BigDecimal readDecimal() {
        return ask(JsonParser::getDecimalValue);
    }

    @Override
    public BigInteger readBigInteger() {
        return ask(JsonParser::getBigIntegerValue);
    }

    @Override
    public byte[] readBinary() {
        return ask(JsonParser::getBinaryValue);
    }

    @Override
    public void skipValue() {
        ask(JsonParser::skipChildren);
    }

    @Override
    public void unmappedField(String name) {
        throw new IllegalStateException("unknown member " + name + " at " + location());
    }

    @Override
    public String location() {
        return parser.currentTokenLocation().offsetDescription();
    }

    @Override
    public String readRaw() {
        throw notAsked();
    }

    @Override
    public Token currentToken() {
        throw notAsked();
    }

    private static UnsupportedOperationException notAsked() {
        return new UnsupportedOperationException("no adapter of the records asks for this");
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        return type.cast(parser);
    }

    @Override
    public void close() {
        ask(open -> {
            open.close();
            return open;
        });
    }
}
