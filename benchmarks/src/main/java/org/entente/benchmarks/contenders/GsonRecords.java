package org.entente.benchmarks.contenders;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.benchmarks.records.ProvisionRecord;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;

/** Records bound by Gson. */
final class GsonRecords implements Codec<AgreementRecord> {

    private final TypeAdapter<AgreementRecord> adapter = gson().getAdapter(AgreementRecord.class);

    private static Gson gson() {
        GsonBuilder builder = new GsonBuilder().disableHtmlEscaping();
        StringLeaf.all()
                .forEach(leaf -> builder.registerTypeHierarchyAdapter(leaf.type(), new Leaf<>(leaf).nullSafe()));
        return builder.registerTypeAdapter(LocalizedText.class, new Texts().nullSafe())
                .registerTypeAdapter(boolean.class, new Flag())
                .registerTypeAdapter(Boolean.class, new Flag())
                .registerTypeAdapterFactory(new NoEmptyLists())
                .registerTypeAdapterFactory(new Provisions())
                .create();
    }

    @Override
    public AgreementRecord read(byte[] json) throws IOException {
        return adapter.fromJson(new InputStreamReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8));
    }

    @Override
    public byte[] write(AgreementRecord value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            JsonWriter out = new JsonWriter(text);
            out.setSerializeNulls(false);
            out.setHtmlSafe(false);
            adapter.write(out, value);
        }
        return bytes.toByteArray();
    }

    private static final class Leaf<T> extends TypeAdapter<T> {

        private final StringLeaf<T> leaf;

        Leaf(StringLeaf<T> leaf) {
            this.leaf = leaf;
        }

        @Override
        public void write(JsonWriter out, T value) throws IOException {
            out.value(leaf.format().apply(value));
        }

        @Override
        public T read(JsonReader in) throws IOException {
            return leaf.parse().apply(in.nextString());
        }
    }

    /** Leaves out what is not so. */
    private static final class Flag extends TypeAdapter<Boolean> {

        @Override
        public void write(JsonWriter out, Boolean value) throws IOException {
            if (value) {
                out.value(true);
            } else {
                out.nullValue();
            }
        }

        @Override
        public Boolean read(JsonReader in) throws IOException {
            return in.nextBoolean();
        }
    }

    private static final class Texts extends TypeAdapter<LocalizedText> {

        @Override
        public void write(JsonWriter out, LocalizedText value) throws IOException {
            out.beginObject();
            for (Map.Entry<LanguageTag, String> text : value.texts().entrySet()) {
                out.name(text.getKey().tag()).value(text.getValue());
            }
            out.endObject();
        }

        @Override
        public LocalizedText read(JsonReader in) throws IOException {
            TextCollector texts = new TextCollector();
            in.beginObject();
            while (in.hasNext()) {
                texts.add(in.nextName(), in.nextString());
            }
            in.endObject();
            return texts.made();
        }
    }

    /** Leaves out empty lists. */
    private static final class NoEmptyLists implements TypeAdapterFactory {

        @Override
        public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
            if (type.getRawType() != List.class) {
                return null;
            }
            TypeAdapter<T> usual = gson.getDelegateAdapter(this, type);
            return new TypeAdapter<>() {

                @Override
                public void write(JsonWriter out, T value) throws IOException {
                    usual.write(out, ((List<?>) value).isEmpty() ? null : value);
                }

                @Override
                public T read(JsonReader in) throws IOException {
                    return usual.read(in);
                }
            };
        }
    }

    /** The five kinds, in the way of the factory that Gson's extras have for it: by way of a tree. */
    private static final class Provisions implements TypeAdapterFactory {

        @Override
        @SuppressWarnings("unchecked") // asked for by the type
        public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
            return type.getRawType() == ProvisionRecord.class ? (TypeAdapter<T>) adapter(gson) : null;
        }

        private TypeAdapter<ProvisionRecord> adapter(Gson gson) {
            Map<String, TypeAdapter<ProvisionRecord>> byKind = new LinkedHashMap<>();
            Map<Class<?>, String> kinds = new LinkedHashMap<>();
            for (JsonSubTypes.Type type :
                    ProvisionRecord.class.getAnnotation(JsonSubTypes.class).value()) {
                byKind.put(type.name(), of(gson, type.value().asSubclass(ProvisionRecord.class)));
                kinds.put(type.value(), type.name());
            }
            return new TypeAdapter<>() {

                @Override
                public void write(JsonWriter out, ProvisionRecord value) throws IOException {
                    String kind = kinds.get(value.getClass());
                    JsonObject object = byKind.get(kind).toJsonTree(value).getAsJsonObject();
                    JsonObject labelled = new JsonObject();
                    labelled.addProperty("kind", kind);
                    object.entrySet().forEach(member -> labelled.add(member.getKey(), member.getValue()));
                    gson.toJson(labelled, out);
                }

                @Override
                public ProvisionRecord read(JsonReader in) {
                    JsonElement tree = JsonParser.parseReader(in);
                    JsonElement kind = tree.getAsJsonObject().remove("kind");
                    if (kind == null) {
                        throw new JsonParseException("no kind");
                    }
                    return byKind.get(kind.getAsString()).fromJsonTree(tree);
                }
            };
        }

        @SuppressWarnings("unchecked") // every kind is a provision
        private TypeAdapter<ProvisionRecord> of(Gson gson, Class<? extends ProvisionRecord> type) {
            return (TypeAdapter<ProvisionRecord>) gson.getDelegateAdapter(this, TypeToken.get(type));
        }
    }
}
