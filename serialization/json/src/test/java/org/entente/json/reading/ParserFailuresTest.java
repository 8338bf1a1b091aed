package org.entente.json.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.entente.json.EntenteJson;
import org.entente.violation.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Typographic quotation marks, which a word processor puts in place of straight ones, are named. */
class ParserFailuresTest {

    private static Violation found(String json) {
        return EntenteJson.standard().check(json).report().violations().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u201C", "\u201D", "\u201E", "\u201F", "\u00AB", "\u00BB", "\u2018", "\u2019", "\uFF02", "'"})
    void aMarkThatIsNotStraightIsNamed(String mark) {
        for (String json : new String[] {"{" + mark + "id" + mark + ": 1}", "{\"id\": " + mark + "a" + mark + "}"}) {
            Violation violation = found(json);
            assertEquals("json-malformed", violation.code(), json);
            assertEquals(mark, violation.arguments().get("mark"), json);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"`", "\u00B4", "<", "a", "\u3008"})
    void anotherSignIsNoMark(String sign) {
        Violation violation = found("{\"id\": " + sign + "a" + sign + "}");
        assertEquals("json-malformed", violation.code());
        assertNull(violation.arguments().get("mark"));
    }
}
