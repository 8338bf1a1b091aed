package org.entente.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A printed phrase as words to look up: small, without punctuation, articles and possessives. */
final class Phrases {

    /** Of a longer phrase the beginning counts, so that no text from outside makes a look-up dear. */
    private static final int LONGEST = 200;

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
        String text = phrase.subSequence(0, Math.min(phrase.length(), LONGEST))
                .toString()
                .toLowerCase(Locale.ROOT)
                .replace("-", "");
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = end(text, from);
            if (to > from) {
                String word = text.substring(from, to);
                if (!LEFT_OUT.contains(word)) {
                    words.add(word);
                }
                from = to;
            } else {
                from += Character.charCount(text.codePointAt(from));
            }
        }
        return words;
    }

    /** Where a word that begins at a place ends: there, if none begins. */
    private static int end(String text, int from) {
        int to = from;
        while (to < text.length()) {
            int letter = text.codePointAt(to);
            if (!isOfWord(letter)) {
                break;
            }
            to += Character.charCount(letter);
        }
        return to;
    }

    private static boolean isOfWord(int letter) {
        if (letter < 0x80) {
            return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '\'';
        }
        return switch (Character.getType(letter)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> letter == '’';
        };
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
