package org.entente.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.violation.InvalidAgreementException;
import org.entente.violation.Violation;
import org.entente.wording.LanguageTag;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The texts that were read of an object, by language; most objects have one or two. No text holds another, so one of
 * these serves a whole reading.
 */
final class Texts {

    private @Nullable LanguageTag language;
    private String text = "";
    private @Nullable LanguageTag other;
    private String otherText = "";
    private Map<LanguageTag, String> all = Map.of();
    private boolean sound = true;

    /** Forgets what was read of the object before. */
    void begin() {
        language = null;
        other = null;
        all = Map.of();
        sound = true;
    }

    /** Reads the text at whose language the parser stands. */
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
            in.reportHere(Violation.of(JsonProblem.MEMBER_DUPLICATE, in.path()).with("member", name));
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
