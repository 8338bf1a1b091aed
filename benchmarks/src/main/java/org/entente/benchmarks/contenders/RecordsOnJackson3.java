package org.entente.benchmarks.contenders;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Records bound by the databind of Jackson 3. */
final class RecordsOnJackson3 implements Codec<AgreementRecord> {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    RecordsOnJackson3() {
        JsonMapper mapper = mapper();
        reader = mapper.readerFor(AgreementRecord.class);
        writer = mapper.writerFor(AgreementRecord.class);
    }

    /** As strict as Jackson 2 is by itself, with members in the order of the records. */
    private static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(leaves())
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** The leaf types. */
    private static JacksonModule leaves() {
        SimpleModule module = new SimpleModule();
        StringLeaf.all().forEach(leaf -> add(leaf, module));
        module.addSerializer(LocalizedText.class, new TextsWriter());
        module.addDeserializer(LocalizedText.class, new TextsReader());
        return module;
    }

    private static <T> void add(StringLeaf<T> leaf, SimpleModule module) {
        module.addSerializer(leaf.type(), new LeafWriter<>(leaf));
        module.addDeserializer(leaf.type(), new LeafReader<>(leaf));
    }

    @Override
    public AgreementRecord read(byte[] json) {
        return reader.readValue(json);
    }

    @Override
    public byte[] write(AgreementRecord value) {
        return writer.writeValueAsBytes(value);
    }

    private static final class LeafWriter<T> extends StdScalarSerializer<T> {

        private final StringLeaf<T> leaf;

        LeafWriter(StringLeaf<T> leaf) {
            super(leaf.type());
            this.leaf = leaf;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(leaf.format().apply(value));
        }
    }

    private static final class LeafReader<T> extends StdScalarDeserializer<T> {

        private final StringLeaf<T> leaf;

        LeafReader(StringLeaf<T> leaf) {
            super(leaf.type());
            this.leaf = leaf;
        }

        @Override
        @SuppressWarnings("unchecked") // reports what is no string, and returns never
        public T deserialize(JsonParser in, DeserializationContext context) {
            return in.hasToken(JsonToken.VALUE_STRING)
                    ? leaf.parse().apply(in.getString())
                    : (T) context.handleUnexpectedToken(leaf.type(), in);
        }
    }

    private static final class TextsWriter extends StdSerializer<LocalizedText> {

        TextsWriter() {
            super(LocalizedText.class);
        }

        @Override
        public void serialize(LocalizedText value, JsonGenerator out, SerializationContext context) {
            out.writeStartObject();
            for (Map.Entry<LanguageTag, String> text : value.texts().entrySet()) {
                out.writeStringProperty(text.getKey().tag(), text.getValue());
            }
            out.writeEndObject();
        }
    }

    private static final class TextsReader extends StdDeserializer<LocalizedText> {

        TextsReader() {
            super(LocalizedText.class);
        }

        @Override
        public LocalizedText deserialize(JsonParser in, DeserializationContext context) {
            if (!in.hasToken(JsonToken.START_OBJECT)) {
                return (LocalizedText) context.handleUnexpectedToken(LocalizedText.class, in);
            }
            TextCollector texts = new TextCollector();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                texts.add(name, in.nextStringValue());
            }
            return texts.made();
        }
    }
}
