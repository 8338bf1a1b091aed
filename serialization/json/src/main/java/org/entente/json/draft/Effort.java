package org.entente.json.draft;

import java.util.List;
import org.entente.source.SourceText;

/**
 * How many characters of spans are still written as quotes, and how many places of quotes compared: else a long text of
 * which each provision has the whole would be gone through for each. Spans beyond stay spans, which say the same.
 */
final class Effort {

    /** As much as a short text takes, and as many times a long one. */
    private static final long SHORT = 1 << 20;

    private static final long TIMES = 16;

    private long left;

    Effort(List<SourceText> texts) {
        left = Math.max(
                SHORT, TIMES * texts.stream().mapToLong(SourceText::length).sum());
    }

    boolean isLeft() {
        return left > 0;
    }

    void take(int characters) {
        left -= characters;
    }
}
