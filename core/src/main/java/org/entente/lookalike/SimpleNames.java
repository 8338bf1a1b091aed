package org.entente.lookalike;

/**
 * The hashes of the keys of names in ASCII characters, Hangul syllables and the common Chinese characters, without the
 * keys. Each of these characters has its place in the key by itself: none is ignorable, has a compatibility form, or
 * moves when its neighbours are decomposed.
 */
final class SimpleNames {

    /** The answer for other names, and for those whose key may be longer than is kept. */
    static final long NOT_SIMPLE = -1;

    /** No key of a longer name is made here. */
    private static final int LONGEST = Likeness.LONGEST_KEY;

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
            if (unit < 0x80 || (unit >= 0x4E00 && unit <= 0x9FFF)) {
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

    private void look(int unit) {
        String prototype = Confusables.prototype(unit);
        if (prototype == null) {
            append(unit);
        } else {
            for (int i = 0; i < prototype.length(); i++) {
                append(prototype.charAt(i));
            }
        }
    }

    private void append(int unit) {
        if (unit != ' ') {
            hash = 31 * hash + unit;
            length++;
        }
    }
}
