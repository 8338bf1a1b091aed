package org.entente.benchmarks.contenders;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.entente.jackson2.EntenteModule;
import org.entente.model.Agreement;

/** The library through a mapper. */
final class OurMapper implements Codec<Agreement> {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new EntenteModule()).build();

    private final ObjectReader reader = MAPPER.readerFor(Agreement.class);
    private final ObjectWriter writer = MAPPER.writerFor(Agreement.class);

    @Override
    public Agreement read(byte[] json) throws IOException {
        return reader.readValue(json);
    }

    @Override
    public byte[] write(Agreement value) throws IOException {
        return writer.writeValueAsBytes(value);
    }
}
