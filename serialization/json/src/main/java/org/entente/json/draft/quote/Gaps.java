package org.entente.json.draft.quote;

import java.util.ArrayList;
import java.util.List;
import org.entente.source.Passage;

/** What is left out of a sentence that is quoted in part. */
public final class Gaps {

    /** So many letters are more than a few words, such as a name or a mark of the order. */
    private static final int LONG = 40;

    /** A character of these scripts stands for about two letters. */
    private static final int FIRST_WIDE = 0x1100;

    private Gaps() {}

    /**
     * The long parts of a sentence that are not covered, from letter to letter.
     *
     * @param sentence the sentence
     * @param before by position of the text, how many positions before it are covered
     */
    public static List<Passage> of(Passage sentence, int... before) {
        List<Passage> gaps = new ArrayList<>();
        int[] points = sentence.text().codePoints().toArray();
        int from = 0;
        for (int i = 0; i <= points.length; i++) {
            int at = sentence.start() + i;
            boolean isCovered = i == points.length || before[at + 1] > before[at];
            if (isCovered) {
                take(sentence, points, from, i, gaps);
                from = i + 1;
            }
        }
        return gaps;
    }

    private static void take(Passage sentence, int[] points, int start, int end, List<Passage> gaps) {
        int from = start;
        int to = end;
        while (from < to && !Character.isLetterOrDigit(points[from])) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(points[to - 1])) {
            to--;
        }
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += !Character.isLetter(points[i]) ? 0 : points[i] < FIRST_WIDE ? 1 : 2;
        }
        if (letters >= LONG) {
            gaps.add(sentence.part(sentence.start() + from, sentence.start() + to));
        }
    }
}
