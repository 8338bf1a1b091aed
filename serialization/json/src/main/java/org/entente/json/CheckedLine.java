package org.entente.json;

import java.util.Objects;

/**
 * What came of checking one line of a stream.
 *
 * @param number the number of the line, from 1; blank lines count and give nothing
 * @param checked the agreement, if there is no error, and everything that was found; the locations are those in the stream
 */
public record CheckedLine(int number, Checked checked) {

    /**
     * Takes what came of checking a line.
     *
     * @param number the number of the line, from 1
     * @param checked the agreement, if there is no error, and everything that was found
     */
    public CheckedLine {
        Objects.requireNonNull(checked, "checked");
    }
}
