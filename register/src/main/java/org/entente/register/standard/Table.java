package org.entente.register.standard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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

    static Table read(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<List<String>> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(split(line, "\t"));
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
