package org.entente.json.draft.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

    /** What the text has instead: where most words agree, a third of them at least, and of such places the first. */
    @ParameterizedTest
    @CsvSource({
        "we will mend the ferry, They say we will mend a ferry., will mend a ferry. → will mend the ferry",
        "one two three four five six, 'x two y. a b c d e f g h one two z.', one two z. → one two three four five six",
        "one two three four five six, x two y., ",
        "one two three four five six, one two y. one two z., one two y. one two z. → one two three four five six",
        "'a b c d e f g h i', 'x x x a x x x x x', ",
        "'a b c d e f g h i', 'x x x a b c x x x', b c x x x → b c d e f g h i"
    })
    void theLikeliestPlaceIsShown(String quote, String text, String shown) {
        assertEquals(
                shown,
                NearMiss.of(quote, new NearMiss.There(text))
                        .map(near -> near.printed() + " → " + near.quoted())
                        .orElse(null));
    }
}
