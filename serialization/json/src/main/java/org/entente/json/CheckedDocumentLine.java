package org.entente.json;

import java.util.Objects;

/**
 * What came of checking one line of a stream of registers or of definitions.
 *
 * @param number the number of the line, from 1; blank lines count and give nothing
 * @param checked the value, if there is no error, and everything that was found; the locations are those in the stream
 * @param <T> the type of the value
 */
public record CheckedDocumentLine<T>(int number, CheckedDocument<T> checked) {

    /**
     * Takes what came of checking a line.
     *
     * @param number the number of the line, from 1
     * @param checked the value, if there is no error, and everything that was found
     */
    public CheckedDocumentLine {
        Objects.requireNonNull(checked, "checked");
    }
}
