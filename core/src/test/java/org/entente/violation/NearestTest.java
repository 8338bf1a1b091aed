package org.entente.violation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was probably meant is found, and what is far from everything is not. */
class NearestTest {

    private static final List<String> KNOWN = List.of(
            "id",
            "performers",
            "policyAreas",
            "parties",
            "texts",
            "unit",
            "until",
            "due",
            "asPrinted",
            "acts",
            "partOf");

    @ParameterizedTest
    @CsvSource({
        "performer, performers",
        "perfomers, performers",
        "pefrormers, performers",
        "PERFORMERS, performers",
        "policy_areas, policyAreas",
        "policy-area, policyAreas",
        "polcyArea, policyAreas",
        "party, parties",
        "partys, parties",
        "text, texts",
        "unt, ",
        "ids, ",
        "unti, unit",
        "untill, until",
        "duo, ",
        "DUE, due",
        "Id, id",
        "ib, ",
        "colour, ",
        "printed, asPrinted",
        "act, acts",
        "ACT, acts",
        "p-a-r-t-o-f, partOf",
        "p_a_r_t_o_f, partOf",
        "print, "
    })
    void aNameFindsItsNearest(String name, String meant) {
        assertEquals(Optional.ofNullable(meant), Nearest.to(name, KNOWN));
    }

    @Test
    void veryLongNamesAreComparedWithNone() {
        String longest = "x".repeat(64);
        assertEquals(Optional.of(longest), Nearest.to(longest.toUpperCase(java.util.Locale.ROOT), List.of(longest)));
        assertEquals(Optional.empty(), Nearest.to(longest + "x", List.of(longest)));
        assertEquals(Optional.empty(), Nearest.to(longest, List.of(longest + "x")));
    }

    /** As many names as are left are compared, and none of more. */
    @Test
    void adviceHasAHundredThousandComparisons() {
        Advice advice = new Advice();
        assertFalse(advice.take(100_001));
        assertTrue(advice.take(99_999));
        assertEquals(Optional.empty(), advice.nearest("untill", List.of("until", "unit")));
        assertEquals(Optional.of("until"), advice.nearest("untill", List.of("until")));
        assertEquals(Optional.empty(), advice.nearest("untill", List.of("until")));
        assertTrue(advice.take(0));
    }

    @Test
    void theEarlierOfTwoEquallyNearIsTaken() {
        assertEquals(Optional.of("meet1"), Nearest.to("meet3", List.of("meet1", "meet2")));
        assertEquals(Optional.of("meet3"), Nearest.to("meet3", List.of("meet1", "meet3")));
    }
}
