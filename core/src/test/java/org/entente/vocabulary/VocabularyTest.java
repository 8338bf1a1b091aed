package org.entente.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.entente.Refusals;
import org.junit.jupiter.api.Test;

/** A vocabulary knows what was declared, in that order, and nothing else. */
class VocabularyTest {

    @Test
    void knowsWhatWasDeclared() {
        Vocabulary<Stance> vocabulary = new Vocabulary<>("stance", Stance::new);
        Stance second = vocabulary.declare("SECOND");
        Stance first = vocabulary.declare("FIRST");
        assertEquals("SECOND", second.code());
        assertEquals(List.of(second, first), vocabulary.known());
        assertSame(first, vocabulary.of("FIRST"));
        assertTrue(vocabulary.knows("FIRST"));
        assertFalse(vocabulary.knows("THIRD"));
        assertEquals(new Stance("THIRD"), vocabulary.of("THIRD"));
    }

    /** Every text of up to four of these characters. */
    @Test
    void aCodeIsCapitalizedWordsAndDigits() {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int from = 0, length = 0; length < 4; length++) {
            int to = texts.size();
            for (String shorter : List.copyOf(texts.subList(from, to))) {
                for (String next : List.of("A", "Z", "0", "9", "_", "a", "@", "[", "/", ":", "É")) {
                    texts.add(shorter + next);
                }
            }
            from = to;
        }
        for (String text : texts) {
            assertEquals(
                    text.matches("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*") ? List.of() : List.of("term-malformed"),
                    Refusals.of(() -> new Stance(text)),
                    text);
        }
    }

    @Test
    void aCodeMayHaveAnyLength() {
        String code = "A" + "_A".repeat(1_000_000);
        assertEquals(code, new Stance(code).code());
        assertEquals(List.of("term-malformed"), Refusals.of(() -> new Stance(code + "_")));
    }
}
