package org.entente.lookalike;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {

    /** Marks of each kind: what has more than thirty on one letter is no name, wherever it has them. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0301", "\u0903", "\u20DD", "\u0301\u20DD\u0903"})
    void heapsOfMarksAreNoNames(String marks) {
        String thirty = marks.repeat(30 / marks.length());
        String more = thirty + marks.charAt(0);
        for (String name : new String[] {"%s", "a%s", "a%sb", "한%sb%s", "漢 %s c"}) {
            assertEquals(false, Likeness.keys(name.replace("%s", thirty)).isEmpty(), name);
            assertEquals(true, Likeness.keys(name.replace("%s", more)).isEmpty(), name);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, true", "500, true", "501, false", "1000, false"})
    void lengthyTextsAreNoNames(int length, boolean isName) {
        assertEquals(isName, !Likeness.keys("a".repeat(length)).isEmpty());
        assertEquals(isName, !Likeness.keys("é".repeat(length)).isEmpty());
    }

    /** Five characters are shown, and that there are more. */
    @ParameterizedTest
    @CsvSource({
        "KR, KR, ''",
        "КR, KR, U+041A",
        "xab, ab, U+0078",
        "abx, ab, U+0078",
        "ab, axb, ''",
        "axyb, ab, U+0078 U+0079",
        "aab, ab, U+0061",
        "abcdef, abXdef, U+0063",
        "1234, '', U+0031 U+0032 U+0033 U+0034",
        "12345, '', U+0031 U+0032 U+0033 U+0034 U+0035",
        "123456, '', U+0031 U+0032 U+0033 U+0034 U+0035 …",
        "a12345b, ab, U+0031 U+0032 U+0033 U+0034 U+0035",
        "a123456b, ab, U+0031 U+0032 U+0033 U+0034 U+0035 …",
    })
    void whatDiffersIsShown(String name, String other, String difference) {
        assertEquals(difference, Likeness.difference(name, other));
    }

    /** Up to 128 letters a key stands as it is, a longer one is digested; both tell names apart. */
    @ParameterizedTest
    @CsvSource({"1, 1", "127, 127", "128, 128", "129, 33", "500, 33"})
    void lengthyKeysAreDigested(int length, int keyLength) {
        String name = "x".repeat(length);
        assertEquals(keyLength, Likeness.keys(name).get(0).length());
        assertEquals(Likeness.keys(name), Likeness.keys("х" + name.substring(1)));
        assertEquals(false, Likeness.keys(name).equals(Likeness.keys("q" + name.substring(1))));
    }
}
