package org.entente.benchmarks.contenders;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.reader.ObjectReader;
import com.alibaba.fastjson2.writer.ObjectWriter;
import java.lang.reflect.Type;
import java.util.Map;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;

/** Records bound by fastjson2. */
final class Fastjson implements Codec<AgreementRecord> {

    Fastjson() {
        StringLeaf.all().forEach(Fastjson::add);
        add(LocalizedText.class, new Texts(), new Texts());
    }

    private static <T> void add(StringLeaf<T> leaf) {
        Leaf<T> adapter = new Leaf<>(leaf);
        add(leaf.type(), adapter, adapter);
    }

    private static <T> void add(Class<T> type, ObjectReader<T> reader, ObjectWriter<T> writer) {
        JSONFactory.getDefaultObjectReaderProvider().register(type, reader);
        JSONFactory.getDefaultObjectWriterProvider().register(type, writer);
    }

    @Override
    public AgreementRecord read(byte[] json) {
        return JSON.parseObject(json, AgreementRecord.class);
    }

    @Override
    public byte[] write(AgreementRecord value) {
        return JSON.toJSONBytes(value, JSONWriter.Feature.NotWriteEmptyArray);
    }

    private record Leaf<T>(StringLeaf<T> leaf) implements ObjectReader<T>, ObjectWriter<T> {

        @Override
        public long getFeatures() {
            return 0;
        }

        @Override
        public T readObject(JSONReader in, Type type, Object name, long features) {
            String text = in.readString();
            return text == null ? null : leaf.parse().apply(text);
        }

        @Override
        @SuppressWarnings("unchecked") // registered for the type of the leaf
        public void write(JSONWriter out, Object value, Object name, Type type, long features) {
            out.writeString(leaf.format().apply((T) value));
        }
    }

    private record Texts() implements ObjectReader<LocalizedText>, ObjectWriter<LocalizedText> {

        @Override
        public long getFeatures() {
            return 0;
        }

        @Override
        public LocalizedText readObject(JSONReader in, Type type, Object name, long features) {
            if (in.nextIfNull()) {
                return null;
            }
            in.nextIfObjectStart();
            TextCollector texts = new TextCollector();
            while (!in.nextIfObjectEnd()) {
                texts.add(in.readFieldName(), in.readString());
            }
            return texts.made();
        }

        @Override
        public void write(JSONWriter out, Object value, Object name, Type type, long features) {
            out.startObject();
            for (Map.Entry<LanguageTag, String> text :
                    ((LocalizedText) value).texts().entrySet()) {
                out.writeName(text.getKey().tag());
                out.writeColon();
                out.writeString(text.getValue());
            }
            out.endObject();
        }
    }
}
