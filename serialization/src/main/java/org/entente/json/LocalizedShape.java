package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A text by language: an object with a member for each. */
final class LocalizedShape extends Shape<LocalizedText> {

    @Override
    @Nullable
    LocalizedText read(Reading in) throws IOException {
        if (!in.expect(JsonToken.START_OBJECT, description())) {
            return null;
        }
        Texts texts = in.texts();
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
    void write(LocalizedText value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<LanguageTag, String> text : value.texts().entrySet()) {
            out.writeStringField(text.getKey().tag(), text.getValue());
        }
        out.writeEndObject();
    }

    @Override
    LocalizedText placeholder() {
        return LocalizedText.of("und", Shapes.PLACEHOLDER);
    }

    @Override
    String description() {
        return "an object with a text for each language";
    }

    @Override
    ObjectNode schema(Schema schema) {
        ObjectNode node = Schema.type("object").put("minProperties", 1);
        node.set("propertyNames", Schema.type("string").put("pattern", "^[A-Za-z0-9-]+$"));
        node.set("additionalProperties", Schema.type("string").put("pattern", Shapes.NOT_BLANK));
        return node;
    }
}
