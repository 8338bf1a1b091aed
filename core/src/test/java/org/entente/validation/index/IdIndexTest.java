package org.entente.validation.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdIndexTest {

    /** IdIndex are what is in front of the hyphen. */
    private static IdIndex<String> ids(String... elements) {
        return new IdIndex<>(
                "list", List.of(elements), element -> element.startsWith("-") ? null : element.split("-", -1)[0]);
    }

    @Test
    void theFirstOfSeveralWithOneIdCounts() {
        IdIndex<String> ids = ids("a-1", "b-1", "a-2");
        assertEquals(Optional.of("a-1"), ids.find("a"));
        assertEquals(0, ids.indexOf("a"));
        assertEquals(1, ids.indexOf("b"));
        assertTrue(ids.has("b"));
        assertEquals(3, ids.size());
        assertEquals("a-2", ids.get(2));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        IdIndex<String> ids = ids("-1", "b-1");
        assertFalse(ids.has("a"));
        assertFalse(ids.has(""));
        assertEquals(Optional.empty(), ids.find("a"));
        assertEquals(-1, ids.indexOf("a"));
        assertEquals(Optional.empty(), ids.id(0));
    }

    @Test
    void everyRepetitionIsReportedWithTheFirst() {
        List<String> reported = new ArrayList<>();
        ids("a-1", "-", "b", "a-2", "-", "b", "a-3")
                .eachRepeated((id, path, first) -> reported.add(id + " " + path + " " + first));
        assertEquals(List.of("a list[3] list[0]", "b list[5] list[2]", "a list[6] list[0]"), reported);
    }
}
