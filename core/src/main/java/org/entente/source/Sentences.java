package org.entente.source;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where sentences end: as the JDK has it, and besides after the mark of a note ({@code act.¹ We}); but not after a number
 * or a title that begins a sentence ({@code 1. We}, {@code Mr. Chang}), an initial ({@code John B. Chang}, {@code U.S.}), an
 * abbreviation before a number ({@code No. 14}), or a point within a word ({@code U.S.-Isola}).
 */
final class Sentences {

    private static final Pattern NOTE_MARK =
            Pattern.compile("(?<=\\p{L})[.!?][”\"’')]?(?:[⁰¹²³⁴-⁹]{1,3}|\\[\\d{1,3}]|\\d{1,3})(?=\\s+[\\p{Lu}“\"])");

    /** The JDK does not end a sentence where the next begins with a number. */
    private static final Pattern BEFORE_NUMBER = Pattern.compile(
            "(?<=[\\p{L})][.!?])[”\"’')]?(?=[\\s\\p{Z}]+\\d{1,3}(?:\\.\\d{1,3}){0,3}\\.[\\s\\p{Z}]+\\p{Lu})");

    private static final Pattern OPENING = Pattern.compile(
            "[\\s\\p{Z}]*(?:\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}|[ivxl]{1,5}|[a-z])[.)]|Mr\\.|Mrs\\.|Ms\\.|Dr\\.)[\\s\\p{Z}]*");

    /** How far back it is looked for what an end stands after. */
    private static final int BACK = 16;

    private static final int LONGEST_CHARACTER = 2;

    /** An initial before what it belongs to, an abbreviation before a number, or a point within a word. */
    private static final Pattern WITHIN = Pattern.compile("(?:[\\s\\p{Z}(.]|^)\\p{Lu}\\.[\\s\\p{Z}]*(?:§\\p{Lu}|§-)"
            + "|(?:[\\s\\p{Z}(]|^)(?:Nos?|Arts?|[Pp]aras?|[Vv]ols?|[Cc]h|pp?)\\.[\\s\\p{Z}]*§[\\p{Lu}\\d]"
            + "|[.]§[^\\s\\p{Z}]");

    private Sentences() {}

    /** The ends of the sentences of a block of text; the last is that of the block. */
    static List<Integer> ends(String block, Locale locale) {
        NavigableSet<Integer> ends = new TreeSet<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(block);
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            ends.add(end);
        }
        for (Pattern end : List.of(NOTE_MARK, BEFORE_NUMBER)) {
            for (Matcher found = end.matcher(block); found.find(); ) {
                ends.add(found.end());
            }
        }
        List<Integer> kept = new ArrayList<>();
        int from = 0;
        for (Iterator<Integer> each = ends.iterator(); each.hasNext(); ) {
            int end = each.next();
            boolean isWithin =
                    each.hasNext() && (OPENING.matcher(block).region(from, end).matches() || isWithin(block, end));
            if (!isWithin) {
                kept.add(end);
                from = end;
            }
        }
        return kept;
    }

    /** Whether what stands around an end shows that it is none. */
    private static boolean isWithin(String block, int end) {
        String around = block.substring(Math.max(0, end - BACK), end) + "§"
                + block.substring(end, Math.min(block.length(), end + LONGEST_CHARACTER));
        return WITHIN.matcher(around).find();
    }
}
