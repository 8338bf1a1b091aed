package org.entente.benchmarks.contenders;

import java.io.IOException;

/**
 * One way to read a document from bytes and to write it to bytes.
 *
 * @param <T> what it makes of a document
 */
public interface Codec<T> extends Decoder<T> {

    byte[] write(T value) throws IOException;
}
