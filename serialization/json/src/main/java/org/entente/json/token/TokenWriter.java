package org.entente.json.token;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes JSON, token by token. A class, so that the calls of the one engine that is loaded are inlined. */
public abstract class TokenWriter implements Closeable {

    public abstract void writeStartObject() throws IOException;

    public abstract void writeEndObject() throws IOException;

    public abstract void writeStartArray() throws IOException;

    public abstract void writeEndArray() throws IOException;

    public abstract void writeName(MemberName name) throws IOException;

    public abstract void writeName(String name) throws IOException;

    public abstract void writeString(String value) throws IOException;

    public abstract void writeNumber(int value) throws IOException;

    public abstract void writeNumber(BigDecimal value) throws IOException;

    /** Writes a number as it was written elsewhere. */
    public abstract void writeNumber(String digits) throws IOException;

    public abstract void writeBoolean(boolean value) throws IOException;

    public abstract void writeNull() throws IOException;

    /** Writes a character between two values. */
    public abstract void writeRaw(char character) throws IOException;
}
