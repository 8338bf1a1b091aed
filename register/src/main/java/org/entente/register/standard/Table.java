package org.entente.register.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table of this package: a line of names, then a line for each row, with a tab between cells. A cell may have several
 * values with a stroke between them.
 */
record Table(List<String> columns, List<List<String>> rows) {

    /** Each line ends with a line feed. Cells are cut out of the bytes: that takes a fresh JVM half as long as lines do. */
    static Table read(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name)) {
            byte[] bytes = in.readAllBytes();
            List<List<String>> rows = new ArrayList<>();
            List<String> row = new ArrayList<>();
            int from = 0;
            for (int at = 0; at < bytes.length; at++) {
                byte unit = bytes[at];
                if (unit == '\t' || unit == '\n') {
                    row.add(new String(bytes, from, at - from, StandardCharsets.UTF_8));
                    from = at + 1;
                    if (unit == '\n') {
                        rows.add(row);
                        row = new ArrayList<>(row.size());
                    }
                }
            }
            return new Table(rows.get(0), rows.subList(1, rows.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The values of a cell; none of an empty one. */
    static List<String> values(String cell) {
        return cell.isEmpty() ? List.of() : split(cell, " | ");
    }

    /** Without a pattern: the tables are split before any code is compiled. */
    static List<String> split(String text, String between) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(between); at >= 0; at = text.indexOf(between, from)) {
            parts.add(text.substring(from, at));
            from = at + between.length();
        }
        parts.add(text.substring(from));
        return parts;
    }
}
