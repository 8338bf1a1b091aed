package org.entente.json.reading;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.json.problem.JsonProblem;
import org.entente.json.token.Token;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The texts that were read of an object, by language; most objects have one or two. No text holds another, so one of
 * these serves a whole reading.
 */
public final class LocalizedTextBuffer {

    private static final Expectation WORDS = new Expectation.Stated("a string", "\"text\"");

    private @Nullable String language;
    private String text = "";
    private @Nullable String other;
    private String otherText = "";
    private Map<LanguageTag, String> all = Map.of();
    private boolean sound = true;
    private int languages;

    /** Forgets what was read of the object before. */
    public void begin() {
        language = null;
        other = null;
        all = Map.of();
        sound = true;
        languages = 0;
    }

    /** Reads the text at whose language the parser stands. */
    public void read(String name, Reading in) throws IOException {
        languages++;
        if (languages > LocalizedText.MOST_LANGUAGES) {
            passOver(in);
            return;
        }
        boolean isTag = isNewTag(name, in);
        in.parser().next();
        if (in.isAbsent()) {
            sound &= isTag;
            return;
        }
        // Not looked up in what stood before: a text is hardly ever repeated.
        String words = in.expect(Token.STRING, WORDS) ? in.parser().text() : null;
        if (!isTag || words == null) {
            sound = false;
        } else if (language == null) {
            language = name;
            text = words;
        } else if (other == null) {
            other = name;
            otherText = words;
        } else {
            if (all.isEmpty()) {
                all = new LinkedHashMap<>();
                all.put(LanguageTag.of(language), text);
                all.put(LanguageTag.of(other), otherText);
            }
            all.put(LanguageTag.of(name), words);
        }
    }

    /** Before anything is made of the tag: many may have been chosen to have one hash code. */
    private void passOver(Reading in) throws IOException {
        if (languages == LocalizedText.MOST_LANGUAGES + 1) {
            ValuePath text = in.path().parent().orElse(ValuePath.ROOT);
            in.reportHere(
                    Violation.of(ValueProblem.LANGUAGES_TOO_MANY, text).with("most", LocalizedText.MOST_LANGUAGES));
        }
        sound = false;
        in.parser().next();
        in.parser().skipChildren();
    }

    private boolean isNewTag(String name, Reading in) throws IOException {
        try {
            if (!in.isLatestLanguage(name)) {
                in.language(LanguageTag.of(name).tag());
            }
            if (!name.equals(language) && !name.equals(other) && !isAmongAll(name)) {
                return true;
            }
            in.reportHere(Violation.of(JsonProblem.MEMBER_DUPLICATE, in.path()).with("member", name));
        } catch (InvalidValueException refusal) {
            in.refused(refusal);
        }
        return false;
    }

    private boolean isAmongAll(String name) {
        return !all.isEmpty() && all.containsKey(LanguageTag.of(name));
    }

    /** The texts, unless one of them was refused or all of them are. */
    @Nullable
    public LocalizedText made(Reading in) throws IOException {
        if (!sound && language == null) {
            return null;
        }
        try {
            LocalizedText made = made();
            return sound ? made : null;
        } catch (InvalidValueException refusal) {
            in.refused(refusal);
            return null;
        }
    }

    private LocalizedText made() {
        if (language == null || !all.isEmpty()) {
            return LocalizedText.of(all);
        }
        return other == null ? LocalizedText.of(language, text) : LocalizedText.of(language, text, other, otherText);
    }
}
