package org.entente.benchmarks.contenders;

import com.dslplatform.json.JsonConverter;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.StringConverter;
import java.io.IOException;
import java.util.LinkedHashMap;
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
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        if (json.getNextToken() != '}') {
            addTo(texts, json);
            while (json.getNextToken() == ',') {
                json.getNextToken();
                addTo(texts, json);
            }
            json.checkObjectEnd();
        }
        return LocalizedText.of(texts);
    }

    private static void addTo(Map<LanguageTag, String> texts, JsonReader json) throws IOException {
        LanguageTag language = LanguageTag.of(json.readKey());
        texts.put(language, StringConverter.deserialize(json));
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
