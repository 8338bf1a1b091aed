package org.entente.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The map of a text by language is like any sorted one, save that it cannot be changed. */
class ByTagProperties {

    private static final LanguageTag NONE = LanguageTag.of("x-none");

    @Provide
    Arbitrary<List<String>> tags() {
        return Arbitraries.of(
                        "de", "DE", "en", "en-GB", "ko", "ko-Latn", "ko-latn", "und", "zh", "zh-Hant", "x-a", "x-b")
                .list()
                .uniqueElements()
                .ofMinSize(1);
    }

    private static Map<LanguageTag, String> texts(List<String> tags) {
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        tags.forEach(tag -> texts.put(LanguageTag.of(tag), "text in " + tag));
        return texts;
    }

    private static void assertSame(Map<LanguageTag, String> given, ByTag copy) {
        Map<LanguageTag, String> expected = new TreeMap<>(given);
        assertEquals(given, copy);
        assertEquals(copy, given);
        assertEquals(given.hashCode(), copy.hashCode());
        assertEquals(List.copyOf(expected.entrySet()), List.copyOf(copy.entrySet()));
        List<String> passed = new ArrayList<>();
        copy.forEach((tag, text) -> passed.add(tag + text));
        assertEquals(
                expected.entrySet().stream()
                        .map(entry -> entry.getKey() + entry.getValue())
                        .toList(),
                passed);
        expected.forEach((tag, text) -> assertEquals(text, copy.get(tag)));
        assertNull(copy.get(NONE));
    }

    @Property
    void isTheSameMapSorted(@ForAll("tags") List<String> tags) {
        Map<LanguageTag, String> texts = texts(tags);
        ByTag copy = ByTag.of(
                texts.keySet().toArray(LanguageTag[]::new), texts.values().toArray(String[]::new));
        assertSame(texts, copy);
        assertThrows(UnsupportedOperationException.class, () -> copy.put(NONE, "another"));
    }

    @Property
    void theOrderGivenMakesNoDifference(@ForAll("tags") List<String> tags, @ForAll long seed) {
        List<String> shuffled = new ArrayList<>(tags);
        Collections.shuffle(shuffled, new Random(seed));
        LocalizedText text = LocalizedText.of(textsOf(tags));
        LocalizedText other = LocalizedText.of(textsOf(shuffled));
        LocalizedText added = shuffled.stream()
                .filter(textsOf(tags).keySet().stream().map(LanguageTag::tag).toList()::contains)
                .map(tag -> LocalizedText.of(tag, "text in " + tag))
                .reduce((all, one) -> all.and(
                        one.texts().keySet().iterator().next().tag(),
                        one.texts().values().iterator().next()))
                .orElseThrow();
        assertEquals(text, other);
        assertEquals(text, added);
        assertEquals(text.hashCode(), other.hashCode());
        assertEquals(text.toString(), added.toString());
    }

    /** Texts in languages that all differ. */
    private static Map<LanguageTag, String> textsOf(List<String> tags) {
        Map<String, String> last = new HashMap<>();
        tags.stream().sorted().forEach(tag -> last.put(LanguageTag.known(tag).meaning(), tag));
        Map<LanguageTag, String> texts = texts(tags);
        texts.keySet().removeIf(tag -> !last.containsValue(tag.tag()));
        return texts;
    }

    @Test
    void twoEntriesAreLookedThroughToTheirEnd() {
        ByTag two = ByTag.of(LanguageTag.of("ko"), "b", LanguageTag.of("en"), "a");
        Iterator<Map.Entry<LanguageTag, String>> entries = two.entrySet().iterator();
        assertEquals(Map.entry(LanguageTag.of("en"), "a"), entries.next());
        assertEquals(Map.entry(LanguageTag.of("ko"), "b"), entries.next());
        assertFalse(entries.hasNext());
        assertThrows(NoSuchElementException.class, entries::next);
        assertThrows(UnsupportedOperationException.class, () -> two.remove(LanguageTag.of("en")));
        assertThrows(UnsupportedOperationException.class, () -> two.entrySet().clear());
    }

    @Test
    void nothingIsNullInIt() {
        Map<LanguageTag, String> unsound = new LinkedHashMap<>();
        unsound.put(NONE, null);
        assertThrows(NullPointerException.class, () -> LocalizedText.of(unsound));
        assertThrows(NullPointerException.class, () -> ByTag.of(NONE, "a", LanguageTag.of("ko"), null));
    }
}
