package org.entente.benchmarks.contenders;

import java.io.IOException;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;

/** The library by itself. */
public final class OurJson implements Codec<Agreement> {

    private final EntenteJson json;

    private OurJson(String engine) {
        json = EntenteJson.standard().engine(engine);
    }

    public static OurJson onJackson2() {
        return new OurJson("jackson2");
    }

    static OurJson onJackson3() {
        return new OurJson("jackson3");
    }

    @Override
    public Agreement read(byte[] bytes) throws IOException {
        return json.read(bytes);
    }

    @Override
    public byte[] write(Agreement value) {
        return json.writeBytes(value);
    }
}
