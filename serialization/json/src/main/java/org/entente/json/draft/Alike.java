package org.entente.json.draft;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds definitions whose names share words with a text: "food security" and "Economic security". */
final class Alike {

    private static final int MOST = 5;
    private static final int LONGEST = 100;
    private static final int SHORTEST_WORD = 3;
    /** So many letters distinguish a word from another: "economy" and "economic". */
    private static final int STEM = 6;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Alike() {}

    /**
     * The ids that are alike.
     *
     * @param text what was written
     * @param byName ids by the names of their definitions
     * @return at most five, those first that share most words
     */
    static List<String> of(String text, Map<String, ? extends Collection<String>> byName) {
        List<String> wanted = text.length() > LONGEST ? List.of() : words(text);
        Map<String, Integer> shared = new LinkedHashMap<>();
        byName.forEach((name, ids) -> {
            List<String> words = words(name);
            int count = (int) wanted.stream()
                    .filter(word -> words.stream().anyMatch(other -> isAlike(word, other)))
                    .count();
            if (count > 0) {
                ids.forEach(id -> shared.merge(id, count, Math::max));
            }
        });
        return shared.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, Integer>>comparingInt(entry -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> words(String text) {
        return List.of(BETWEEN.split(text.toLowerCase(Locale.ROOT))).stream()
                .filter(word -> word.length() >= SHORTEST_WORD || !word.chars().allMatch(letter -> letter < 128))
                .filter(word -> !Set.of("and", "the", "of", "for").contains(word))
                .toList();
    }

    private static boolean isAlike(String one, String other) {
        return one.equals(other)
                || (one.length() >= STEM && other.length() >= STEM && one.regionMatches(0, other, 0, STEM));
    }
}
