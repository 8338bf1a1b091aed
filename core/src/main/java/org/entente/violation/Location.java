package org.entente.violation;

/**
 * A place in a text that was read.
 *
 * @param line the line, from 1
 * @param column the column, from 1, counted in Unicode code points
 */
public record Location(int line, int column) {

    /**
     * Makes a place.
     *
     * @param line the line, from 1
     * @param column the column, from 1
     * @throws IllegalArgumentException if either is less than 1
     */
    public Location {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns start at 1, not at " + line + ":" + column);
        }
    }

    /** Renders the place as {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
