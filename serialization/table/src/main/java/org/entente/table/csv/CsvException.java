package org.entente.table.csv;

import java.io.IOException;
import org.entente.violation.Violation;

/** A file cannot be read further. */
public final class CsvException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Violation violation;
    private final int row;

    CsvException(Violation violation, int row) {
        super(violation.toString());
        this.violation = violation;
        this.row = row;
    }

    /** {@return why, and at which line and column} */
    public Violation violation() {
        return violation;
    }

    /** {@return the row that cannot be read} */
    public int row() {
        return row;
    }
}
