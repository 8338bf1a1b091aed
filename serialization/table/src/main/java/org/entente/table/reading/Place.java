package org.entente.table.reading;

import org.entente.violation.Location;

/**
 * Where a cell, or a row, is.
 *
 * @param file the number of the file, from 0
 * @param row the row, as a spreadsheet counts
 * @param column the number of the column in the header, from 0; negative for the row as a whole
 * @param location the line and the column in the text of the file
 */
public record Place(int file, int row, int column, Location location) {

    /** The column of a row as a whole. */
    public static final int WHOLE = -1;

    /** Identifies its row. */
    long rowKey() {
        return (long) file << Integer.SIZE | row;
    }
}
