package org.entente.json.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.json.EntenteJson;
import org.entente.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesMetTest {

    @Test
    void oneTagTooManyIsRefusedAndNoneKnown() {
        LanguagesMet met = new LanguagesMet();
        for (int i = 0; i < 1000; i++) {
            assertTrue(met.add("x-" + i), "x-" + i);
        }
        assertFalse(met.add("en"));
        for (int i = 0; i < 1000; i++) {
            assertTrue(met.add("x-" + i), "x-" + i);
            assertTrue(met.add("x-" + i), "at once again");
        }
        assertFalse(met.add("ko"));
    }

    /** Whatever stands in the place of a text of one language too many, the document goes on after it. */
    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "1", "null", "[]", "{}", "[\"en\", [1]]", "{\"en\": \"x\", \"ko\": {}}"})
    void valuesOfTooManyLanguagesArePassedOver(String value) {
        String languages = IntStream.range(0, LocalizedText.MOST_LANGUAGES)
                .mapToObj(i -> "\"x-" + i + "\": \"x\"")
                .collect(Collectors.joining(", "));
        String json =
                "{\"format\": \"entente/1.0\", \"id\": \"a\", \"title\": {\"en\": \"A\"}, \"note\": {%s}, \"form\": 1}";
        assertEquals(List.of("form type-mismatch"), found(json.formatted(languages)));
        assertEquals(
                List.of("note languages-too-many", "form type-mismatch"),
                found(json.formatted(languages + ", \"en\": " + value + ", \"ko\": " + value)));
    }

    private static List<String> found(String json) {
        return EntenteJson.standard().check(json).report().violations().stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }
}
