package org.entente.table.csv;

import java.util.List;
import org.entente.violation.Location;

/**
 * A row.
 *
 * @param number its number as a spreadsheet counts, from 1; the header is row 1
 * @param line the line of the file in which it begins, from 1
 * @param cells its cells; none of an empty line
 */
public record Row(int number, int line, List<Cell> cells) {

    /** {@return where it begins} */
    public Location location() {
        return new Location(line, 1);
    }

    /** {@return whether all its cells are empty} */
    public boolean isEmpty() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }
}
