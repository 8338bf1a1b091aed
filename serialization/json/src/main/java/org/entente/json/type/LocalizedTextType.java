package org.entente.json.type;

import java.io.IOException;
import java.util.Map;
import org.entente.json.reading.LocalizedTextBuffer;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.token.Token;
import org.entente.json.token.TokenWriter;
import org.entente.json.tree.JsonObject;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A text by language: an object with a member for each. */
public final class LocalizedTextType extends JsonType<LocalizedText> {

    @Override
    @Nullable
    public LocalizedText read(Reading in) throws IOException {
        if (!in.expect(Token.START_OBJECT, this)) {
            return null;
        }
        LocalizedTextBuffer texts = in.texts();
        texts.begin();
        while (in.parser().next() != Token.END_OBJECT) {
            String name = in.parser().name();
            in.enter(name);
            texts.read(name, in);
            in.leave();
        }
        return texts.made(in);
    }

    @Override
    public void write(LocalizedText value, TokenWriter out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<LanguageTag, String> text : value.texts().entrySet()) {
            out.writeName(text.getKey().tag());
            out.writeString(text.getValue());
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
    public JsonObject schema(SchemaDefinitions schema) {
        JsonObject node = SchemaDefinitions.type("object")
                .put("minProperties", 1)
                .put("maxProperties", LocalizedText.MOST_LANGUAGES);
        node.put("propertyNames", StringForm.LANGUAGE.schema());
        node.put("additionalProperties", StringForm.PROSE.schema());
        return node;
    }
}
