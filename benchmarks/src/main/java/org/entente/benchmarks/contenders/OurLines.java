package org.entente.benchmarks.contenders;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.entente.json.EntenteJson;
import org.entente.json.LineWriter;
import org.entente.model.Agreement;

/** The library by itself, through its writer of lines; reads as it does otherwise, to have something to write. */
final class OurLines implements Codec<Agreement> {

    private final EntenteJson json = EntenteJson.standard().engine("jackson2");

    @Override
    public Agreement read(byte[] bytes) throws IOException {
        return json.read(new ByteArrayInputStream(bytes));
    }

    @Override
    public byte[] write(Agreement value) throws IOException {
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (LineWriter lines = json.writeLines(bytes)) {
            lines.write(value);
        }
        return bytes.toByteArray();
    }
}
