package org.entente.json.token;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * The tokens of a JSON text, one after the other. A class, so that the calls of the one engine that is loaded are
 * inlined. Methods throw a {@link SyntaxException} where the text cannot be read further.
 */
public abstract class TokenReader implements Closeable {

    /** Moves on to the next token. */
    public abstract Token next() throws IOException;

    public abstract Token current() throws IOException;

    /** Moves on, and returns whether the next token is a certain name. */
    public abstract boolean nextIs(MemberName name) throws IOException;

    /** The name of the member that is read. */
    public abstract String name() throws IOException;

    /** The string at the current token, or the number as it is written. */
    public abstract String text() throws IOException;

    /** Holds the string at the current token until the next move. */
    public abstract char[] chars() throws IOException;

    /** Where in {@link #chars()} the string begins. */
    public abstract int charsFrom() throws IOException;

    /** The length of the string at the current token. */
    public abstract int charsLength() throws IOException;

    /** Whether the number at the current token, an {@link Token#INTEGER}, fits into 32 bits. */
    public abstract boolean isInt() throws IOException;

    /** The number at the current token, which {@link #isInt()}. */
    public abstract int intValue() throws IOException;

    /**
     * The number at the current token.
     *
     * @throws NumberFormatException if it is too long or too large
     */
    public abstract BigDecimal decimal() throws IOException;

    /** Moves to the end of the object or list that begins at the current token; stays where none begins. */
    public abstract void skipChildren() throws IOException;

    /** Where the current token begins. */
    public abstract Place place();
}
