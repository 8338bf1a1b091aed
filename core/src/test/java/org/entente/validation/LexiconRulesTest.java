package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Agreement;
import org.entente.policy.Firmness;
import org.entente.policy.Judgement;
import org.entente.provision.Attribution;
import org.entente.provision.Clause;
import org.entente.provision.Commitment;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.violation.Violation;
import org.entente.vocabulary.ClauseTopic;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconRulesTest {

    private static List<Violation> found(Provision... provisions) {
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "A")
                .addProvisions(provisions)
                .build();
        return AgreementValidator.standard().validate(agreement).violations().stream()
                .filter(violation -> violation.code().equals("lemma-unknown"))
                .toList();
    }

    private static Commitment commitment(Wording.Builder wording) {
        return Commitment.builder()
                .summary("en", "x")
                .by(Attribution.unattributed())
                .wording(wording.build())
                .build();
    }

    private static Wording.Builder verb(String verb) {
        return Wording.builder().verb(Word.lemma(verb));
    }

    @Test
    void anUnknownVerbIsReportedOnce() {
        List<Violation> found =
                found(commitment(verb("pledge")), commitment(verb("reafirm")), commitment(verb("reafirm")));
        assertEquals(1, found.size());
        assertEquals("provisions[1].wording.verb", found.get(0).path().toString());
        assertEquals(
                "\"reafirm\" is not in the lexicon, so that nothing is derived from it, 2 time(s): check it for a slip"
                        + " for \"reaffirm\", or judge firmness, novelty and change yourself",
                found.get(0).message(Locale.ENGLISH));
    }

    @Test
    void anUnknownVerbMayHaveNoneNear() {
        assertEquals(
                "\"frobnicate\" is not in the lexicon, so that nothing is derived from it, 1 time(s): check it for a slip,"
                        + " or judge firmness, novelty and change yourself",
                found(commitment(verb("frobnicate"))).get(0).message(Locale.ENGLISH));
    }

    /** What English words are written with; what has other signs is of another language, or no word. */
    @ParameterizedTest
    @CsvSource({
        "frobnicate, true",
        "FROBNICATE, true",
        "frob-nicate, true",
        "frob nicate, true",
        "frob'nicate, true",
        "frob’nicate, true",
        "frob_nicate, false",
        "frobnicate2, false",
        "fröbnicate, false",
        "’frobnicate, false",
        "-frobnicate, false"
    })
    void onlyEnglishWordsAreReported(String verb, boolean reported) {
        assertEquals(reported ? 1 : 0, found(commitment(verb(verb))).size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reaffirmed",
                "are committed to",
                "hereby decide",
                "재확인하다",
                "réaffirmer",
                "подтвердить",
                "stated that"
            })
    void knownFormsAndOtherLanguagesAreNotReported(String verb) {
        assertEquals(List.of(), found(commitment(verb(verb))));
    }

    @Test
    void aNounIsReportedWhereItAloneCounts() {
        Wording.Builder slip = verb("reaffirm").noun(Word.lemma("comitment"));
        assertEquals(
                "provisions[0].wording.noun",
                found(commitment(slip)).get(0).path().toString());
        assertEquals(List.of(), found(commitment(slip.modal(Word.lemma("will")))));
        assertEquals(List.of(), found(commitment(verb("reaffirm").noun(Word.lemma("bridge")))));
        Commitment judged = commitment(verb("reaffirm").noun(Word.lemma("comitment"))).toBuilder()
                .firmnessOverride(new Judgement<>(Firmness.PLEDGE, "the next sentence says so"))
                .build();
        assertEquals(List.of(), found(judged));
    }

    @Test
    void actionsMayBeAnyWord() {
        assertEquals(List.of(), found(commitment(verb("pledge").addAction(Word.lemma("reafirm")))));
    }

    @Test
    void clausesAreNotReadByTheLexicon() {
        assertEquals(
                List.of(),
                found(Clause.builder()
                        .topic(ClauseTopic.ENTRY_INTO_FORCE)
                        .summary("en", "x")
                        .wording(verb("govern").build())
                        .build()));
        assertEquals(
                1,
                found(Position.builder()
                                .summary("en", "x")
                                .by(Attribution.unattributed())
                                .wording(verb("govern").build())
                                .build())
                        .size());
    }

    /** A text that is typed has fewer slips; of what has more, no program waits for the nearest words. */
    @ParameterizedTest
    @CsvSource({"0, true", "199, true", "200, false"})
    void theNearestIsSoughtOfTwoHundredWords(int before, boolean isSought) {
        List<Provision> provisions = new ArrayList<>();
        for (int i = 0; i < before; i++) {
            String letters = Character.toString('a' + i / 26) + Character.toString('a' + i % 26);
            provisions.add(commitment(verb("qqxzqqxz" + letters)));
        }
        provisions.add(commitment(verb("reafirm")));
        List<Violation> found = found(provisions.toArray(new Provision[0]));
        assertEquals(before + 1, found.size());
        assertEquals(isSought, found.get(before).arguments().containsKey("near"));
    }
}
