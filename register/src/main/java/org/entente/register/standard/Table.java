package org.entente.register.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.shipped.ShippedTable;

/**
 * A table of the register: a line of names, then a line for each row, with a tab between cells. A cell may have several
 * values with a stroke between them.
 */
record Table(List<String> columns, List<List<String>> rows) {

    /**
     * Reads all tables. The build puts them into one file, each after a line with its name alone: a fresh JVM takes longer
     * to open a file of a jar than to read one.
     *
     * @return each table by its name
     */
    static Map<String, Table> all() {
        List<List<String>> lines =
                ShippedTable.lines(Objects.requireNonNull(Table.class.getResourceAsStream("tables.tsv"), "tables.tsv"));
        Map<String, Table> tables = new HashMap<>();
        int name = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || lines.get(at).size() == 1) {
                tables.put(lines.get(name).get(0), new Table(lines.get(name + 1), lines.subList(name + 2, at)));
                name = at;
            }
        }
        return tables;
    }

    /** The values of a cell; none of an empty one. */
    static List<String> values(String cell) {
        return cell.isEmpty() ? List.of() : split(cell, " | ");
    }

    /** Without a pattern: the tables are split before any code is compiled. */
    static List<String> split(String text, String between) {
        int first = text.indexOf(between);
        if (first < 0) {
            return List.of(text);
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = first; at >= 0; at = text.indexOf(between, from)) {
            parts.add(text.substring(from, at));
            from = at + between.length();
        }
        parts.add(text.substring(from));
        return parts;
    }
}
