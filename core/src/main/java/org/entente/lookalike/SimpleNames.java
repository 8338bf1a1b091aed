package org.entente.lookalike;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The hash of the key of a name, without the key: of a name whose characters have each its place in the key by itself.
 * None of them is ignorable, is a mark, has a compatibility form, or moves when its neighbours are decomposed. Those are
 * the letters, digits and signs of almost all scripts.
 */
final class SimpleNames {

    /** No key of a longer name is made here. */
    private static final int LONGEST = Likeness.LONGEST_KEY;

    /** The end of the Latin letters, with and without marks, that names of states and persons have. */
    private static final int BEHIND_LATIN = 0x0250;

    private static final int FIRST_PUNCTUATION = 0x2010;
    private static final int BEHIND_PUNCTUATION = 0x2028;
    private static final int FIRST_CHINESE = 0x4E00;
    private static final int LAST_CHINESE = 0x9FFF;

    private static final int PAGE = 256;

    /** What a character has in a key, or nothing if it is not simple; made when it is met. */
    private static final @Nullable String[][] LOOKS = new @Nullable String[Character.MAX_VALUE / PAGE + 1][];

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FIRST_LEAD = 0x1100;
    private static final int FIRST_VOWEL = 0x1161;
    private static final int BEFORE_FIRST_TAIL = 0x11A7;
    private static final int VOWELS = 21;
    private static final int TAILS = 28;

    /** Unknown outside, so that no names can be chosen that share a hash. */
    private static final long SEED = (System.nanoTime() * 0x9E3779B97F4A7C15L) ^ System.identityHashCode(LOOKS);

    private static final long FACTOR = 0xD6E8FEB86659FD93L;

    private long hash = SEED;
    private int length;
    private boolean isSimple;
    private boolean isPlain = true;

    /** Looks at a name. */
    SimpleNames(String name) {
        isSimple = name.length() <= LONGEST;
        for (int i = 0; i < name.length() && isSimple; i++) {
            char unit = name.charAt(i);
            if (unit >= FIRST_SYLLABLE && unit <= LAST_SYLLABLE) {
                lookOfSyllable(unit - FIRST_SYLLABLE);
            } else {
                isPlain = isPlain && isPlain(unit);
                String look = look(unit);
                isSimple = !look.isEmpty();
                append(look);
            }
        }
        isSimple = isSimple && length <= LONGEST;
    }

    /** {@return whether the name is simple, and its key as short as is kept} */
    boolean isSimple() {
        return isSimple;
    }

    /** {@return whether the name has only Latin letters, dashes, quotation marks, Hangul syllables and common Chinese characters} */
    boolean isPlain() {
        return isPlain;
    }

    /** {@return the hash of the one key of the name} */
    int print() {
        return folded(hash);
    }

    /** {@return the hash of a key} */
    static int print(String key) {
        long hash = SEED;
        for (int i = 0; i < key.length(); i++) {
            hash = mixed(hash, key.charAt(i));
        }
        return folded(hash);
    }

    private static long mixed(long hash, int unit) {
        long next = (hash ^ unit) * FACTOR;
        return next ^ (next >>> Integer.SIZE);
    }

    private static int folded(long hash) {
        return (int) ((hash * FACTOR) >>> Integer.SIZE);
    }

    private static boolean isPlain(char unit) {
        return unit < BEHIND_LATIN
                || (unit >= FIRST_PUNCTUATION && unit < BEHIND_PUNCTUATION)
                || (unit >= FIRST_CHINESE && unit <= LAST_CHINESE);
    }

    /** The decomposition of a syllable, by the arithmetic of the Unicode Standard (3.12). */
    private void lookOfSyllable(int syllable) {
        part(FIRST_LEAD + syllable / (VOWELS * TAILS));
        part(FIRST_VOWEL + syllable % (VOWELS * TAILS) / TAILS);
        if (syllable % TAILS > 0) {
            part(BEFORE_FIRST_TAIL + syllable % TAILS);
        }
    }

    private void part(int unit) {
        String prototype = Confusables.prototype(unit);
        if (prototype == null) {
            append(unit);
        } else {
            append(prototype);
        }
    }

    private static String look(char unit) {
        @Nullable String[] page = LOOKS[unit / PAGE];
        if (page == null) {
            page = new @Nullable String[PAGE];
            LOOKS[unit / PAGE] = page;
        }
        String look = page[unit % PAGE];
        if (look == null) {
            look = isSimple(unit) ? Skeleton.of(String.valueOf(unit)) : "";
            look = !look.isEmpty() && isMark(look.codePointAt(0)) ? "" : look;
            page[unit % PAGE] = look;
        }
        return look;
    }

    private static boolean isSimple(char unit) {
        return switch (Character.getType(unit)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> isWithoutCompatibilityForm(String.valueOf(unit));
            default -> unit == ' ';
        };
    }

    /** What only joins with its neighbours, such as the letters of Hangul, has its place in the key all the same. */
    private static boolean isWithoutCompatibilityForm(String letter) {
        return Normalizer.normalize(letter, Normalizer.Form.NFKD)
                .equals(Normalizer.normalize(letter, Normalizer.Form.NFD));
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private void append(String look) {
        for (int i = 0; i < look.length(); i++) {
            append(look.charAt(i));
        }
    }

    private void append(int unit) {
        if (unit != ' ') {
            hash = mixed(hash, unit);
            length++;
        }
    }
}
