package org.entente.json;

import org.entente.violation.Location;

/**
 * Lines and columns of a text, from 1, columns in code points. Made for places that are asked for in ascending order: it
 * goes on from the last one.
 */
final class Positions {

    private final String text;
    private int at;
    private int line = 1;
    private int column = 1;

    Positions(String text) {
        this.text = text;
    }

    /** The place of a character, by its index in UTF-16 units. */
    Location locate(long index) {
        int target = (int) Math.max(0, Math.min(index, text.length()));
        if (target < at) {
            at = 0;
            line = 1;
            column = 1;
        }
        while (at < target) {
            int codePoint = text.codePointAt(at);
            boolean lineEnd = codePoint == '\n' || (codePoint == '\r' && !text.startsWith("\n", at + 1));
            at += Character.charCount(codePoint);
            line += lineEnd ? 1 : 0;
            column = lineEnd ? 1 : column + 1;
        }
        return new Location(line, column);
    }
}
