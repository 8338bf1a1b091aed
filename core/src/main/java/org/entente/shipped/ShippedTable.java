package org.entente.shipped;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A table that the library ships: tab-separated values, whose first line names the columns. */
public final class ShippedTable {

    private final List<String> columns;
    private final List<Row> rows;

    private ShippedTable(List<String> lines) {
        this.columns = cells(lines.get(0));
        this.rows = lines.stream().skip(1).map(line -> new Row(cells(line))).toList();
    }

    /**
     * Reads a table.
     *
     * @param name the name of its file
     * @return the table
     */
    public static ShippedTable of(String name) {
        try (InputStream in = Objects.requireNonNull(ShippedTable.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new ShippedTable(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the rows, in their order} */
    public List<Row> rows() {
        return rows;
    }

    private static List<String> cells(String line) {
        return List.of(line.split("\t", -1));
    }

    /** A row of the table. */
    public final class Row {

        private final List<String> cells;

        private Row(List<String> cells) {
            this.cells = cells;
        }

        /**
         * A cell.
         *
         * @param column the name of its column
         * @return what it holds, or empty if nothing
         */
        public Optional<String> cell(String column) {
            return Optional.of(cells.get(columns.indexOf(column))).filter(text -> !text.isEmpty());
        }

        /**
         * A cell that is never empty.
         *
         * @param column the name of its column
         * @return what it holds
         */
        public String text(String column) {
            return cell(column).orElseThrow();
        }
    }
}
