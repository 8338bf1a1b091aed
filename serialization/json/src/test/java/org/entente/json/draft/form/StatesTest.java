package org.entente.json.draft.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {

    /** By either code, or by its name in English or Korean, in any letter case, with its article or without. */
    @ParameterizedTest
    @CsvSource({
        "KR, true",
        "kr, true",
        "KOR, true",
        "kor, true",
        "South Korea, true",
        "south korea, true",
        "Republic of Korea, true",
        "the Republic of Korea, true",
        "United States of America, true",
        "Russian Federation, true",
        "the United Kingdom, true",
        "대한민국, true",
        "일본, true",
        "Japan, true",
        "JAPAN, true",
        "Indonesia, true",
        "IDN, true",
        "Northland, false",
        "북국, false",
        "XX, false",
        "'', false",
    })
    void statesAreKnownByCodeAndName(String text, boolean isOne) {
        assertEquals(isOne, States.isOne(text));
    }
}
