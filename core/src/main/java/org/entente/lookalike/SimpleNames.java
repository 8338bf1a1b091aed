package org.entente.lookalike;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The hashes of the keys of names in Latin letters, dashes, quotation marks, Hangul syllables and the common Chinese characters, without the
 * keys. Each of these characters has its place in the key by itself: none is ignorable, has a compatibility form, or
 * moves when its neighbours are decomposed.
 */
final class SimpleNames {

    /** The answer for other names, and for those whose key may be longer than is kept. */
    static final long NOT_SIMPLE = -1;

    /** No key of a longer name is made here. */
    private static final int LONGEST = Likeness.LONGEST_KEY;

    /** The end of the Latin letters, with and without marks, that names of states and persons have. */
    private static final int BEHIND_LATIN = 0x0250;

    private static final int FIRST_PUNCTUATION = 0x2010;
    private static final int BEHIND_PUNCTUATION = 0x2028;

    /** What a Latin letter or a sign of punctuation has in a key, or nothing if it is not simple; made when it is met. */
    private static final @Nullable String[] LATIN =
            new @Nullable String[BEHIND_LATIN + BEHIND_PUNCTUATION - FIRST_PUNCTUATION];

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FIRST_LEAD = 0x1100;
    private static final int FIRST_VOWEL = 0x1161;
    private static final int BEFORE_FIRST_TAIL = 0x11A7;
    private static final int VOWELS = 21;
    private static final int TAILS = 28;

    private int hash;
    private int length;

    private SimpleNames() {}

    /** {@return the hash of the one key of a name, as an int without its sign, or {@link #NOT_SIMPLE}} */
    static long hash(String name) {
        if (name.length() > LONGEST) {
            return NOT_SIMPLE;
        }
        SimpleNames key = new SimpleNames();
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            if (unit < BEHIND_LATIN || (unit >= FIRST_PUNCTUATION && unit < BEHIND_PUNCTUATION)) {
                String look = latin(unit);
                if (look.isEmpty()) {
                    return NOT_SIMPLE;
                }
                key.append(look);
            } else if (unit >= 0x4E00 && unit <= 0x9FFF) {
                key.look(unit);
            } else if (unit >= FIRST_SYLLABLE && unit <= LAST_SYLLABLE) {
                key.lookOfSyllable(unit - FIRST_SYLLABLE);
            } else {
                return NOT_SIMPLE;
            }
        }
        return key.length > LONGEST ? NOT_SIMPLE : Integer.toUnsignedLong(key.hash);
    }

    /** The decomposition of a syllable, by the arithmetic of the Unicode Standard (3.12). */
    private void lookOfSyllable(int syllable) {
        look(FIRST_LEAD + syllable / (VOWELS * TAILS));
        look(FIRST_VOWEL + syllable % (VOWELS * TAILS) / TAILS);
        if (syllable % TAILS > 0) {
            look(BEFORE_FIRST_TAIL + syllable % TAILS);
        }
    }

    private static String latin(char unit) {
        int at = unit < BEHIND_LATIN ? unit : BEHIND_LATIN + unit - FIRST_PUNCTUATION;
        String look = LATIN[at];
        if (look == null) {
            String letter = String.valueOf(unit);
            look = Normalizer.isNormalized(letter, Normalizer.Form.NFKC) ? Skeleton.of(letter) : "";
            LATIN[at] = look;
        }
        return look;
    }

    private void look(int unit) {
        String prototype = Confusables.prototype(unit);
        if (prototype == null) {
            append(unit);
        } else {
            append(prototype);
        }
    }

    private void append(String look) {
        for (int i = 0; i < look.length(); i++) {
            append(look.charAt(i));
        }
    }

    private void append(int unit) {
        if (unit != ' ') {
            hash = 31 * hash + unit;
            length++;
        }
    }
}
