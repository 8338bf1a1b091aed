package org.entente.comparison.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a an the this that these those and or nor but",
                "of to in on at by for with from into as than",
                "its it their they them our we us his her he she",
                "will shall should would may must can",
                "is are was were be been being has have had do does did not no",
                "if each any all both which who whom whose where when while also such other more",
            })
    void functionWordsSayNothing(String words) {
        assertEquals(List.of(), Content.of(words));
    }

    /** Three letters stay at least, and six at most; of Korean words two syllables. */
    @ParameterizedTest
    @CsvSource({
        "nets, net",
        "fishing, fish",
        "adding, add",
        "sing, sing",
        "being fed, fed",
        "added, add",
        "used, used",
        "shared, shar",
        "boxes, box",
        "does goes, goe",
        "bus, bus",
        "seas, sea",
        "use, use",
        "whale, whal",
        "protecting, protec",
        "seals, seal",
        "sealed, seal",
        "herring, herr",
        "양측은, 양측",
        "그물, 그물",
        "등, 등",
        "𐐨𐐩𐐪𐐫𐐬𐐭𐐮, 𐐨𐐩𐐪𐐫𐐬𐐭",
    })
    void wordsAreCutToTheirStems(String words, String stems) {
        assertEquals(stems, String.join(" ", Content.of(words)));
    }
}
