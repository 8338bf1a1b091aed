package org.entente.comparison.alignment;

import java.util.List;
import java.util.Set;
import org.entente.comparison.matching.Words;

/** The words of a text that say what it is about, each cut to its stem as far as that needs no dictionary. */
public final class Content {

    /** English words that stand in any sentence. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a", "an", "the", "this", "that", "these", "those", "and", "or", "nor", "but", "of", "to", "in", "on", "at",
            "by", "for", "with", "from", "into", "as", "than", "its", "it", "their", "they", "them", "our", "we", "us",
            "his", "her", "he", "she", "will", "shall", "should", "would", "may", "must", "can", "is", "are", "was",
            "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "not", "no", "if", "each", "any",
            "all", "both", "which", "who", "whom", "whose", "where", "when", "while", "also", "such", "other", "more");

    private static final int STEM = 6;

    /** Korean words carry their particles; the first two syllables distinguish them. */
    private static final int SYLLABLES = 2;

    /** So much must be left of a word without its ending. */
    private static final int LEAST = 3;

    private static final List<String> ENDINGS = List.of("ing", "ed", "es", "s", "e");

    private Content() {}

    /** The stems of the words of a text, in their order. */
    public static List<String> of(String text) {
        return Words.of(text).stream()
                .filter(word -> !FUNCTION_WORDS.contains(word))
                .map(Content::stem)
                .toList();
    }

    private static String stem(String word) {
        if (Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HANGUL) {
            return cut(word, SYLLABLES);
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= LEAST) {
                return cut(word.substring(0, word.length() - ending.length()), STEM);
            }
        }
        return cut(word, STEM);
    }

    /** By code points, so that no half of a pair is left. */
    private static String cut(String word, int length) {
        return word.codePointCount(0, word.length()) <= length
                ? word
                : word.substring(0, word.offsetByCodePoints(0, length));
    }
}
