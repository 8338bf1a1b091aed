package org.entente.table.reading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entente.table.csv.CsvFile;
import org.entente.table.csv.CsvRows;
import org.entente.table.csv.Row;

/**
 * A file, and what its rows stand for.
 *
 * @param csv the file
 * @param header the names of its columns
 * @param records what its rows stand for
 */
record TableFile(CsvFile csv, List<String> header, Records records) {

    /** Its rows after the header that are not empty. */
    Rows rows() throws IOException {
        CsvRows rows = new CsvRows(csv);
        try {
            rows.next();
            return new Rows(rows);
        } catch (IOException e) {
            rows.close();
            throw e;
        }
    }

    /** Rows that are not empty. */
    static final class Rows implements AutoCloseable {

        private final CsvRows all;

        Rows(CsvRows all) {
            this.all = all;
        }

        Optional<Row> next() throws IOException {
            Optional<Row> row = all.next();
            while (row.isPresent() && row.get().isEmpty()) {
                row = all.next();
            }
            return row;
        }

        @Override
        public void close() throws IOException {
            all.close();
        }
    }
}
