package org.entente.policy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A printed phrase as words to look up: small, without punctuation, articles and possessives. */
final class Phrases {

    /** Of a longer phrase the beginning counts, so that no text from outside makes a look-up dear. */
    private static final int LONGEST = 200;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’]+");

    private static final Set<String> LEFT_OUT = set("a an the its their our his her my your");

    /** Words of which a verb phrase may have any number, and which say nothing here. */
    private static final Set<String> HELPERS = set(
            "we they it he she i who which both each all parties sides have has had having do does did be am is are was"
                    + " were been being shall will would should may not to on upon that in into at by for with from of"
                    + " as themselves ourselves itself himself herself themself yourselves therefore thus furthermore moreover and or so further");

    private static final Set<String> ADVERBS = set("hereby herewith also together very always likewise");

    private static final Set<String> BEFORE_OBJECT =
            set("of in on to for by with from at among between against towards toward over that which as about");

    private Phrases() {}

    private static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }

    /** The words of a phrase. A hyphen makes no difference: re-establish, reestablish. */
    static List<String> words(CharSequence phrase) {
        String text = phrase.subSequence(0, Math.min(phrase.length(), LONGEST)).toString();
        return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT).replace("-", ""), -1))
                .filter(word -> !word.isEmpty() && !LEFT_OUT.contains(word))
                .toList();
    }

    /** The words of a phrase as one. */
    static String key(CharSequence phrase) {
        return String.join(" ", words(phrase));
    }

    /** Whether a word of a verb phrase may be passed over: an auxiliary, a pronoun, a preposition. */
    static boolean isHelper(String word) {
        return HELPERS.contains(word);
    }

    /** Whether a word may stand anywhere in a verb phrase and says nothing here: hereby, jointly. */
    static boolean isAdverb(String word) {
        return ADVERBS.contains(word) || (word.length() > 3 && word.endsWith("ly"));
    }

    /** The words before the first preposition, of which the last is the head: "the reduction of customs formalities". */
    static List<String> head(List<String> words) {
        int end = 0;
        while (end < words.size() && !BEFORE_OBJECT.contains(words.get(end))) {
            end++;
        }
        return words.subList(0, end);
    }
}
