package org.entente.benchmarks.contenders;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.entente.benchmarks.limits.Bare;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;

/** The limit for writing; reads as the library does, to have something to write. */
final class Generator implements Codec<Agreement> {

    @Override
    public Agreement read(byte[] json) throws IOException {
        return EntenteJson.standard().read(new ByteArrayInputStream(json));
    }

    @Override
    public byte[] write(Agreement value) throws IOException {
        return Bare.write(value);
    }
}
