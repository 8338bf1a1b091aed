package org.entente.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.Refusals;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.text.LocalizedText;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of the coding manual. */
class PoliciesTest {

    /** Words by slot: verb, noun, modal, actions, modifiers; a dash stands for none. */
    private static Wording wording(String words) {
        List<Optional<Word>> slots = Arrays.stream(words.split("\\|", -1))
                .map(String::strip)
                .map(word -> word.equals("-") ? Optional.<Word>empty() : Optional.of(Word.lemma(word)))
                .toList();
        Function<Integer, Optional<Word>> slot = index -> index < slots.size() ? slots.get(index) : Optional.empty();
        return Wording.builder()
                .verb(slot.apply(0))
                .noun(slot.apply(1))
                .modal(slot.apply(2))
                .actions(slot.apply(3).stream().toList())
                .modifiers(slot.apply(4).stream().toList())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "reaffirm | commitment, PLEDGE",
        "reiterate | resolve | - | close, PLEDGE",
        "pledge, PLEDGE",
        "agree, UNDERTAKING",
        "- | - | shall, UNDERTAKING",
        "- | - | will | seek, ENDEAVOUR",
        "- | - | shall | consult | where appropriate, ENDEAVOUR",
        "agree | - | - | explore, ENDEAVOUR",
        "intend, INTENT",
        "stand ready, INTENT",
        "commit | intention, INTENT",
        "note | progress, UNSPECIFIED",
        "frobnicate | gizmo, UNSPECIFIED",
        "-, UNSPECIFIED"
    })
    void theWeakestWordDecidesFirmness(String words, Firmness firmness) {
        assertEquals(firmness, FirmnessPolicy.standard().of(wording(words)));
    }

    @ParameterizedTest
    @CsvSource({
        "reaffirm | commitment, RESTATED",
        "reiterate, RESTATED",
        "stand by, RESTATED",
        "launch, NEW",
        "- | - | - | launch, NEW",
        "commit | - | - | hold | first, NEW",
        "reaffirm | - | - | launch, RESTATED",
        "commit, UNMARKED",
        "continue, UNMARKED",
        "-, UNMARKED"
    })
    void theFirstMarkingWordDecidesNovelty(String words, Novelty novelty) {
        assertEquals(novelty, NoveltyPolicy.standard().of(wording(words)));
    }

    @ParameterizedTest
    @CsvSource({
        "continue, CONTINUE",
        "agree | - | - | deepen, INCREASE",
        "agree | - | - | deepen | continue, INCREASE",
        "agree | - | - | cooperate | continue, CONTINUE",
        "continue | - | - | deepen, INCREASE",
        "agree | expansion, INCREASE",
        "establish, BEGIN",
        "- | - | - | reduce, REDUCE",
        "- | - | - | terminate, END",
        "commit, ",
        "-, "
    })
    void theActionDecidesFirstWhatChanges(String words, Change change) {
        assertEquals(Optional.ofNullable(change), ChangePolicy.standard().of(wording(words)));
    }

    /** Of what is promised the English words are read, whatever other languages stand beside them. */
    @ParameterizedTest
    @CsvSource({
        "en, the expansion of the port, INCREASE",
        "en-GB, the expansion of the port, INCREASE",
        "fr, the expansion of the port, ",
        "en, the port, "
    })
    void theEnglishObjectSaysWhatChanges(String language, String object, Change change) {
        LocalizedText words = LocalizedText.of(language, object).and("de", "die Erweiterung des Hafens");
        Wording wording =
                wording("agree | - | - | publish").toBuilder().object(words).build();
        assertEquals(Optional.ofNullable(change), ChangePolicy.standard().of(wording));
    }

    @Test
    void wordsThatAreNotCodedMeanNothing() {
        assertEquals(Firmness.UNSPECIFIED, FirmnessPolicy.standard().of(Optional.empty()));
        assertEquals(Novelty.UNMARKED, NoveltyPolicy.standard().of(Optional.empty()));
        assertEquals(Optional.empty(), ChangePolicy.standard().of(Optional.empty()));
        assertEquals(Firmness.PLEDGE, FirmnessPolicy.standard().of(Optional.of(wording("commit"))));
        assertEquals(Novelty.NEW, NoveltyPolicy.standard().of(Optional.of(wording("launch"))));
        assertEquals(Optional.of(Change.BEGIN), ChangePolicy.standard().of(Optional.of(wording("launch"))));
    }

    @Test
    void aJudgementOverridesThePolicyWithAReason() {
        Commitment plain = Commitment.builder()
                .summary("en", "x")
                .by(Attribution.allParties())
                .wording(wording("reaffirm | commitment | - | deepen"))
                .build();
        assertEquals(Firmness.PLEDGE, plain.firmness());
        assertEquals(Novelty.RESTATED, plain.novelty());
        assertEquals(Optional.of(Change.INCREASE), plain.change());
        assertEquals(Firmness.INTENT, plain.firmness(words -> Firmness.INTENT));
        assertEquals(Novelty.NEW, plain.novelty(words -> Novelty.NEW));
        assertEquals(Optional.of(Change.END), plain.change(words -> Optional.of(Change.END)));
        Commitment judged = plain.toBuilder()
                .firmnessOverride(new Judgement<>(Firmness.UNDERTAKING, "the treaty says shall"))
                .noveltyOverride(new Judgement<>(Novelty.NEW, "unheard of before"))
                .changeOverride(new Judgement<>(Change.BEGIN, "unheard of before"))
                .build();
        assertEquals(Firmness.UNDERTAKING, judged.firmness());
        assertEquals(Firmness.UNDERTAKING, judged.firmness(words -> Firmness.INTENT));
        assertEquals(Novelty.NEW, judged.novelty());
        assertEquals(Novelty.NEW, judged.novelty(words -> Novelty.NEW));
        assertEquals(Optional.of(Change.BEGIN), judged.change(words -> Optional.empty()));
        assertEquals(Optional.of(Change.BEGIN), judged.change());
        assertEquals(List.of("text-blank reason"), Refusals.of(() -> new Judgement<>(Change.END, " ")));
        assertEquals(List.of("text-control-character reason"), Refusals.of(() -> new Judgement<>(Change.END, "a\nb")));
    }

    @ParameterizedTest
    @CsvSource({
        "undertake | - | - | seek, UNDERTAKING",
        "- | - | will | explore, PLEDGE",
        "- | - | shall | consult | where appropriate, ENDEAVOUR"
    })
    void whatIsToBeLeftUndoneSoftensNothing(String words, Firmness firmness) {
        Firmness positive = FirmnessPolicy.standard().of(wording(words));
        Firmness negated = FirmnessPolicy.standard()
                .of(wording(words).toBuilder().negated(true).build());
        assertEquals(Firmness.ENDEAVOUR, positive);
        assertEquals(firmness, negated);
    }

    @Test
    void omissionsAreNeitherChangeNorNew() {
        Wording launch = wording("- | - | shall | launch | first").toBuilder()
                .negated(true)
                .build();
        assertEquals(Novelty.NEW, NoveltyPolicy.standard().of(launch), "by its modifier");
        assertEquals(Optional.empty(), ChangePolicy.standard().of(launch));
        Wording increase =
                wording("- | - | shall | deepen").toBuilder().negated(true).build();
        assertEquals(Optional.empty(), ChangePolicy.standard().of(increase));
        assertEquals(
                Novelty.UNMARKED,
                NoveltyPolicy.standard()
                        .of(wording("- | - | - | launch").toBuilder()
                                .negated(true)
                                .build()));
        Wording refrain =
                wording("- | - | - | use | continue").toBuilder().negated(true).build();
        assertEquals(Optional.of(Change.CONTINUE), ChangePolicy.standard().of(refrain));
    }
}
