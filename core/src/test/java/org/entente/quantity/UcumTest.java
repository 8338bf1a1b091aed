package org.entente.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The grammar of UCUM and its symbols. */
class UcumTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "t",
                "Mt",
                "km2",
                "kW.h",
                "TW.h",
                "mg/m3",
                "kg.m/s2",
                "kg.m.s-2",
                "m+2",
                "/a",
                "1/a",
                "10*6.t",
                "10^3",
                "10*-3",
                "har",
                "{person}",
                "{warhead}/a",
                "t{CO2e}",
                "Gt{CO2 eq.}",
                "(kg.m)/s2",
                "((m))",
                "[mi_i]",
                "[bbl_us]/d",
                "[in_i'Hg]",
                "mm[Hg]",
                "m[H2O]",
                "kB[10.nV]",
                "%[slope]",
                "''",
                "kcal_IT",
                "cal_[15]",
                "Gibit",
                "dag",
                "m{}",
                "K",
                "Cel",
                "[degF]",
                "mol/l",
                "u",
                "uV",
                "12",
                "a_j",
                "[ppm]",
                "Rg",
                "qg",
                "{z~}",
                "90",
                "m09",
                "Hz",
                "A",
                "Zm"
            })
    void unitsOfUcumAreKnown(String code) {
        assertTrue(Ucum.isUnit(code), code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ha",
                "kWh",
                "KM",
                "Kg",
                "USD",
                "tonne",
                "day",
                "pp",
                "m-",
                "m²",
                "é",
                "s.",
                ".s",
                "a/",
                "//a",
                "(kg",
                "kg)",
                "kg()",
                "()",
                "{a}{b}",
                "{a",
                "a}",
                "{a{b}}",
                "{a{b}",
                "{a b} ",
                " m",
                "m m",
                "[mi]",
                "[mi_i",
                "mi_i]",
                "k%",
                "kmin",
                "kg{é}",
                "kkg",
                "Mih",
                "10*{x",
                "k",
                "{a\u007F}"
            })
    void whatIsNoUnitIsNot(String code) {
        assertFalse(Ucum.isUnit(code), code);
    }

    /** The prefixes of the SI (2022) and those of ISO/IEC 80000-13 that UCUM takes. */
    @Test
    void everyPrefixIsKnown() {
        List<String> prefixes = List.of("Q R Y Z E P T G M k h da d c m u n p f a z y r q Ki Mi Gi Ti".split(" ", -1));
        prefixes.forEach(prefix -> assertTrue(Ucum.isUnit(prefix + "By"), prefix));
        for (char letter = 'A'; letter <= 'z'; letter++) {
            assertEquals(prefixes.contains(String.valueOf(letter)), Ucum.isUnit(letter + "cd"), letter + "cd");
        }
    }

    @Test
    void unitsAreOfTwoHundredCharactersAtMost() {
        assertTrue(Ucum.isUnit("m".concat(".m".repeat(99)) + "2"));
        assertFalse(Ucum.isUnit("m".concat(".m".repeat(99)) + "22"));
    }

    @Test
    void lettersAreCaseSensitive() {
        assertTrue(Ucum.isUnit("MW"));
        assertTrue(Ucum.isUnit("mW"));
        assertFalse(Ucum.isUnit("Mw"));
    }

    @ParameterizedTest
    @CsvSource({
        "kWh, kW.h",
        "KWH, kW.h",
        "MWh, MW.h",
        "GWh, GW.h",
        "TWh, TW.h",
        "Mw, MW",
        "Gw, GW",
        "Kw, kW",
        "ha, har",
        "' ha ', har",
        "Hectare, har",
        "hectares, har",
        "hr, h",
        "hrs, h",
        "hour, h",
        "hours, h",
        "day, d",
        "days, d",
        "week, wk",
        "weeks, wk",
        "month, mo",
        "months, mo",
        "year, a",
        "years, a",
        "yr, a",
        "yrs, a",
        "tonne, t",
        "tonnes, t",
        "KG, kg",
        "KM, km",
        "kilometre, km",
        "kilometres, km",
        "kilometer, km",
        "kilometers, km",
        "metre, m",
        "metres, m",
        "meter, m",
        "meters, m",
        "km², km2",
        "m², m2",
        "m³, m3",
        "percent, %",
        "per cent, %",
        "mile, [mi_i]",
        "miles, [mi_i]",
        "lb, [lb_av]",
        "lbs, [lb_av]",
        "foot, [ft_i]",
        "feet, [ft_i]",
        "barrel, [bbl_us]",
        "barrels, [bbl_us]",
        "bbl, [bbl_us]",
        "°C, Cel",
        "tCO2e, t{CO2e}",
        "ktCO2e, kt{CO2e}",
        "MtCO2e, Mt{CO2e}",
        "GtCO2e, Gt{CO2e}",
        "person, {person}",
        "persons, {person}",
        "people, {person}",
        "ppm, [ppm]",
        "ppb, [ppb]"
    })
    void commonSlipsAreDistinguished(String written, String meant) {
        assertEquals(Optional.of(meant), Ucum.meant(written));
        assertTrue(Ucum.isUnit(meant));
        assertFalse(Ucum.isUnit(written));
    }

    @Test
    void nothingIsGuessedOfOtherWords() {
        assertEquals(Optional.empty(), Ucum.meant("parrots"));
    }
}
