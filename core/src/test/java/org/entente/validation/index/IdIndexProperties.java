package org.entente.validation.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Short lists and long ones, in which some elements have no id and some have the id of another. */
class IdIndexProperties {

    /** An element; its id is empty where it has none. */
    private record Element(String id) {}

    private static IdIndex<Element> index(List<Element> elements) {
        return new IdIndex<>("list", elements, element -> element.id().isEmpty() ? null : element.id());
    }

    @Provide
    Arbitrary<List<Element>> elements() {
        return Arbitraries.oneOf(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 200))
                .map(number -> new Element(number == 0 ? "" : "i" + number))
                .list()
                .ofMaxSize(40);
    }

    private static int first(List<Element> elements, String id) {
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    @Property
    void theFirstOfSeveralWithOneIdCounts(@ForAll("elements") List<Element> elements) {
        IdIndex<Element> index = index(elements);
        for (int number = 1; number < 200; number++) {
            String id = "i" + number;
            int first = first(elements, id);
            assertEquals(first, index.indexOf(id), id);
            assertEquals(first >= 0, index.has(id), id);
            assertSame(first < 0 ? null : elements.get(first), index.find(id).orElse(null), id);
        }
        assertEquals(-1, index.indexOf(""));
    }

    @Property
    void everyRepetitionIsReportedWithTheFirst(@ForAll("elements") List<Element> elements) {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            String id = elements.get(i).id();
            int first = first(elements, id);
            if (!id.isEmpty() && first < i) {
                expected.add(id + " list[" + i + "] list[" + first + "]");
            }
        }
        List<String> reported = new ArrayList<>();
        index(elements).eachRepeated((id, path, first) -> reported.add(id + " " + path + " " + first));
        assertEquals(expected, reported);
    }

    @Property
    void elementsKeepTheirPlacesAndIds(@ForAll("elements") List<Element> elements) {
        IdIndex<Element> index = index(elements);
        assertEquals(elements.size(), index.size());
        for (int i = 0; i < elements.size(); i++) {
            assertSame(elements.get(i), index.get(i));
            assertEquals(Optional.of(elements.get(i).id()).filter(id -> !id.isEmpty()), index.id(i));
        }
    }
}
