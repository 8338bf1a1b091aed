package org.entente.register.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.shipped.ShippedTable;

/**
 * A table of this package: a line of names, then a line for each row, with a tab between cells. A cell may have several
 * values with a stroke between them.
 */
record Table(List<String> columns, List<List<String>> rows) {

    static Table read(String name) {
        List<List<String>> lines =
                ShippedTable.lines(Objects.requireNonNull(Table.class.getResourceAsStream(name), name));
        return new Table(lines.get(0), lines.subList(1, lines.size()));
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
