package org.entente.json.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.json.EntenteJson;
import org.entente.violation.ValidationReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesTest {

    private static final String COMMITMENT =
            "\"provisions\": [{\"kind\": \"COMMITMENT\", \"text\": {\"en\": \"x\"}, \"by\": {\"extent\": \"ALL_PARTIES\"}, ";

    private static ValidationReport check(String member) {
        return EntenteJson.standard()
                .check("{\"format\": \"entente/1.0\", \"id\": \"a\", \"title\": {\"en\": \"A\"}, " + member + "}")
                .report();
    }

    /** What a message shows of a type is enough to go by, and would be accepted in its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"provisions\": [%s] | {\"kind\": \"COMMITMENT\", \"text\": {\"en\": \"text\"}, \"by\": {\"extent\": \"ALL_PARTIES\"}}",
                "\"coding\": %s | {\"coder\": \"text\"}",
                COMMITMENT + "\"wording\": %s}] | {\"verb\": {\"lemma\": \"pledge\"}}",
                COMMITMENT + "\"wording\": {\"verb\": %s}}] | {\"lemma\": \"pledge\"}",
            })
    void typesAreShownByWhatExplainsThem(String member, String example) {
        String message = check(member.replace("%s", "5")).toString();
        assertTrue(message.contains("write for example " + example + " [type-mismatch]"), message);
        assertEquals(false, check(member.replace("%s", example)).hasErrors());
    }
}
