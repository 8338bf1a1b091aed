package org.entente.benchmarks.contenders;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import com.squareup.moshi.adapters.PolymorphicJsonAdapterFactory;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okio.Buffer;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.benchmarks.records.ProvisionKinds;
import org.entente.benchmarks.records.ProvisionRecord;
import org.entente.benchmarks.records.StringLeaf;
import org.entente.wording.LanguageTag;
import org.entente.wording.LocalizedText;

/** Records bound by Moshi. */
final class MoshiRecords implements Codec<AgreementRecord> {

    private final JsonAdapter<AgreementRecord> adapter = moshi().adapter(AgreementRecord.class);

    private static Moshi moshi() {
        Moshi.Builder builder = new Moshi.Builder();
        StringLeaf.all().forEach(leaf -> add(leaf, builder));
        PolymorphicJsonAdapterFactory<ProvisionRecord> provisions =
                PolymorphicJsonAdapterFactory.of(ProvisionRecord.class, "kind");
        for (Map.Entry<String, Class<? extends ProvisionRecord>> kind : ProvisionKinds.ALL.entrySet()) {
            provisions = provisions.withSubtype(kind.getValue(), kind.getKey());
        }
        return builder.add(LocalizedText.class, new Texts().nullSafe())
                .add(BigDecimal.class, new Decimal().nullSafe())
                .add(new MoshiFlags())
                .add(new NoEmptyLists())
                .add(provisions)
                .build();
    }

    private static <T> void add(StringLeaf<T> leaf, Moshi.Builder builder) {
        builder.add(leaf.type(), new Leaf<>(leaf).nullSafe());
    }

    @Override
    public AgreementRecord read(byte[] json) throws IOException {
        return adapter.fromJson(new Buffer().write(json));
    }

    @Override
    public byte[] write(AgreementRecord value) throws IOException {
        Buffer bytes = new Buffer();
        adapter.toJson(bytes, value);
        return bytes.readByteArray();
    }

    private static final class Leaf<T> extends JsonAdapter<T> {

        private final StringLeaf<T> leaf;

        Leaf(StringLeaf<T> leaf) {
            this.leaf = leaf;
        }

        @Override
        public T fromJson(JsonReader in) throws IOException {
            return leaf.parse().apply(in.nextString());
        }

        @Override
        public void toJson(JsonWriter out, T value) throws IOException {
            out.value(leaf.format().apply(value));
        }
    }

    private static final class Decimal extends JsonAdapter<BigDecimal> {

        @Override
        public BigDecimal fromJson(JsonReader in) throws IOException {
            return new BigDecimal(in.nextString());
        }

        @Override
        public void toJson(JsonWriter out, BigDecimal value) throws IOException {
            out.value(value);
        }
    }

    private static final class Texts extends JsonAdapter<LocalizedText> {

        @Override
        public LocalizedText fromJson(JsonReader in) throws IOException {
            TextCollector texts = new TextCollector();
            in.beginObject();
            while (in.hasNext()) {
                texts.add(in.nextName(), in.nextString());
            }
            in.endObject();
            return texts.made();
        }

        @Override
        public void toJson(JsonWriter out, LocalizedText value) throws IOException {
            out.beginObject();
            for (Map.Entry<LanguageTag, String> text : value.texts().entrySet()) {
                out.name(text.getKey().tag()).value(text.getValue());
            }
            out.endObject();
        }
    }

    /** Leaves out empty lists. */
    private static final class NoEmptyLists implements JsonAdapter.Factory {

        @Override
        public JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
            return Types.getRawType(type) == List.class
                    ? new NoEmptyList(moshi.nextAdapter(this, type, annotations))
                    : null;
        }
    }

    private static final class NoEmptyList extends JsonAdapter<List<?>> {

        private final JsonAdapter<List<?>> usual;

        NoEmptyList(JsonAdapter<List<?>> usual) {
            this.usual = usual;
        }

        @Override
        public List<?> fromJson(JsonReader in) throws IOException {
            return usual.fromJson(in);
        }

        @Override
        public void toJson(JsonWriter out, List<?> value) throws IOException {
            if (value.isEmpty()) {
                out.nullValue();
            } else {
                usual.toJson(out, value);
            }
        }
    }
}
