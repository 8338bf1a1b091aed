package org.entente.json.token;

import java.io.OutputStream;
import java.io.Writer;
import java.util.Optional;

/**
 * Parses and writes JSON; found by {@link java.util.ServiceLoader}. Engines agree byte for byte in what they write, and in
 * where they place what is wrong.
 */
public interface JsonEngine {

    /** The name by which a caller chooses it. */
    String name();

    /** Of several engines the one with the greatest rank is taken. */
    int rank();

    /** Why it cannot be used here, as a sentence; empty if it can. */
    Optional<String> refusal();

    /**
     * Makes readers with limits.
     *
     * @param depth how deeply values may be nested
     * @param token the length of a string or name, in characters
     * @param number the length of a number, in characters
     * @param typed whether a person types the text: comments ({@code //}, slash and asterisk, {@code #}) and a comma after
     *     the last of a list or an object are passed over
     */
    TokenSource source(int depth, int token, int number, boolean typed);

    /** Writes UTF-8; closing flushes nothing but the writer, and closes not the stream. */
    TokenWriter writer(OutputStream out, boolean indented);

    /** Writes characters. */
    TokenWriter writer(Writer out, boolean indented);
}
