package org.entente.benchmarks.contenders;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import java.io.IOException;
import java.util.Map;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;

/** Records bound by Jackson databind. */
public final class Records implements Codec<AgreementRecord> {

    private final ObjectReader reader;
    private final ObjectWriter writer;

    private Records(JsonMapper mapper) {
        reader = mapper.readerFor(AgreementRecord.class);
        writer = mapper.writerFor(AgreementRecord.class);
    }

    public static Records plain() {
        return new Records(mapper().build());
    }

    static Records withBlackbird() {
        return new Records(mapper().addModule(new BlackbirdModule()).build());
    }

    private static JsonMapper.Builder mapper() {
        return JsonMapper.builder().addModule(leaves()).serializationInclusion(JsonInclude.Include.NON_EMPTY);
    }

    /** The leaf types. */
    private static Module leaves() {
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
    public AgreementRecord read(byte[] json) throws IOException {
        return reader.readValue(json);
    }

    @Override
    public byte[] write(AgreementRecord value) throws IOException {
        return writer.writeValueAsBytes(value);
    }

    private static final class LeafWriter<T> extends StdScalarSerializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient StringLeaf<T> leaf;

        LeafWriter(StringLeaf<T> leaf) {
            super(leaf.type());
            this.leaf = leaf;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(leaf.format().apply(value));
        }
    }

    private static final class LeafReader<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient StringLeaf<T> leaf;

        LeafReader(StringLeaf<T> leaf) {
            super(leaf.type());
            this.leaf = leaf;
        }

        @Override
        @SuppressWarnings("unchecked") // reports what is no string, and returns never
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return in.hasToken(JsonToken.VALUE_STRING)
                    ? leaf.parse().apply(in.getText())
                    : (T) context.handleUnexpectedToken(leaf.type(), in);
        }
    }

    private static final class TextsWriter extends StdSerializer<LocalizedText> {

        private static final long serialVersionUID = 1L;

        TextsWriter() {
            super(LocalizedText.class);
        }

        @Override
        public void serialize(LocalizedText value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            for (Map.Entry<LanguageTag, String> text : value.texts().entrySet()) {
                out.writeStringField(text.getKey().tag(), text.getValue());
            }
            out.writeEndObject();
        }
    }

    private static final class TextsReader extends StdDeserializer<LocalizedText> {

        private static final long serialVersionUID = 1L;

        TextsReader() {
            super(LocalizedText.class);
        }

        @Override
        public LocalizedText deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.START_OBJECT)) {
                return (LocalizedText) context.handleUnexpectedToken(LocalizedText.class, in);
            }
            TextCollector texts = new TextCollector();
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                texts.add(name, in.nextTextValue());
            }
            return texts.made();
        }
    }
}
