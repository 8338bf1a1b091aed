package org.entente.jackson3.token;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import org.entente.json.token.MemberName;
import org.entente.json.token.TokenWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;

/** Writes tokens to a Jackson generator, the engine's own or a mapper's. */
public final class Jackson3Writer extends TokenWriter {

    private final JsonGenerator out;

    public Jackson3Writer(JsonGenerator out) {
        this.out = out;
    }

    @Override
    public void writeStartObject() throws IOException {
        try {
            out.writeStartObject();
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    @Override
    public void writeEndObject() throws IOException {
        try {
            out.writeEndObject();
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    @Override
    public void writeStartArray() throws IOException {
        try {
            out.writeStartArray();
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    @Override
    public void writeEndArray() throws IOException {
        try {
            out.writeEndArray();
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    @Override
    public void writeName(MemberName name) throws IOException {
        try {
            out.writeName(Jackson3Reader.form(name));
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    @Override
    public void writeName(String name) throws IOException {
        try {
            out.writeName(name);
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    @Override
    public void writeString(String value) throws IOException {
        try {
            out.writeString(value);
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    @Override
    public void writeNumber(int value) throws IOException {
        try {
            out.writeNumber(value);
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    @Override
    public void writeNumber(BigDecimal value) throws IOException {
        try {
            out.writeNumber(value);
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    @Override
    public void writeNumber(String digits) throws IOException {
        try {
            out.writeNumber(digits);
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    @Override
    public void writeBoolean(boolean value) throws IOException {
        try {
            out.writeBoolean(value);
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    @Override
    public void writeNull() throws IOException {
        try {
            out.writeNull();
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    @Override
    public void writeRaw(char character) throws IOException {
        try {
            out.writeRaw(character);
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } catch (JacksonIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }
}
