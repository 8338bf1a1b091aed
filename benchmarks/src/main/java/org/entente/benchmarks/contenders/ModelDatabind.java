package org.entente.benchmarks.contenders;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.annotation.JsonAppend;
import com.fasterxml.jackson.databind.introspect.AnnotationIntrospectorPair;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import org.entente.model.Agreement;

/** The library's own values bound by Jackson databind. */
public final class ModelDatabind implements Codec<Agreement> {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    public ModelDatabind() {
        JsonMapper mapper = JsonMapper.builder()
                .annotationIntrospector(
                        new AnnotationIntrospectorPair(new ModelIntrospector(), new JacksonAnnotationIntrospector()))
                .addModule(new Jdk8Module())
                .addModule(Records.leaves())
                .addMixIn(Agreement.class, Written.class)
                .addMixIn(Agreement.Builder.class, Read.class)
                .serializationInclusion(JsonInclude.Include.NON_EMPTY)
                .build();
        reader = mapper.readerFor(Agreement.class);
        writer = mapper.writerFor(Agreement.class).withAttribute("format", "entente/1.0");
    }

    @Override
    public Agreement read(byte[] json) throws IOException {
        return reader.readValue(json);
    }

    @Override
    public byte[] write(Agreement value) throws IOException {
        return writer.writeValueAsBytes(value);
    }

    @JsonAppend(prepend = true, attrs = @JsonAppend.Attr("format"))
    private interface Written {}

    @JsonIgnoreProperties("format")
    private interface Read {}
}
