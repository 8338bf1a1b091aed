package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PolicyAreasTest {

    private static final PolicyAreas STANDARD = PolicyAreas.standard();

    @Test
    void eachShippedAreaHasOneIdAndLabelsInBothLanguages() {
        Set<String> ids = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (PolicyArea area : STANDARD.areas()) {
            assertTrue(ids.add(area.id()), area.id());
            assertTrue(area.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), area.id());
            for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                String label = area.label().orElseThrow().in(locale).orElseThrow();
                assertEquals(label.strip(), label);
                assertTrue(labels.add(label), label);
            }
        }
        assertEquals(91, ids.size());
    }

    @Test
    void eachBroaderAreaExistsAndNoneIsBroaderThanItself() {
        for (PolicyArea area : STANDARD.areas()) {
            area.broader().ifPresent(id -> assertTrue(STANDARD.area(id).isPresent(), area.id()));
            PolicyArea top = null;
            for (String id : STANDARD.upwardsFrom(area.id())) {
                top = STANDARD.area(id).orElseThrow();
            }
            assertEquals(Optional.empty(), top.broader(), area.id());
        }
    }

    @Test
    void mappingsUseKnownRelationsAndSchemesEachOnce() {
        for (PolicyArea area : STANDARD.areas()) {
            Set<Object> codes = new HashSet<>();
            for (AreaMapping mapping : area.mappings()) {
                assertTrue(mapping.relation().isKnown(), area.id());
                assertTrue(mapping.code().scheme().isKnown(), area.id());
                assertFalse(mapping.code().value().isEmpty(), area.id());
                assertTrue(codes.add(mapping.code()), area.id());
            }
        }
        assertEquals(2, STANDARD.area("nuclear-energy").orElseThrow().mappings().size());
        assertEquals(List.of(), STANDARD.area("mekong").orElseThrow().mappings());
    }

    @Test
    void goesUpFromTheNarrowest() {
        assertEquals(
                List.of("extended-deterrence", "deterrence", "defence"),
                List.copyOf(STANDARD.upwardsFrom("extended-deterrence")));
        assertEquals(Set.of("unheard-of"), STANDARD.upwardsFrom("unheard-of"));
        assertEquals(Optional.empty(), STANDARD.area("unheard-of"));
    }

    @Test
    void aCycleEndsWhereItClosesAndTheFirstOfTwoCounts() {
        PolicyAreas own = PolicyAreas.of(List.of(area("a", "b"), area("b", "a"), area("a", "c")));
        assertEquals(List.of("a", "b"), List.copyOf(own.upwardsFrom("a")));
        assertEquals(List.of(area("a", "b"), area("b", "a")), own.areas());
    }

    private static PolicyArea area(String id, String broader) {
        return PolicyArea.builder().id(id).broader(broader).build();
    }
}
