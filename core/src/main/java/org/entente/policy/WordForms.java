package org.entente.policy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The entries of a lexicon by all the forms in which they are printed. */
final class WordForms {

    private final Map<WordClass, Map<String, LexiconEntry>> byForm = new EnumMap<>(WordClass.class);
    /** By the first word of the phrases of several words, of how many the longest is. */
    private final Map<String, Integer> lengths = new HashMap<>();

    /** Takes entries; of two with one form the first counts. */
    WordForms(List<LexiconEntry> entries) {
        for (WordClass wordClass : WordClass.values()) {
            byForm.put(wordClass, new HashMap<>());
        }
        // With loops: the first word that is in no dictionary form waits for all.
        for (LexiconEntry entry : entries) {
            for (String form : Forms.of(entry)) {
                of(entry.wordClass()).putIfAbsent(form, entry);
                int end = form.indexOf(' ');
                if (end > 0) {
                    lengths.merge(form.substring(0, end), length(form), Math::max);
                }
            }
        }
    }

    private Map<String, LexiconEntry> of(WordClass wordClass) {
        return Objects.requireNonNull(byForm.get(wordClass));
    }

    private static int length(String phrase) {
        int words = 1;
        for (int at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) {
            words++;
        }
        return words;
    }

    /** The entry of a class that has a form, or null. */
    @Nullable
    LexiconEntry find(WordClass wordClass, String form) {
        return of(wordClass).get(form);
    }

    /** Of how many words a listed phrase that begins at a place may be. */
    int longest(List<String> words, int at) {
        return Math.min(lengths.getOrDefault(words.get(at), 1), words.size() - at);
    }
}
