package org.entente.jackson2.token;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import org.entente.json.token.MemberName;
import org.entente.json.token.TokenWriter;

/** Writes tokens to a Jackson generator, the engine's own or a mapper's. */
public final class Jackson2Writer extends TokenWriter {

    private final JsonGenerator out;

    public Jackson2Writer(JsonGenerator out) {
        this.out = out;
    }

    @Override
    public void writeStartObject() throws IOException {
        out.writeStartObject();
    }

    @Override
    public void writeEndObject() throws IOException {
        out.writeEndObject();
    }

    @Override
    public void writeStartArray() throws IOException {
        out.writeStartArray();
    }

    @Override
    public void writeEndArray() throws IOException {
        out.writeEndArray();
    }

    @Override
    public void writeName(MemberName name) throws IOException {
        out.writeFieldName(Jackson2Reader.form(name));
    }

    @Override
    public void writeName(String name) throws IOException {
        out.writeFieldName(name);
    }

    @Override
    public void writeString(String value) throws IOException {
        out.writeString(value);
    }

    @Override
    public void writeNumber(int value) throws IOException {
        out.writeNumber(value);
    }

    @Override
    public void writeNumber(BigDecimal value) throws IOException {
        out.writeNumber(value);
    }

    @Override
    public void writeNumber(String digits) throws IOException {
        out.writeNumber(digits);
    }

    @Override
    public void writeBoolean(boolean value) throws IOException {
        out.writeBoolean(value);
    }

    @Override
    public void writeNull() throws IOException {
        out.writeNull();
    }

    @Override
    public void writeRaw(char character) throws IOException {
        out.writeRaw(character);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
