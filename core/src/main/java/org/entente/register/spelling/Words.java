package org.entente.register.spelling;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.text.NormalForm;

/**
 * A name as words that may be compared: without capitals, accents, punctuation and articles. Scripts that are written
 * without spaces, and Korean, make one word of what stands together.
 */
final class Words {

    /** Articles, prepositions and conjunctions of the languages in which party lists are written. */
    private static final Set<String> SMALL = Set.of(
            "and", "d", "da", "das", "de", "dei", "del", "della", "der", "des", "di", "die", "do", "dos", "du", "el",
            "et", "il", "in", "l", "la", "las", "le", "les", "lo", "los", "of", "on", "the", "und", "van", "von", "y");

    /** Where marks are accents, points or stress, which people leave out; elsewhere they are letters. */
    private static final Set<UnicodeScript> MARKED =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.ARABIC, UnicodeScript.HEBREW);

    /** Scripts whose words may stand with or without spaces between them. */
    private static final Set<UnicodeScript> JOINED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI);

    /**
     * A name whose words are longer than twice the name and so much is compared as it stands: some characters become
     * eighteen, and a register of such names would fill the memory.
     */
    private static final int EXPANDED = 20;

    private static final char ACUTE = 0xB4;

    /** Separates a word with accents from the small word that it would be without them: Vietnamese {@code Độ} is no "do". */
    private static final char ACCENT = 0x301;

    private static final int LAST_ASCII = 0x7F;
    private static final int LAST_LATIN = 0x24F;

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    /** Whether words are composed again that were decomposed. */
    private final boolean decomposed;
    /** The letter before, or 0: its script is looked up where a mark follows. */
    private int letter;

    private boolean beyondAscii;
    private boolean accented;
    /** How long all words are. */
    private int length;

    private Words(boolean decomposed) {
        this.decomposed = decomposed;
    }

    /**
     * The words of a name, the small ones left out if there are others. With loops, here and below: the first name that is
     * looked up has all names of a register taken apart, by code that no JVM has compiled yet.
     */
    static List<String> of(String name) {
        boolean isStable = isStable(name);
        Words all = new Words(!isStable);
        // To Unicode the acute accent by itself is a space with an accent; people type it as an apostrophe.
        String text = isStable ? name : NormalForm.of(Misread.mended(name).replace(ACUTE, '\''), Normalizer.Form.NFKD);
        int most = 2 * name.length() + EXPANDED;
        int symbol;
        for (int at = 0; at < text.length(); at += Character.charCount(symbol)) {
            symbol = text.codePointAt(at);
            all.take(symbol);
            if (all.length > most) {
                return List.of(name);
            }
        }
        all.end();
        return withoutSmall(joined(initials(all.words)));
    }

    /** Whether all characters are what they are when they are taken apart and put together again. */
    private static boolean isStable(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isStable(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** ASCII, Russian Cyrillic, katakana, Chinese characters and syllables of hangul. */
    static boolean isStable(char unit) {
        return unit <= LAST_ASCII
                || (unit >= 0x410 && unit <= 0x44F)
                || (unit >= 0x30A1 && unit <= 0x30FA)
                || (unit >= 0x4E00 && unit <= 0x9FA5)
                || (unit >= 0xAC00 && unit <= 0xD7A3);
    }

    private void take(int symbol) {
        if (Character.isLetterOrDigit(symbol)) {
            letter(Character.toLowerCase(symbol));
        } else if (symbol == ' ') {
            end();
        } else if (symbol == '+') {
            word.append("plus");
        } else if (isMark(symbol)) {
            if (MARKED.contains(script())) {
                accented = true;
            } else {
                word.appendCodePoint(symbol);
            }
        } else if (isApostrophe(symbol)) {
            // "l’Ouganda" and "d'Ivoire" are two words, "People's" is one.
            if (composed().length() == 1) {
                end();
            }
        } else if (Character.getType(symbol) != Character.FORMAT) {
            end();
        }
    }

    private void letter(int symbol) {
        letter = symbol;
        if (symbol <= LAST_ASCII) {
            word.append((char) symbol);
        } else {
            beyondAscii = true;
            beyondAscii(symbol);
        }
    }

    /** Some letters are no letter with an accent to Unicode, and are written so where keyboards lack them. */
    private void beyondAscii(int symbol) {
        switch (symbol) {
            case 0xDF -> word.append("ss");
            case 0xE6 -> word.append("ae");
            case 0xF0, 0x111 -> word.append('d');
            case 0xF8 -> word.append('o');
            case 0xFE -> word.append("th");
            case 0x131 -> word.append('i');
            case 0x142 -> word.append('l');
            case 0x153 -> word.append("oe");
            default -> word.appendCodePoint(symbol);
        }
    }

    private UnicodeScript script() {
        if (letter == 0) {
            return UnicodeScript.COMMON;
        }
        return letter <= LAST_LATIN ? UnicodeScript.LATIN : UnicodeScript.of(letter);
    }

    private static boolean isMark(int symbol) {
        int type = Character.getType(symbol);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** A question mark, too, is what has become of many an apostrophe: {@code People?s}. */
    private static boolean isApostrophe(int symbol) {
        return switch (symbol) {
            case '\'', '`', 0x2BB, 0x2BC, 0x2018, 0x2019, 0x201B, '?', 0xFFFD -> true;
            default -> false;
        };
    }

    private void end() {
        if (!word.isEmpty()) {
            if (accented && SMALL.contains(word.toString())) {
                word.append(ACCENT);
            }
            String composed = composed();
            length += composed.length();
            words.add(composed);
            word.setLength(0);
        }
        beyondAscii = false;
        accented = false;
        letter = 0;
    }

    private String composed() {
        return decomposed && beyondAscii ? NormalForm.of(word.toString(), Normalizer.Form.NFC) : word.toString();
    }

    /** Makes one word of letters that stand alone: of {@code U.S.A.} and of {@code U. K.}. */
    private static List<String> initials(List<String> words) {
        int single = 0;
        for (String word : words) {
            single += word.length() == 1 ? 1 : 0;
        }
        if (single < 2) {
            return words;
        }
        List<String> joined = new ArrayList<>();
        StringBuilder letters = new StringBuilder();
        for (String word : words) {
            if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
                letters.append(word);
            } else {
                flush(letters, joined);
                joined.add(word);
            }
        }
        flush(letters, joined);
        return joined;
    }

    private static void flush(StringBuilder letters, List<String> into) {
        if (!letters.isEmpty()) {
            into.add(letters.toString());
            letters.setLength(0);
        }
    }

    private static List<String> joined(List<String> words) {
        if (words.size() < 2) {
            return words;
        }
        List<String> joined = new ArrayList<>();
        for (String each : words) {
            int last = joined.size() - 1;
            if (last >= 0 && isJoined(each) && isJoined(joined.get(last))) {
                joined.set(last, joined.get(last) + each);
            } else {
                joined.add(each);
            }
        }
        return joined;
    }

    private static boolean isJoined(String word) {
        int first = word.codePointAt(0);
        return first > LAST_LATIN && JOINED.contains(UnicodeScript.of(first));
    }

    private static List<String> withoutSmall(List<String> words) {
        List<String> large = new ArrayList<>(words.size());
        for (String word : words) {
            if (!SMALL.contains(word)) {
                large.add(word);
            }
        }
        return large.isEmpty() ? words : large;
    }
}
