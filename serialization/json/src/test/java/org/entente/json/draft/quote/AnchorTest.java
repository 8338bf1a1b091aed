package org.entente.json.draft.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.entente.source.SourceText;
import org.entente.source.TextSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorTest {

    private static final SourceText TEXT = SourceText.of("s", "Both sides agreed. They light the buoys of the bay.");

    /** In the whole text, from its first character to its last, and then within a passage of it. */
    @ParameterizedTest
    @CsvSource({
        "Both, true, false",
        "Both sides agreed, true, false",
        "They, true, true",
        "light the buoys, true, true",
        "agreed. They, true, false",
        "buoys of, true, false",
        "bay., true, false",
        "whales, false, false",
    })
    void wordsAreLookedForWithin(String words, boolean inText, boolean inPassage) {
        Anchor anchor = new Anchor(Optional.of("s"), Optional.of(TextSearch.in(TEXT)));
        assertEquals(inText, anchor.has(words));
        anchor.narrow(TEXT.findAll("They light the buoys").get(0));
        assertEquals(inPassage, anchor.has(words));
        assertEquals(false, new Anchor(Optional.of("s"), Optional.empty()).has(words));
    }

    /** Up to twenty characters on either side. */
    @Test
    void passagesAreShownWithWhatIsAround() {
        SourceText text = SourceText.of("s", "a".repeat(30) + " \n x  " + "b".repeat(30));
        assertEquals(
                "a".repeat(17) + " x " + "b".repeat(18),
                Passages.around(text, text.findAll("x").get(0)));
        assertEquals(
                "Both sides agreed. They",
                Passages.around(TEXT, TEXT.findAll("Both").get(0)));
    }

    @Test
    void passagesAreShownOnOneLine() {
        SourceText text = SourceText.of("s", "a".repeat(20) + "  \n " + "b".repeat(17) + "x " + "\t".repeat(19) + "c");
        assertEquals(
                "b".repeat(17) + "x", Passages.around(text, text.findAll("x").get(0)));
    }
}
