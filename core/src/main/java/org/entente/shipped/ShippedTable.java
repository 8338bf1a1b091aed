package org.entente.shipped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A table that the library ships: tab-separated values, whose first line names the columns. */
public final class ShippedTable {

    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private ShippedTable(List<List<String>> lines) {
        this.columns = lines.get(0);
        for (List<String> cells : lines.subList(1, lines.size())) {
            rows.add(new Row(cells));
        }
    }

    /**
     * Reads a table; each of its lines ends with a line feed.
     *
     * @param name the name of its file
     * @return the table
     */
    public static ShippedTable of(String name) {
        return new ShippedTable(lines(Objects.requireNonNull(ShippedTable.class.getResourceAsStream(name), name)));
    }

    /**
     * Reads the cells of a table, and closes it. With a loop, and without a reader: a fresh JVM takes longer to load and to
     * link these than to read the table; and it cuts cells out of bytes in half the time that it takes for lines.
     *
     * @param table tab-separated values in UTF-8; each line ends with a line feed
     * @return the cells of each line, that of the columns first
     */
    public static List<List<String>> lines(InputStream table) {
        byte[] bytes = bytes(table);
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        int from = 0;
        int units = 0;
        for (int at = 0; at < bytes.length; at++) {
            byte unit = bytes[at];
            units |= unit;
            if (unit == '\t' || unit == '\n') {
                line.add(from == at ? "" : new String(bytes, from, at - from, charset(units)));
                from = at + 1;
                units = 0;
                if (unit == '\n') {
                    lines.add(line);
                    line = new ArrayList<>(line.size());
                }
            }
        }
        return lines;
    }

    /** In one piece as far as the stream knows its length, as that of a jar does: a fresh JVM is slow to touch memory. */
    private static byte[] bytes(InputStream table) {
        try (table) {
            byte[] known = new byte[table.available()];
            int read = table.readNBytes(known, 0, known.length);
            byte[] more = table.readAllBytes();
            if (read == known.length && more.length == 0) {
                return known;
            }
            byte[] all = Arrays.copyOf(known, read + more.length);
            System.arraycopy(more, 0, all, read, more.length);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is of ASCII alone need not be decoded: its bytes are copied. */
    private static Charset charset(int units) {
        return units < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    /** {@return the rows, in their order} */
    public List<Row> rows() {
        return Collections.unmodifiableList(rows);
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
