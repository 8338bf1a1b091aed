package org.entente.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passages and what is made of them. */
class PassageTest {

    private static final SourceText TEXT = SourceText.of("s", "Both  sides agree on 1.5 and 1,500 wells.");

    private static Passage passage(int start, int end, Exactness exactness) {
        return new Passage(TEXT, start, end, exactness);
    }

    @Test
    void goesFromTheFirstToTheLast() {
        Passage first = passage(0, 4, Exactness.EXACT);
        Passage last = passage(6, 11, Exactness.SPACING);
        assertEquals(passage(0, 11, Exactness.SPACING), first.to(last));
        assertEquals(first, first.to(first));
        assertEquals(
                passage(0, 11, Exactness.SPACING),
                passage(0, 4, Exactness.SPACING).to(passage(6, 11, Exactness.EXACT)));
        assertEquals(
                passage(0, 4, Exactness.CASE),
                passage(0, 3, Exactness.CASE).to(passage(0, 4, Exactness.TYPOGRAPHY)),
                "both may begin together");
        assertEquals(passage(0, 4, Exactness.EXACT), first.to(passage(2, 4, Exactness.EXACT)), "both may end together");
    }

    @Test
    void doesNotGoBack() {
        Passage last = passage(6, 11, Exactness.EXACT);
        assertThrows(IllegalArgumentException.class, () -> last.to(passage(5, 12, Exactness.EXACT)));
        assertThrows(IllegalArgumentException.class, () -> last.to(passage(7, 10, Exactness.EXACT)));
        Passage other = new Passage(SourceText.of("t", TEXT.text()), 6, 11, Exactness.EXACT);
        assertThrows(IllegalArgumentException.class, () -> last.to(other));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 4, false",
        "0, 3, true",
        "1, 4, true",
        "5, 11, false",
        "35, 41, false",
        "35, 39, true",
        "0, 41, false",
        "21, 24, false",
        "21, 22, true",
        "21, 23, true",
        "23, 24, true",
        "22, 24, true",
        "29, 30, true",
        "31, 34, true",
        "29, 34, false"
    })
    void endsWithinWordOrNumber(int start, int end, boolean cuts) {
        assertEquals(cuts, passage(start, end, Exactness.EXACT).cutsWord());
    }

    @Test
    void hashIsThatOfEqualPassages() {
        Passage passage = passage(0, 4, Exactness.EXACT);
        assertEquals(passage.hashCode(), passage(0, 4, Exactness.EXACT).hashCode());
        assertEquals(
                "Passage{\"s\" 0-4, EXACT}".replace("\"", ""),
                passage.toString().replace("\"", ""));
        assertEquals("s", passage.source());
        assertEquals("Both", passage.text());
    }
}
