package org.entente.benchmarks.contenders;

import org.entente.jackson3.EntenteModule;
import org.entente.model.Agreement;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The library through a mapper of Jackson 3. */
final class OurMapperOnJackson3 implements Codec<Agreement> {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new EntenteModule()).build();

    private final ObjectReader reader = MAPPER.readerFor(Agreement.class);
    private final ObjectWriter writer = MAPPER.writerFor(Agreement.class);

    @Override
    public Agreement read(byte[] json) {
        return reader.readValue(json);
    }

    @Override
    public byte[] write(Agreement value) {
        return writer.writeValueAsBytes(value);
    }
}
