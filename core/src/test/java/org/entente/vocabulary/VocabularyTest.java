package org.entente.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
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
}
