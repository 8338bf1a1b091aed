package org.entente.json.draft.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.entente.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapsTest {

    /** Forty letters are long, and half as many where one stands for two; U+1100 is the first of those. */
    @ParameterizedTest
    @CsvSource({"a, 40", "\u00E9, 40", "\u10FF, 40", "\u1100, 20", "\uAC00, 20", "\u4E00, 20", "\uD840\uDC00, 20"})
    void aGapIsLongFromSoManyLetters(String letter, int least) {
        assertEquals(0, gaps(letter, least - 1));
        assertEquals(1, gaps(letter, least));
    }

    private static int gaps(String letter, int times) {
        SourceText text = SourceText.of("text", letter.repeat(times) + ".");
        return Gaps.of(text.sentences(Locale.ENGLISH).get(0), new int[text.length() + 1])
                .size();
    }
}
