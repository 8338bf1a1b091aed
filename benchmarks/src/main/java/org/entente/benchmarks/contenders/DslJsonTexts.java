package org.entente.benchmarks.contenders;

import com.dslplatform.json.JsonConverter;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.StringConverter;
import java.io.IOException;
import java.util.Map;
import org.entente.wording.LanguageTag;
import org.entente.wording.LocalizedText;

/** Texts by language, for dsl-json. */
@JsonConverter(target = LocalizedText.class)
public final class DslJsonTexts {

    private DslJsonTexts() {}

    public static LocalizedText read(JsonReader json) throws IOException {
        if (json.wasNull()) {
            return null;
        }
        if (json.last() != '{') {
            throw json.newParseError("an object expected");
        }
        TextCollector texts = new TextCollector();
        if (json.getNextToken() != '}') {
            addTo(texts, json);
            while (json.getNextToken() == ',') {
                json.getNextToken();
                addTo(texts, json);
            }
            json.checkObjectEnd();
        }
        return texts.made();
    }

    private static void addTo(TextCollector texts, JsonReader json) throws IOException {
        String language = json.readKey();
        texts.add(language, StringConverter.deserialize(json));
    }

    public static void write(JsonWriter json, LocalizedText value) {
        if (value == null) {
            json.writeNull();
            return;
        }
        byte before = JsonWriter.OBJECT_START;
        for (Map.Entry<LanguageTag, String> text : value.texts().entrySet()) {
            json.writeByte(before);
            json.writeString(text.getKey().tag());
            json.writeByte(JsonWriter.SEMI);
            json.writeString(text.getValue());
            before = JsonWriter.COMMA;
        }
        json.writeByte(JsonWriter.OBJECT_END);
    }
}
