package org.entente.register.spelling;

import java.util.HashMap;
import java.util.Map;

/**
 * Names in Latin letters: Cyrillic as passports have it, Greek, and Korean as it was romanised in 2000, each letter for
 * itself. What is written otherwise stays as it is.
 */
public final class Transliteration {

    private static final Map<Integer, String> LETTERS = letters(
            "а a б b в v г g ґ g д d е e ё e ж zh з z и i і i ї i й y к k л l м m н n о o п p р r с s т t у u ф f х kh "
                    + "ц ts ч ch ш sh щ shch ы y э e є e ю yu я ya ђ dj ј j љ lj њ nj ћ c џ dz ў u "
                    + "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps "
                    + "ω o");

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FINALS = 28;
    private static final int VOWELS = 21;

    private static final String[] INITIAL = {
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h"
    };

    private static final String[] VOWEL = {
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
        "ui", "i"
    };

    private static final String[] FINAL = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng",
        "t", "t", "k", "t", "p", "t"
    };

    private Transliteration() {}

    private static Map<Integer, String> letters(String pairs) {
        String[] all = pairs.split(" ", -1);
        Map<Integer, String> letters = new HashMap<>();
        for (int i = 0; i < all.length; i += 2) {
            letters.put(all[i].codePointAt(0), all[i + 1]);
        }
        // The hard and the soft sign have no letter.
        letters.put(0x44A, "");
        letters.put(0x44C, "");
        return Map.copyOf(letters);
    }

    /**
     * Writes a folded name in Latin letters.
     *
     * @param key the key of a name by {@link Spelling#FOLDED}
     * @return the key in Latin letters, as far as it can be written so
     */
    public static String toLatin(String key) {
        StringBuilder latin = new StringBuilder(key.length() * 2);
        key.codePoints().forEach(symbol -> {
            if (symbol >= FIRST_SYLLABLE && symbol <= LAST_SYLLABLE) {
                int at = symbol - FIRST_SYLLABLE;
                latin.append(INITIAL[at / (VOWELS * FINALS)])
                        .append(VOWEL[at / FINALS % VOWELS])
                        .append(FINAL[at % FINALS]);
            } else {
                String letter = LETTERS.get(symbol);
                if (letter == null) {
                    latin.appendCodePoint(symbol);
                } else {
                    latin.append(letter);
                }
            }
        });
        return latin.toString();
    }
}
