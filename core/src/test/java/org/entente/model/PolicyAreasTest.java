package org.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.MappingRelation;
import org.junit.jupiter.api.Test;

class PolicyAreasTest {

    private final PolicyAreas standard = PolicyAreas.standard();

    @Test
    void shippedAreasHaveUniqueIdsAndLabels() {
        Set<String> ids = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (PolicyArea area : standard.areas()) {
            assertTrue(ids.add(area.id()), area.id());
            assertTrue(area.id().matches("[a-z0-9]+(-[a-z0-9]+)*"), area.id());
            for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                String label = area.label().orElseThrow().find(locale).orElseThrow();
                assertEquals(label.strip(), label);
                assertTrue(labels.add(label), label);
            }
        }
        assertEquals(91, ids.size());
    }

    @Test
    void broaderAreasExistWithoutCycles() {
        for (PolicyArea area : standard.areas()) {
            area.broader().ifPresent(id -> assertTrue(standard.area(id).isPresent(), area.id()));
            PolicyArea top = null;
            for (String id : standard.withBroader(area.id())) {
                top = standard.area(id).orElseThrow();
            }
            assertEquals(Optional.empty(), top.broader(), area.id());
        }
    }

    @Test
    void mappingsUseKnownRelationsAndSchemesEachOnce() {
        for (PolicyArea area : standard.areas()) {
            Set<Object> codes = new HashSet<>();
            for (AreaMapping mapping : area.mappings()) {
                assertTrue(mapping.relation().isKnown(), area.id());
                assertTrue(mapping.code().scheme().isKnown(), area.id());
                assertFalse(mapping.code().value().isEmpty(), area.id());
                assertTrue(codes.add(mapping.code()), area.id());
            }
        }
        assertEquals(2, standard.area("nuclear-energy").orElseThrow().mappings().size());
        assertEquals(List.of(), standard.area("mekong").orElseThrow().mappings());
    }

    @Test
    void goesUpFromTheNarrowest() {
        assertEquals(
                List.of("extended-deterrence", "deterrence", "defence"),
                List.copyOf(standard.withBroader("extended-deterrence")));
        assertEquals(Set.of("unheard-of"), standard.withBroader("unheard-of"));
        assertEquals(Optional.empty(), standard.area("unheard-of"));
    }

    @Test
    void aCycleEndsWhereItCloses() {
        PolicyAreas own = PolicyAreas.of(List.of(area("a", "b"), area("b", "a"), area("a", "c")));
        assertEquals(List.of("a", "b"), List.copyOf(own.withBroader("a")));
        assertEquals(List.of(area("a", "b"), area("b", "a")), own.areas());
    }

    @Test
    void ownAreasMayHaveMappings() {
        AreaMapping mapping = AreaMapping.builder()
                .relation(MappingRelation.EXACT)
                .code(Code.of(CodeScheme.EUROVOC, "3870"))
                .build();
        PolicyArea area = area("a", "b").toBuilder().addMapping(mapping).build();
        assertEquals(
                List.of(mapping),
                PolicyAreas.of(List.of(area)).area("a").orElseThrow().mappings());
        assertEquals(MappingRelation.EXACT, mapping.relation());
        assertEquals("3870", mapping.code().value());
    }

    private static PolicyArea area(String id, String broader) {
        return PolicyArea.builder().id(id).broader(broader).build();
    }
}
