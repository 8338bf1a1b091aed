package org.entente.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

/** The map of a text by language is like any other, save that it cannot be changed. */
class InOrderProperties {

    private static Map<String, Integer> lengths(List<String> keys) {
        Map<String, Integer> lengths = new LinkedHashMap<>();
        keys.forEach(key -> lengths.put(key, key.length()));
        return lengths;
    }

    /** In the same order to all who look through them. */
    private static void assertSame(Map<String, Integer> expected, Map<String, Integer> copy) {
        assertEquals(expected, copy);
        assertEquals(copy, expected);
        assertEquals(expected.hashCode(), copy.hashCode());
        assertEquals(expected.size(), copy.size());
        assertEquals(List.copyOf(expected.entrySet()), List.copyOf(copy.entrySet()));
        List<String> passed = new ArrayList<>();
        copy.forEach((key, value) -> passed.add(key + value));
        assertEquals(
                expected.entrySet().stream()
                        .map(entry -> entry.getKey() + entry.getValue())
                        .toList(),
                passed);
        expected.forEach((key, value) -> assertEquals(value, copy.get(key)));
        assertNull(copy.get("no key"));
    }

    @Property
    void aCopyIsTheSameInTheSameOrder(@ForAll @UniqueElements @Size(max = 12) List<String> keys) {
        Map<String, Integer> expected = lengths(keys);
        Map<String, Integer> copy = InOrder.copyOf(expected);
        assertSame(expected, copy);
        assertThrows(UnsupportedOperationException.class, () -> copy.put("another", 1));
    }

    @Property
    void whatIsAddedComesLast(@ForAll @UniqueElements @Size(min = 1, max = 12) List<String> keys) {
        String last = keys.get(keys.size() - 1);
        Map<String, Integer> before = lengths(keys.subList(0, keys.size() - 1));
        assertSame(lengths(keys), InOrder.copyOf(before, last, last.length()));
    }

    @Test
    void twoEntriesAreLookedThroughToTheirEnd() {
        Map<String, Integer> two = InOrder.of("en", 1, "ko", 2);
        Iterator<Map.Entry<String, Integer>> entries = two.entrySet().iterator();
        assertEquals(Map.entry("en", 1), entries.next());
        assertEquals(Map.entry("ko", 2), entries.next());
        assertFalse(entries.hasNext());
        assertThrows(NoSuchElementException.class, entries::next);
        assertThrows(UnsupportedOperationException.class, () -> two.remove("en"));
        assertThrows(UnsupportedOperationException.class, () -> two.entrySet().clear());
    }

    @Test
    void nothingIsNullInIt() {
        Map<String, Integer> unsound = new LinkedHashMap<>();
        unsound.put("en", null);
        assertThrows(NullPointerException.class, () -> InOrder.copyOf(unsound));
        assertThrows(NullPointerException.class, () -> InOrder.of("en", 1, "ko", null));
    }
}
