package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.violation.InvalidAgreementException;
import org.entente.violation.Violation;
import org.entente.wording.LanguageTag;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A text by language: an object with a member for each. */
final class LocalizedShape extends Shape<LocalizedText> {

    @Override
    @Nullable
    LocalizedText read(Reading in) throws IOException {
        if (!in.expect(JsonToken.START_OBJECT, description())) {
            return null;
        }
        Texts texts = new Texts();
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

    /** The texts that were read of an object; most have one or two. */
    private static final class Texts {

        private @Nullable LanguageTag language;
        private String text = "";
        private @Nullable LanguageTag other;
        private String otherText = "";
        private Map<LanguageTag, String> all = Map.of();
        private boolean sound = true;

        void read(String name, Reading in) throws IOException {
            LanguageTag tag = language(name, in);
            in.parser().nextToken();
            // Not looked up in what stood before: a text is hardly ever repeated.
            String words = in.expect(JsonToken.VALUE_STRING, Shapes.TEXT.description())
                    ? in.parser().getText()
                    : null;
            if (tag == null || words == null) {
                sound = false;
            } else if (language == null) {
                language = tag;
                text = words;
            } else if (other == null) {
                other = tag;
                otherText = words;
            } else {
                if (all.isEmpty()) {
                    all = new LinkedHashMap<>();
                    all.put(language, text);
                    all.put(other, otherText);
                }
                all.put(tag, words);
            }
        }

        private @Nullable LanguageTag language(String name, Reading in) throws IOException {
            try {
                LanguageTag tag = LanguageTag.of(name);
                if (!tag.equals(language) && !tag.equals(other) && !all.containsKey(tag)) {
                    return tag;
                }
                in.reportHere(
                        Violation.of(JsonProblem.MEMBER_DUPLICATE, in.path()).with("member", name));
            } catch (InvalidAgreementException refusal) {
                in.refused(refusal);
            }
            return null;
        }

        /** The texts, unless one of them was refused or all of them are. */
        @Nullable
        LocalizedText made(Reading in) throws IOException {
            if (!sound && language == null) {
                return null;
            }
            try {
                LocalizedText made = made();
                return sound ? made : null;
            } catch (InvalidAgreementException refusal) {
                in.refused(refusal);
                return null;
            }
        }

        private LocalizedText made() {
            if (language == null || !all.isEmpty()) {
                return LocalizedText.of(all);
            }
            return other == null
                    ? LocalizedText.of(language.tag(), text)
                    : LocalizedText.of(language.tag(), text, other.tag(), otherText);
        }
    }
}
