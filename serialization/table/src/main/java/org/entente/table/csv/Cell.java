package org.entente.table.csv;

import org.entente.violation.Location;

/**
 * A cell.
 *
 * @param text what it says, without the quotation marks around it
 * @param line the line of the file in which it begins, from 1
 * @param column the column of that line, in code points, from 1
 */
public record Cell(String text, int line, int column) {

    /** {@return where it begins} */
    public Location location() {
        return new Location(line, column);
    }
}
