package org.entente.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.vocabulary.AppealMode;
import org.entente.vocabulary.DecisionEffect;
import org.entente.vocabulary.Stance;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

    /** Made anew for each test, as the standard one is made once. */
    private final Lexicon lexicon = new Lexicon(Lexicon.standard().entries());

    @Test
    void wordsAreUniqueAndSortedByClass() {
        Set<WordClass> over = new HashSet<>();
        LexiconEntry before = lexicon.entries().get(0);
        for (LexiconEntry entry : lexicon.entries().subList(1, lexicon.entries().size())) {
            if (entry.wordClass() == before.wordClass()) {
                assertTrue(before.lemma().compareTo(entry.lemma()) < 0, before + " " + entry);
            } else {
                assertTrue(over.add(before.wordClass()), entry.toString());
            }
            before = entry;
        }
        assertEquals(623, lexicon.entries().size());
    }

    @Test
    void everyWordMeansSomethingThatFitsItsClass() {
        for (LexiconEntry entry : lexicon.entries()) {
            assertTrue(
                    entry.firmness().isPresent()
                            || entry.novelty().isPresent()
                            || entry.change().isPresent()
                            || entry.stance().isPresent()
                            || entry.mode().isPresent()
                            || entry.effect().isPresent()
                            || entry.averts(),
                    entry.toString());
            assertTrue(entry.firmness().filter(Firmness.UNSPECIFIED::equals).isEmpty(), entry.toString());
            assertTrue(entry.novelty().filter(Novelty.UNMARKED::equals).isEmpty(), entry.toString());
            assertTrue(entry.stance().map(Stance::isKnown).orElse(true), entry.toString());
            assertTrue(entry.mode().map(AppealMode::isKnown).orElse(true), entry.toString());
            assertTrue(entry.effect().map(DecisionEffect::isKnown).orElse(true), entry.toString());
            assertEquals(entry.lemma().strip().toLowerCase(Locale.ROOT), entry.lemma());
            assertEquals(Optional.of(entry), lexicon.reading(entry.wordClass(), Word.lemma(entry.lemma())));
        }
    }

    /** So it makes no difference that a dictionary form is looked for before the others. */
    @Test
    void noDictionaryFormIsAnotherWordsForm() {
        WordForms forms = new WordForms(lexicon.entries());
        for (LexiconEntry entry : lexicon.entries()) {
            assertSame(entry, forms.find(entry.wordClass(), Phrases.key(entry.lemma())));
        }
    }

    @Test
    void looksUpLemmaThenSurfaceInAnyCase() {
        assertEquals(Optional.of("reaffirm"), lemma(Word.of("reaffirmed", "Reaffirm")));
        assertEquals(
                Optional.of("commit"), lemma(Word.builder().surface("COMMIT").build()));
        assertEquals(Optional.empty(), lemma(Word.of("commit", "x")));
        assertEquals(Optional.empty(), lexicon.reading(WordClass.MODAL, Word.lemma("commit")));
    }

    private Optional<String> lemma(Word word) {
        return lexicon.reading(WordClass.VERB, word).map(LexiconEntry::lemma);
    }

    @ParameterizedTest
    @CsvSource({
        "pledges, pledge",
        "committed, commit",
        "commit to, commit",
        "are committed, be committed",
        "have been fully committed to, be committed",
        "hereby decide, decide",
        "jointly and solemnly undertake, undertake",
        "undertaken, undertake",
        "striving, strive",
        "re-establishing, re-establish",
        "reestablished, re-establish",
        "set up, set up",
        "setting up, set up",
        "puts an end to, put end",
        "shared the view, share the view",
        "stands ready, stand ready",
        "we reaffirm, reaffirm",
        "it was agreed, agree"
    })
    void findsInflectedPhrasalAndAdverbialForms(String printed, String lemma) {
        assertEquals(Optional.of(lemma), lemma(Word.builder().surface(printed).build()));
        assertEquals(Optional.of(lemma), lemma(Word.lemma(printed)));
    }

    @ParameterizedTest
    @CsvSource({
        "their firm commitment, commitment",
        "shared resolve, resolve",
        "commitments to peace, commitment",
        "best efforts, best efforts"
    })
    void findsTheHeadOfANounPhrase(String printed, String lemma) {
        assertEquals(
                Optional.of(lemma),
                lexicon.reading(WordClass.NOUN, Word.builder().surface(printed).build())
                        .map(LexiconEntry::lemma));
    }

    @ParameterizedTest
    @CsvSource({
        "their further commitment, commitment further",
        "the additional commitment to peace, commitment additional",
        "the old commitment, commitment",
        "the old nets, ''"
    })
    void modifiersAreReadBehindTheirNoun(String printed, String lemmas) {
        assertEquals(
                lemmas,
                lexicon.readings(WordClass.NOUN, Word.lemma(printed)).stream()
                        .map(LexiconEntry::lemma)
                        .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fail to agree", "frobnicate", "decline", "-", "…"})
    void anUnlistedWordIsNotReadPast(String printed) {
        assertEquals(List.of(), lexicon.readings(WordClass.VERB, Word.lemma(printed)));
    }

    /** A phrase is read alike whatever part it plays, but for a noun. */
    @ParameterizedTest
    @EnumSource(names = {"MODAL", "MODIFIER", "VERB"})
    void aPhraseHasItsWordsInAnyPart(WordClass part) {
        assertEquals(
                List.of("will", "undertake", "refrain", "pledge"),
                lexicon.readings(part, Word.lemma("will undertake to refrain by pledges")).stream()
                        .map(LexiconEntry::lemma)
                        .toList());
    }

    @Test
    void theNearestWordIsNamed() {
        assertEquals(Optional.of("reaffirm"), lexicon.nearest(WordClass.VERB, Word.lemma("reafirm")));
        assertEquals(Optional.empty(), lexicon.nearest(WordClass.VERB, Word.lemma("frobnicate")));
        assertEquals(Optional.empty(), lexicon.nearest(WordClass.MODAL, Word.lemma("reafirm")));
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
                lexicon.readings(wording).stream().map(LexiconEntry::lemma).toList());
    }

    @Test
    void knowsTheStanceOfAPosition() {
        assertEquals(
                Optional.of(Stance.OPPOSES),
                lexicon.reading(WordClass.VERB, Word.lemma("oppose")).flatMap(LexiconEntry::stance));
    }

    /** Every form of a listed word is read as that word: no form is that of two words of a class. */
    @Test
    void everyFormOfEveryWordIsRead() {
        for (LexiconEntry entry : lexicon.entries()) {
            for (String form : Forms.of(entry)) {
                assertEquals(
                        Optional.of(entry),
                        lexicon.reading(entry.wordClass(), Word.lemma(form)),
                        () -> entry + " as " + form);
            }
        }
    }

    @Test
    void theStandardLexiconIsMadeOnce() {
        assertSame(Lexicon.standard(), Lexicon.standard());
        assertEquals(
                Optional.of("reaffirm"),
                Lexicon.standard()
                        .reading(WordClass.VERB, Word.lemma("reaffirms"))
                        .map(LexiconEntry::lemma));
        assertEquals("can MODAL", Lexicon.standard().entries().get(0).toString());
    }
}
