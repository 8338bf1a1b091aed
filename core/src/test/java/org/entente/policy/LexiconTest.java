package org.entente.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.vocabulary.Stance;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.standard();

    @Test
    void wordsAreUniqueAndSortedByClass() {
        Set<WordClass> over = new HashSet<>();
        Lexicon.Entry before = LEXICON.entries().get(0);
        for (Lexicon.Entry entry :
                LEXICON.entries().subList(1, LEXICON.entries().size())) {
            if (entry.wordClass() == before.wordClass()) {
                assertTrue(before.lemma().compareTo(entry.lemma()) < 0, before + " " + entry);
            } else {
                assertTrue(over.add(before.wordClass()), entry.toString());
            }
            before = entry;
        }
        assertEquals(195, LEXICON.entries().size());
    }

    @Test
    void everyWordTellsSomethingThatFitsItsClass() {
        for (Lexicon.Entry entry : LEXICON.entries()) {
            assertTrue(
                    entry.firmness().isPresent()
                            || entry.novelty().isPresent()
                            || entry.change().isPresent()
                            || entry.stance().isPresent(),
                    entry.toString());
            assertTrue(entry.firmness().filter(Firmness.UNSPECIFIED::equals).isEmpty(), entry.toString());
            assertTrue(entry.novelty().filter(Novelty.UNMARKED::equals).isEmpty(), entry.toString());
            assertTrue(entry.stance().map(Stance::isKnown).orElse(true), entry.toString());
            assertEquals(entry.lemma().strip().toLowerCase(Locale.ROOT), entry.lemma());
            assertEquals(Optional.of(entry), LEXICON.reading(entry.wordClass(), Word.lemma(entry.lemma())));
        }
    }

    @Test
    void looksUpLemmaThenSurfaceInAnyCase() {
        assertEquals(Optional.of("reaffirm"), lemma(Word.of("reaffirmed", "Reaffirm")));
        assertEquals(
                Optional.of("commit"), lemma(Word.builder().surface("COMMIT").build()));
        assertEquals(Optional.empty(), lemma(Word.of("commit", "x")));
        assertEquals(Optional.empty(), LEXICON.reading(WordClass.MODAL, Word.lemma("commit")));
    }

    private static Optional<String> lemma(Word word) {
        return LEXICON.reading(WordClass.VERB, word).map(Lexicon.Entry::lemma);
    }

    @Test
    void readsAllWordsInOrder() {
        Wording wording = Wording.builder()
                .verb(Word.lemma("reaffirm"))
                .noun(Word.lemma("commitment"))
                .modal(Word.lemma("will"))
                .addAction(Word.lemma("deepen"))
                .addModifiers(Word.lemma("further"), Word.lemma("unheard of"), Word.lemma("continue"))
                .build();
        assertEquals(
                List.of("reaffirm", "commitment", "will", "deepen", "further", "continue"),
                LEXICON.readings(wording).stream().map(Lexicon.Entry::lemma).toList());
    }

    @Test
    void knowsTheStanceOfAPosition() {
        assertEquals(
                Optional.of(Stance.OPPOSES),
                LEXICON.reading(WordClass.VERB, Word.lemma("oppose")).flatMap(Lexicon.Entry::stance));
    }
}
