package org.entente.comparison.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ''",
                "' - ' | ''",
                "a | a",
                "A b C | a/b/c",
                "(The) Parties’ 12 nets. | the/parties/12/nets",
                "x-y | x/y",
                "양측은 북쪽 | 양측은/북쪽",
                "日本国and韓 | 日/本/国/and/韓",
                "漢 | 漢",
                "𐐀𐐁 x | 𐐨𐐩/x",
                "𠮷x | 𠮷/x",
            })
    void wordsAreCutAtAllElse(String text, String words) {
        assertEquals(words, String.join("/", Words.of(text)));
    }
}
