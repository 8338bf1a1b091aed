package org.entente.benchmarks.contenders;

import java.io.IOException;

/**
 * One way to read a document from bytes.
 *
 * @param <T> what it makes of a document
 */
public interface Decoder<T> {

    T read(byte[] json) throws IOException;
}
