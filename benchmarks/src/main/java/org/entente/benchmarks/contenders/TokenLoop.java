package org.entente.benchmarks.contenders;

import java.io.IOException;
import org.entente.benchmarks.limits.Tokens;

/** The limit for reading. */
final class TokenLoop implements Decoder<Integer> {

    @Override
    public Integer read(byte[] json) throws IOException {
        return Tokens.read(json);
    }
}
