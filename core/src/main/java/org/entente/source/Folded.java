package org.entente.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is compared on one level of exactness, with the position of each unit in the text as it stands there.
 *
 * <p>Whether a hyphen at the end of a line divides a word or belongs to it, only the quote can say. So hyphens between
 * letters are left out of what is searched, and compared where it is found.
 *
 * <p>Of a text no more is folded than fills so much memory; one of its characters may become eighteen.
 */
final class Folded {

    /** How many places are looked at for one quote. */
    static final int MOST_PLACES = 1000;

    /** So many units are folded of a text: no treaty has as many. */
    static final int MOST_UNITS = 4 << 20;

    /** A text is searched so many times before it is indexed. */
    private static final int PAGE = 256;

    /** By unit, its compatibility form; made when it is met, in another thread once more. */
    private static final @Nullable String[][] PLAIN = new @Nullable String[Character.MAX_VALUE / PAGE + 1][];

    private static final String DOUBLE_MARKS =
            "\u201C\u201D\u201E\u201F\u00AB\u00BB\u301D\u301E\u301F\u300C\u300D\u2033";
    private static final String SINGLE_MARKS = "\u2018\u2019\u201A\u201B\u2039\u203A\u02BC\u2032`\u00B4";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private char[] units;
    /** By unit, the position of its code point; at the end the length of the text. */
    private int[] positions;
    /** The units before which a hyphen stands. */
    private final BitSet hyphens = new BitSet();
    /** The units before which a hyphen may stand, since a line ends there. */
    private final BitSet mayHaveHyphens = new BitSet();

    private int size;
    /** Whether there is nothing after what was folded. */
    private boolean isComplete = true;

    private final IndexOnDemand index = new IndexOnDemand(() -> units);

    /** Takes places of a text. */
    interface Places {

        void at(int start, int end);
    }

    private Folded(int capacity) {
        this.units = new char[capacity + 1];
        this.positions = new int[capacity + 1];
    }

    static Folded of(String text, Exactness level) {
        return of(text, level, MOST_UNITS);
    }

    private static Folded of(String text, Exactness level, int most) {
        Folded folded = new Folded(Math.min(text.length(), most));
        int position = 0;
        int before = 0;
        for (int at = 0; at < text.length(); ) {
            if (folded.size >= most) {
                folded.isComplete = false;
                return folded;
            }
            int point = text.codePointAt(at);
            int width = Character.charCount(point);
            if (point == '\u00AD') {
                position++;
                at += width;
                continue;
            }
            if (isSpace(point)) {
                int end = at;
                int spaces = 0;
                while (end < text.length() && (isSpace(text.codePointAt(end)) || text.charAt(end) == '\u00AD')) {
                    end += Character.charCount(text.codePointAt(end));
                    spaces++;
                }
                folded.add(' ', position);
                position += spaces;
                at = end;
                before = ' ';
                continue;
            }
            if (isHyphen(point) && Character.isLetter(before)) {
                int next = skipLineEnd(text, at + width);
                if (next < text.length() && Character.isLetter(text.codePointAt(next))) {
                    (next > at + width ? folded.mayHaveHyphens : folded.hyphens).set(folded.size);
                    position += text.codePointCount(at, next);
                    at = next;
                    continue;
                }
            }
            folded.add(point, position, level);
            before = point;
            position++;
            at += width;
        }
        return folded;
    }

    /** The index after a line end and the white space around it; the same index where no line ends. */
    private static int skipLineEnd(String text, int from) {
        int at = from;
        boolean ends = false;
        while (at < text.length() && isSpace(text.charAt(at))) {
            ends |= text.charAt(at) == '\n' || text.charAt(at) == '\r';
            at++;
        }
        return ends ? at : from;
    }

    private void add(int point, int position, Exactness level) {
        if (level == Exactness.SPACING || point < 128) {
            add(level == Exactness.CASE ? Character.toLowerCase(point) : point, position);
            return;
        }
        if (DOUBLE_MARKS.indexOf(point) >= 0) {
            add('"', position);
        } else if (SINGLE_MARKS.indexOf(point) >= 0) {
            add('\'', position);
        } else if (DASHES.indexOf(point) >= 0) {
            add('-', position);
        } else {
            String plain = plain(point);
            int each;
            for (int at = 0; at < plain.length(); at += Character.charCount(each)) {
                each = plain.codePointAt(at);
                add(level == Exactness.CASE ? Character.toLowerCase(Character.toUpperCase(each)) : each, position);
            }
        }
    }

    private static String plain(int point) {
        if (point > Character.MAX_VALUE) {
            return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        }
        @Nullable String[] page = PLAIN[point / PAGE];
        if (page == null) {
            page = new @Nullable String[PAGE];
            PLAIN[point / PAGE] = page;
        }
        String plain = page[point % PAGE];
        if (plain == null) {
            plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
            page[point % PAGE] = plain;
        }
        return plain;
    }

    private void add(int point, int position) {
        if (Character.isBmpCodePoint(point)) {
            unit((char) point, position);
        } else {
            unit(Character.highSurrogate(point), position);
            unit(Character.lowSurrogate(point), position);
        }
    }

    private void unit(char unit, int position) {
        ensure();
        units[size] = unit;
        positions[size] = position;
        size++;
    }

    private void ensure() {
        if (size + 1 >= units.length) {
            units = Arrays.copyOf(units, 2 * units.length);
            positions = Arrays.copyOf(positions, 2 * positions.length);
        }
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static boolean isHyphen(int point) {
        return point == '-' || point == '\u2010' || point == '\u2011';
    }

    /** Whether a character holds together with one like it: a digit, or a letter of a script that has capitals. */
    static boolean isOfWord(int point) {
        return Character.isUpperCase(point) || Character.isLowerCase(point) || Character.isDigit(point);
    }

    /** Whether a character stands between the digits of a number. */
    static boolean isPoint(int point) {
        return point == '.' || point == ',';
    }

    static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** A text on one line. */
    static String line(String text) {
        Folded folded = of(text, Exactness.SPACING, Integer.MAX_VALUE);
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < folded.size; i++) {
            if (folded.hyphens.get(i)) {
                line.append('-');
            }
            line.append(folded.units[i]);
        }
        return line.toString().strip();
    }

    /**
     * Finds a quote, of which the places in the text are taken that do not part a character.
     *
     * @param quote the quote, folded likewise and without white space at its ends
     * @param from the position from which on a place may begin
     * @param to the position by which it must have ended
     * @param allowance how much may be gone through
     * @param place takes the start and the end of each place
     */
    void find(Folded quote, int from, int to, SearchAllowance allowance, Places place) {
        int[] indexed = index.find(quote.units, quote.size, indexOf(from), indexOf(to), size, allowance);
        if (indexed == null && allowance.mayGoThrough()) {
            goThrough(quote, from, to, allowance, place);
        }
        if (indexed == null) {
            return;
        }
        for (int i = 0; i < indexed.length && i < MOST_PLACES; i++) {
            take(quote, indexed[i], to, place);
        }
    }

    private void take(Folded quote, int first, int to, Places place) {
        int last = first + quote.size - 1;
        int end = positions[last] + 1;
        if (isWhole(first, last) && end <= to && hyphensFit(quote, first)) {
            place.at(positions[first], end);
        }
    }

    private void goThrough(Folded quote, int from, int to, SearchAllowance allowance, Places place) {
        int[] back = back(quote.units, quote.size);
        int looked = 0;
        int matched = 0;
        int first = indexOf(from);
        int i = first;
        for (; i < size && positions[i] < to && looked < MOST_PLACES; i++) {
            while (matched > 0 && (matched == quote.size || units[i] != quote.units[matched])) {
                matched = back[matched - 1];
            }
            matched += units[i] == quote.units[matched] ? 1 : 0;
            if (matched == quote.size) {
                looked++;
                take(quote, i + 1 - quote.size, to, place);
            }
        }
        allowance.take(i - first, looked);
    }

    private int indexOf(int position) {
        int at = Arrays.binarySearch(positions, 0, size, position);
        int index = at < 0 ? -at - 1 : at;
        while (index > 0 && positions[index - 1] == position) {
            index--;
        }
        return index;
    }

    /** Whether a place begins and ends with a character, not within what one was folded to. */
    private boolean isWhole(int first, int last) {
        return (first == 0 || positions[first - 1] != positions[first])
                && (last + 1 == size
                        ? isComplete
                        : (positions[last + 1] != positions[last] && !isMark(units[last + 1])));
    }

    private boolean hyphensFit(Folded quote, int first) {
        int end = first + quote.size;
        for (int i = hyphens.nextSetBit(first + 1); i >= 0 && i < end; i = hyphens.nextSetBit(i + 1)) {
            if (!quote.mayHaveHyphen(i - first)) {
                return false;
            }
        }
        for (int i = quote.hyphens.nextSetBit(1); i >= 0; i = quote.hyphens.nextSetBit(i + 1)) {
            if (!mayHaveHyphen(first + i)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayHaveHyphen(int unit) {
        return hyphens.get(unit) || mayHaveHyphens.get(unit);
    }

    int size() {
        return size;
    }

    /** Whether there is something to find, and all of it. */
    boolean isQuote() {
        return size > 0 && isComplete;
    }

    /** By the length of a beginning, that of the longest shorter one with which it ends (Knuth, Morris, Pratt). */
    static int[] back(char[] quote, int size) {
        int[] back = new int[size];
        for (int i = 1; i < size; i++) {
            int length = back[i - 1];
            while (length > 0 && quote[i] != quote[length]) {
                length = back[length - 1];
            }
            back[i] = quote[i] == quote[length] ? length + 1 : 0;
        }
        return back;
    }

    /** All texts of one source as they are compared, each made when it is first needed. */
    static final class Levels {

        private final String text;
        private final Map<Exactness, Folded> made = new EnumMap<>(Exactness.class);

        Levels(String text) {
            this.text = text;
        }

        synchronized Folded at(Exactness level) {
            return made.computeIfAbsent(level, any -> of(text, level));
        }

        List<Passage> find(String quote, int from, int to, TextSearch search) {
            for (Exactness level : List.of(Exactness.SPACING, Exactness.TYPOGRAPHY, Exactness.CASE)) {
                Folded folded = of(quote.strip(), level);
                List<Passage> found = new ArrayList<>();
                if (folded.isQuote()) {
                    at(level)
                            .find(
                                    folded,
                                    from,
                                    to,
                                    search.allowance(level),
                                    (start, end) -> found.add(new Passage(search.text(), start, end, level)));
                }
                if (!found.isEmpty() || search.isCut()) {
                    return List.copyOf(found);
                }
            }
            return List.of();
        }
    }
}
