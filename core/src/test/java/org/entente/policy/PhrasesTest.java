package org.entente.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a phrase is cut into words. */
class PhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Agreed  to|agreed to",
                "re-establish|reestablish",
                "az09'x|az09'x",
                "az`az|az az",
                "az{az|az az",
                "09/09|09 09",
                "09:09|09 09",
                "Norland’s wells|norland’s wells",
                "naïve été|naïve été",
                "합의 한다|합의 한다",
                "Ⅻ ⁵ ٣|ⅻ ⁵ ٣",
                "Hawaiʻi kʷaʔ|hawaiʻi kʷaʔ",
                "ǅ|ǆ",
                "a—b…c|b c"
            })
    void wordsAreLettersAndDigits(String phrase, String words) {
        assertEquals(words, Phrases.key(phrase));
    }

    /** Two hundred characters count. */
    @Test
    void onlyTheBeginningOfALongPhraseIsRead() {
        assertEquals("a".repeat(199) + "y", Phrases.key("a".repeat(199) + "yz"));
    }

    @ParameterizedTest
    @CsvSource({
        "jointly, true",
        "only, true",
        "fly, false",
        "ly, false",
        "hereby, true",
        "together, true",
        "friend, false",
        "lye, false"
    })
    void adverbsMayStandAnywhere(String word, boolean isAdverb) {
        assertEquals(isAdverb, Phrases.isAdverb(word));
    }
}
