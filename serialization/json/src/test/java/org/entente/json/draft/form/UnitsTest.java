package org.entente.json.draft.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The units that a draft may name in words. */
class UnitsTest {

    @ParameterizedTest
    @CsvSource({
        "euro,        ISO_4217: EUR",
        "Euros,       ISO_4217: EUR",
        "€,           ISO_4217: EUR",
        "US dollar,   ISO_4217: USD",
        "us dollars,  ISO_4217: USD",
        "US$,         ISO_4217: USD",
        "yen,         ISO_4217: JPY",
        "엔,          ISO_4217: JPY",
        "won,         ISO_4217: KRW",
        "원,          ISO_4217: KRW",
        "KRW,         ISO_4217: KRW",
        "CHF,         ISO_4217: CHF",
        "per cent,    UCUM: %",
        "Per Cent,    UCUM: %",
        "퍼센트,      UCUM: %",
        "명,          UCUM: {person}",
        "톤,          UCUM: t",
        "일,          UCUM: d",
        "년,          UCUM: a",
        "kWh,         UCUM: kW.h",
        "kg,          UCUM: kg",
        "households,  UCUM: {households}",
        "' km ',      UCUM: km",
        "kg/m2,       UCUM: kg/m2",
        "m3/s,        UCUM: m3/s",
        "10*3,        UCUM: 10*3",
        "{head},      UCUM: {head}",
    })
    void wordsNameTheirCode(String words, String code) {
        assertEquals(Optional.of(code), Units.coded(words));
    }

    @ParameterizedTest
    @CsvSource({"{", "a}b{", "£한"})
    void whatNoUnitCanBeHasNoCode(String words) {
        assertEquals(Optional.empty(), Units.coded(words));
    }
}
