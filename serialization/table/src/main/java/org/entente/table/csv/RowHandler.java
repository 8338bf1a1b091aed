package org.entente.table.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.entente.violation.Location;

/** Makes rows of what FastCSV parses, and follows where in the file each cell begins. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {

    /** More cells than spreadsheets have columns, by far; each takes memory even if it is empty. */
    static final int MOST_CELLS = 1 << 17;

    private List<Cell> cells = new ArrayList<>();
    private int number;
    private int start;
    private int line = 1;
    private int column = 1;

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells = new ArrayList<>();
        start = Math.toIntExact(startingLineNumber);
        line = start;
        column = 1;
    }

    @Override
    protected void handleField(int fieldIdx, char[] buf, int offset, int len, boolean quoted) {
        if (cells.size() > MOST_CELLS) {
            return;
        }
        cells.add(new Cell(new String(buf, offset, len), line, column));
        column += quoted ? 1 : 0;
        for (int i = offset; i < offset + len; i++) {
            pass(buf[i], i + 1 < offset + len ? buf[i + 1] : ' ', quoted);
        }
        // The quotation mark at the end, and what stands between two cells.
        column += quoted ? 2 : 1;
    }

    private void pass(char unit, char next, boolean quoted) {
        if (unit == '\n' || (unit == '\r' && next != '\n')) {
            line++;
            column = 1;
        } else if (unit == '"' && quoted) {
            column += 2;
        } else if (!Character.isLowSurrogate(unit)) {
            column++;
        }
    }

    @Override
    protected Row buildRecord() {
        number++;
        return new Row(number, start, List.copyOf(cells));
    }

    /** The number of rows that were read. */
    int number() {
        return number;
    }

    /** Where the cell begins that is being read. */
    Location here() {
        return new Location(line, column);
    }
}
