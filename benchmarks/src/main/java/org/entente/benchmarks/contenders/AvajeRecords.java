package org.entente.benchmarks.contenders;

import io.avaje.json.JsonAdapter;
import io.avaje.json.JsonReader;
import io.avaje.json.JsonWriter;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.util.Map;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;

/** Records bound by avaje-jsonb with generated adapters. */
final class AvajeRecords implements Codec<AgreementRecord> {

    private final JsonType<AgreementRecord> type = jsonb().type(AgreementRecord.class);

    private static Jsonb jsonb() {
        Jsonb.Builder builder =
                Jsonb.builder().serializeNulls(false).serializeEmpty(false).failOnUnknown(true);
        StringLeaf.all().forEach(leaf -> builder.add(leaf.type(), new Leaf<>(leaf).nullSafe()));
        builder.add(LocalizedText.class, new Texts().nullSafe());
        builder.add(boolean.class, new Flag());
        return builder.build();
    }

    @Override
    public AgreementRecord read(byte[] json) {
        return type.fromJson(json);
    }

    @Override
    public byte[] write(AgreementRecord value) {
        return type.toJsonBytes(value);
    }

    private record Leaf<T>(StringLeaf<T> leaf) implements JsonAdapter<T> {

        @Override
        public void toJson(JsonWriter out, T value) {
            out.value(leaf.format().apply(value));
        }

        @Override
        public T fromJson(JsonReader in) {
            return leaf.parse().apply(in.readString());
        }
    }

    /** Leaves out what is not so. */
    private record Flag() implements JsonAdapter<Boolean> {

        @Override
        public void toJson(JsonWriter out, Boolean value) {
            if (value) {
                out.value(true);
            } else {
                out.nullValue();
            }
        }

        @Override
        public Boolean fromJson(JsonReader in) {
            return in.readBoolean();
        }
    }

    private record Texts() implements JsonAdapter<LocalizedText> {

        @Override
        public void toJson(JsonWriter out, LocalizedText value) {
            out.beginObject();
            for (Map.Entry<LanguageTag, String> text : value.texts().entrySet()) {
                out.name(text.getKey().tag());
                out.value(text.getValue());
            }
            out.endObject();
        }

        @Override
        public LocalizedText fromJson(JsonReader in) {
            TextCollector texts = new TextCollector();
            in.beginObject();
            while (in.hasNextField()) {
                texts.add(in.nextField(), in.readString());
            }
            in.endObject();
            return texts.made();
        }
    }
}
