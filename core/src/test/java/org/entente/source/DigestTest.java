package org.entente.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.entente.violation.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

    private static final String OF_LETTERS = "d554291b937ee916a7a06386ef4bb0e22faa22b223d845bd6bd656996ce02a7f";

    /** As any other program has it. */
    @Test
    void textsAreDigestedInUtf8() {
        assertEquals("sha-256:" + OF_LETTERS, Digest.full("é 한 𝔸").text());
        assertTrue(Digest.parse("sha-256:" + OF_LETTERS).matches("é 한 𝔸"));
        String brief = Digest.brief("é 한 𝔸").text();
        assertEquals(OF_LETTERS.substring(0, 16), brief.substring(brief.indexOf(':') + 1));
    }

    /** What stands beside the digits in the table of characters, capitals, and other digits. */
    @ParameterizedTest
    @ValueSource(strings = {"/", ":", "@", "A", "F", "G", "`", "g", "z", "{", " ", "٣", "－"})
    void aDigestHasSmallDigitsAlone(String other) {
        String digest = "sha-256:" + OF_LETTERS;
        for (int at : new int[] {8, 20, digest.length() - 1}) {
            String wrong = digest.substring(0, at) + other + digest.substring(at + 1);
            assertThrows(InvalidValueException.class, () -> Digest.parse(wrong), wrong);
        }
        assertThrows(InvalidValueException.class, () -> Digest.parse(digest + "0"));
        assertThrows(InvalidValueException.class, () -> Digest.parse(digest.substring(0, digest.length() - 1)));
    }
}
