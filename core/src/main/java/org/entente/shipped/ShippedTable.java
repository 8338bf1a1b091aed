package org.entente.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A table that the library ships: tab-separated values, whose first line names the columns. */
public final class ShippedTable {

    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    /** With a loop, and without a reader: a fresh JVM takes longer to load and to link these than to read the table. */
    private ShippedTable(String text) {
        String[] lines = text.split("\n", -1);
        this.columns = cells(lines[0]);
        for (int i = 1; i < lines.length - 1; i++) {
            rows.add(new Row(cells(lines[i])));
        }
    }

    /**
     * Reads a table; each of its lines ends with a line feed.
     *
     * @param name the name of its file
     * @return the table
     */
    public static ShippedTable of(String name) {
        try (InputStream in = Objects.requireNonNull(ShippedTable.class.getResourceAsStream(name), name)) {
            return new ShippedTable(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the rows, in their order} */
    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
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
            String cell = cells.get(columns.indexOf(column));
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
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
