package org.entente.json.token;

import java.io.IOException;

/** Makes readers of texts that lie in memory. */
public interface TokenSource {

    /** The engine whose readers these are. */
    JsonEngine engine();

    TokenReader reader(String text) throws IOException;

    /** Reads bytes as UTF-8, whatever they look like. */
    TokenReader reader(byte[] bytes, int from, int length) throws IOException;
}
