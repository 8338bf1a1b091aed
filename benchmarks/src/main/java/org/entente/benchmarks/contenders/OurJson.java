package org.entente.benchmarks.contenders;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;

/** The library by itself. */
public final class OurJson implements Codec<Agreement> {

    private final EntenteJson json = EntenteJson.standard();

    @Override
    public Agreement read(byte[] bytes) throws IOException {
        return json.read(bytes);
    }

    @Override
    public byte[] write(Agreement value) {
        return json.writeLine(value).getBytes(StandardCharsets.UTF_8);
    }
}
