package org.entente.comparison.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Provision;
import org.entente.text.LocalizedText;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatterTest {

    private static Commitment.Builder commitment() {
        return Commitment.builder().by(Attribution.allParties());
    }

    private static boolean isOther(Provision one, Provision other) {
        boolean isOther = Matter.of(one).isOther(Matter.of(other));
        assertEquals(isOther, Matter.of(other).isOther(Matter.of(one)));
        return isOther;
    }

    private static Provision said(String text, String object) {
        Commitment.Builder said = commitment().text("en", text);
        return object.isEmpty()
                ? said.build()
                : said.wording(Wording.builder()
                                .object(LocalizedText.of("en", object))
                                .build())
                        .build();
    }

    /** The objects count where both have one, else the texts. */
    @ParameterizedTest
    @CsvSource({
        "guard seals, '', guard seals, '', false",
        "guard seals, '', seals are guarded, '', false",
        "guard seals, '', guard whales, '', true",
        "guard seals, seals, watch seals, the seals, false",
        "guard seals, seals, guard seals, whales, true",
        "guard seals, seals, guard seals, '', false",
        "guard seals, seals, guard whales, '', true",
    })
    void objectsCountWhereBothHaveOne(String one, String object, String other, String otherObject, boolean isOther) {
        assertEquals(isOther, isOther(said(one, object), said(other, otherObject)));
    }

    /** In the first language that both have. */
    @ParameterizedTest
    @CsvSource({
        "en seals fr phoques, en seals fr baleines, false",
        "en seals fr phoques, en whales fr phoques, true",
        "en seals fr phoques, ko seals fr phoques, false",
        "en seals fr phoques, fr baleines ko seals, true",
        "en seals fr phoques, ko seals de Robben, false",
    })
    void textsCountInOneLanguage(String one, String other, boolean isOther) {
        assertEquals(isOther, isOther(in(one), in(other)));
    }

    private static Provision in(String texts) {
        String[] words = texts.split(" ", -1);
        return commitment()
                .text(LocalizedText.of(words[0], words[1], words[2], words[3]))
                .build();
    }

    @Test
    void summariesStandForTexts() {
        Provision seals = commitment().summary("en", "guard seals").build();
        assertEquals(false, isOther(seals, said("guard seals", "")));
        assertEquals(
                true, isOther(seals, commitment().summary("en", "guard whales").build()));
    }

    /** Each word of the wording, by its lemma and as it is printed. */
    @ParameterizedTest
    @CsvSource({
        "They swore to guard seals, swore, swear, They vowed to guard seals, vowed, vow, false",
        "They swear to guard seals, swore, swear, They vow to guard seals, vowed, vow, false",
        "They swore to guard seals, '', swear, They swore to guard seals, '', swear, false",
        "They swore to guard seals, '', swear, They vow to guard seals, '', vow, true",
        "They swore to guard seals, swore, '', They vowed to guard seals, vowed, '', false",
    })
    void wordsOfTheWordingSayHow(
            String one,
            String surface,
            String lemma,
            String other,
            String otherSurface,
            String otherLemma,
            boolean is) {
        assertEquals(is, isOther(worded(one, surface, lemma), worded(other, otherSurface, otherLemma)));
    }

    private static Provision worded(String text, String surface, String lemma) {
        Word.Builder word = Word.builder();
        if (!surface.isEmpty()) {
            word.surface(surface);
        }
        if (!lemma.isEmpty()) {
            word.lemma(lemma);
        }
        return commitment()
                .text("en", text)
                .wording(Wording.builder().verb(word.build()).build())
                .build();
    }
}
