package org.entente.lookalike;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * The hash of the key of a name without the key, or the key: of a name whose characters have each its place in it by itself.
 * None of them is ignorable, is a mark, has a compatibility form, or moves when its neighbours are decomposed. Those are
 * the letters, digits and signs of almost all scripts.
 */
final class SimpleNames {

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
    private static final char FIRST_LEAD = 0x1100;
    private static final char FIRST_VOWEL = 0x1161;
    private static final char BEFORE_FIRST_TAIL = 0x11A7;
    private static final int LEAD_LETTERS = 19;
    private static final int VOWEL_LETTERS = 21;
    private static final int TAIL_LETTERS = 28;

    /** Unknown outside, so that no names can be chosen that share a hash. */
    private static final long SEED = (System.nanoTime() * 0x9E3779B97F4A7C15L) ^ System.identityHashCode(LOOKS);

    private static final long FACTOR = 0xD6E8FEB86659FD93L;

    /** A hash is a polynomial of this over the terms of the characters. */
    private static final long BASE = (SEED * FACTOR) | 1;

    /** The answer for a name that is not simple. */
    static final long NOT_SIMPLE = -1;

    /** Where the answer says whether the name is plain. */
    private static final long PLAIN = 1L << Integer.SIZE;

    private SimpleNames() {}

    /** What characters that follow each other do to a hash, so that no looks are gone through; made when it is needed. */
    private static final class Effects {

        static final Effects ASCII = new Effects((char) 0, 0x80);
        static final Effects LEADS = new Effects(FIRST_LEAD, LEAD_LETTERS);
        static final Effects VOWELS = new Effects(FIRST_VOWEL, VOWEL_LETTERS);
        /** The first of them is of no tail. */
        static final Effects TAILS = new Effects(BEFORE_FIRST_TAIL, TAIL_LETTERS);

        /** By what the hash is multiplied; 0 of a character that is not simple. */
        final long[] factors;
        /** What is added then. */
        final long[] terms;

        private Effects(char first, int count) {
            factors = new long[count];
            terms = new long[count];
            for (int i = 0; i < count; i++) {
                String look = first == BEFORE_FIRST_TAIL && i == 0 ? " " : SimpleNames.look((char) (first + i));
                factors[i] = look.isEmpty() ? 0 : mixed(1, look) - mixed(0, look);
                terms[i] = mixed(0, look);
            }
        }
    }

    /** {@return what is to be known of a name: {@link #NOT_SIMPLE}, or its print and whether it is plain} */
    static long look(String name) {
        if (name.length() > Likeness.LONGEST_NAME) {
            return NOT_SIMPLE;
        }
        Effects ascii = Effects.ASCII;
        long hash = SEED;
        long plain = PLAIN;
        for (int i = 0; i < name.length(); i++) {
            char unit = name.charAt(i);
            if (unit < ascii.factors.length && ascii.factors[unit] != 0) {
                hash = hash * ascii.factors[unit] + ascii.terms[unit];
            } else if (unit >= FIRST_SYLLABLE && unit <= LAST_SYLLABLE) {
                // A syllable decomposes by the arithmetic of the Unicode Standard (3.12).
                int syllable = unit - FIRST_SYLLABLE;
                int lead = syllable / (VOWEL_LETTERS * TAIL_LETTERS);
                int vowel = syllable % (VOWEL_LETTERS * TAIL_LETTERS) / TAIL_LETTERS;
                int tail = syllable % TAIL_LETTERS;
                hash = hash * Effects.LEADS.factors[lead] + Effects.LEADS.terms[lead];
                hash = hash * Effects.VOWELS.factors[vowel] + Effects.VOWELS.terms[vowel];
                hash = hash * Effects.TAILS.factors[tail] + Effects.TAILS.terms[tail];
            } else {
                plain = isPlain(unit) ? plain : 0;
                String look = look(unit);
                if (look.isEmpty()) {
                    return NOT_SIMPLE;
                }
                hash = mixed(hash, look);
            }
        }
        return plain | Integer.toUnsignedLong(folded(hash));
    }

    /** {@return the one key of a name, however long, or null if it is not simple} */
    static @Nullable String key(String name) {
        if (name.length() > Likeness.LONGEST_NAME) {
            return null;
        }
        StringBuilder key = new StringBuilder(name.length() + name.length() / 2);
        for (int i = 0; i < name.length(); i++) {
            String look = look(name.charAt(i));
            if (look.isEmpty()) {
                return null;
            }
            for (int k = 0; k < look.length(); k++) {
                if (look.charAt(k) != ' ') {
                    key.append(look.charAt(k));
                }
            }
        }
        return key.toString();
    }

    /**
     * {@return whether a name that was looked at has only Latin letters, dashes, quotation marks, Hangul syllables and
     * common Chinese characters}
     */
    static boolean isPlain(long look) {
        return look >= PLAIN;
    }

    /** {@return the hash of the one key of a name that was looked at} */
    static int print(long look) {
        return (int) look;
    }

    /** {@return the hash of a key} */
    static int print(String key) {
        return folded(mixed(SEED, key));
    }

    /** A key has no spaces. */
    private static long mixed(long before, String part) {
        long hash = before;
        for (int i = 0; i < part.length(); i++) {
            char unit = part.charAt(i);
            hash = unit == ' ' ? hash : mixed(hash, unit);
        }
        return hash;
    }

    private static long mixed(long before, char unit) {
        return before * BASE + term(unit);
    }

    /** A number of its own for each character, as good as chosen by lot. */
    private static long term(char unit) {
        long number = (SEED + unit) * FACTOR;
        number = (number ^ (number >>> Integer.SIZE)) * FACTOR;
        return number ^ (number >>> Integer.SIZE);
    }

    private static int folded(long hash) {
        return (int) ((hash * FACTOR) >>> Integer.SIZE);
    }

    private static boolean isPlain(char unit) {
        return unit < BEHIND_LATIN
                || (unit >= FIRST_PUNCTUATION && unit < BEHIND_PUNCTUATION)
                || (unit >= FIRST_CHINESE && unit <= LAST_CHINESE);
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
        return Skeleton.isAscii(letter)
                || Normalizer.normalize(letter, Normalizer.Form.NFKD)
                        .equals(Normalizer.normalize(letter, Normalizer.Form.NFD));
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
