package org.entente.json.draft.quote;

import org.entente.source.Passage;
import org.entente.source.SourceText;

/** What stands around passages. */
public final class Passages {

    private static final int AROUND = 20;

    /** No word goes on for longer on either side. */
    private static final int LONGEST_WORD = 100;

    private Passages() {}

    /** A passage with some of what stands before and after it, on one line. */
    public static String around(SourceText text, Passage passage) {
        return text.passage(Math.max(0, passage.start() - AROUND), Math.min(text.length(), passage.end() + AROUND))
                .strip()
                .replaceAll("\\s+", " ");
    }

    /** A passage with the words whole that it cuts. */
    public static String words(SourceText text, Passage passage) {
        int start = passage.start();
        int end = passage.end();
        int least = Math.max(0, start - LONGEST_WORD);
        int most = Math.min(text.length(), end + LONGEST_WORD);
        while (start > least && isLetter(text, start - 1)) {
            start--;
        }
        while (end < most && isLetter(text, end)) {
            end++;
        }
        return text.passage(start, end);
    }

    private static boolean isLetter(SourceText text, int position) {
        return Character.isLetter(text.text().codePointAt(text.indexOf(position)));
    }
}
