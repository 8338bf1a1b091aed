package org.entente.benchmarks.contenders;

import java.io.IOException;
import org.entente.benchmarks.limits.Tokens;

/** The limit for reading; writes nothing. */
final class TokenLoop implements Codec<Integer> {

    @Override
    public Integer read(byte[] json) throws IOException {
        return Tokens.read(json);
    }

    @Override
    public byte[] write(Integer value) {
        throw new UnsupportedOperationException();
    }
}
