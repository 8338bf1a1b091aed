package org.entente.json.type;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.entente.json.reading.LocalizedTextBuffer;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A text by language: an object with a member for each. */
public final class LocalizedTextType extends JsonType<LocalizedText> {

    @Override
    @Nullable
    public LocalizedText read(Reading in) throws IOException {
        if (!in.expect(JsonToken.START_OBJECT, this)) {
            return null;
        }
        LocalizedTextBuffer texts = in.texts();
        texts.begin();
        while (in.parser().nextToken() != JsonToken.END_OBJECT) {
            String name = in.parser().currentName();
            in.enter(name);
            texts.read(name, in);
            in.leave();
        }
        return texts.made(in);
    }

    @Override
    public void write(LocalizedText value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<LanguageTag, String> text : value.texts().entrySet()) {
            out.writeStringField(text.getKey().tag(), text.getValue());
        }
        out.writeEndObject();
    }

    @Override
    public LocalizedText placeholder() {
        return LocalizedText.of("und", LeafTypes.PLACEHOLDER);
    }

    @Override
    public String description() {
        return "an object with a text for each language";
    }

    @Override
    public String example() {
        return "{\"en\": \"text\"}";
    }

    @Override
    public ObjectNode schema(SchemaDefinitions schema) {
        ObjectNode node = SchemaDefinitions.type("object")
                .put("minProperties", 1)
                .put("maxProperties", LocalizedText.MOST_LANGUAGES);
        node.set("propertyNames", StringForm.LANGUAGE.schema());
        node.set("additionalProperties", StringForm.PROSE.schema());
        return node;
    }
}
