package org.entente.json;

import java.util.Objects;

/**
 * What came of checking one line of a stream of drafts.
 *
 * @param number the number of the line, from 1; blank lines count and give nothing
 * @param checked the agreement, if there is no error, everything that was found, and the quotes; the locations are those in
 *     the stream
 */
public record CheckedDraftLine(int number, CheckedDraft checked) {

    /**
     * Takes what came of checking a line.
     *
     * @param number the number of the line, from 1
     * @param checked the agreement, if there is no error, everything that was found, and the quotes
     */
    public CheckedDraftLine {
        Objects.requireNonNull(checked, "checked");
    }
}
