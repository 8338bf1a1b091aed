package org.entente.corpus.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.violation.Printable;
import org.jspecify.annotations.Nullable;

/**
 * How many provisions there are, by two dimensions. A provision with several keys is counted under each of them and once in
 * each total, so the cells of a row may add up to more than its total.
 *
 * <p>Provisions without a key in a dimension stand under {@link #NONE}. This class is immutable and thread-safe.
 */
public final class CountTable {

    /** The key of what has none in a dimension: an empty string. */
    public static final String NONE = "";

    private final String rowName;
    private final String columnName;
    private final SortedMap<String, SortedMap<String, Long>> cells;
    private final SortedMap<String, Long> ofRows;
    private final SortedMap<String, Long> ofColumns;
    private final long total;

    private CountTable(
            String rowName,
            String columnName,
            SortedMap<String, SortedMap<String, Long>> cells,
            SortedMap<String, Long> ofRows,
            SortedMap<String, Long> ofColumns,
            long total) {
        this.rowName = rowName;
        this.columnName = columnName;
        this.cells = cells;
        this.ofRows = ofRows;
        this.ofColumns = ofColumns;
        this.total = total;
    }

    /** Takes what was counted; the maps are this table's from now on. */
    static CountTable of(
            Dimension rows,
            Dimension columns,
            SortedMap<String, SortedMap<String, Long>> cells,
            SortedMap<String, Long> ofRows,
            SortedMap<String, Long> ofColumns,
            long total) {
        return new CountTable(rows.name(), columns.name(), cells, ofRows, ofColumns, total);
    }

    /** {@return what the rows are called} */
    public String rowName() {
        return rowName;
    }

    /** {@return what the columns are called} */
    public String columnName() {
        return columnName;
    }

    /** {@return the keys of the rows, sorted; {@link #NONE} first} */
    public List<String> rows() {
        return List.copyOf(ofRows.keySet());
    }

    /** {@return the keys of the columns, sorted; {@link #NONE} first} */
    public List<String> columns() {
        return List.copyOf(ofColumns.keySet());
    }

    /**
     * How many provisions have two keys.
     *
     * @param row the key in the rows
     * @param column the key in the columns
     * @return the number; 0 for keys that there are not
     */
    public long count(String row, String column) {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(column, "column");
        Map<String, Long> cellsOfRow = cells.get(row);
        return cellsOfRow == null ? 0 : cellsOfRow.getOrDefault(column, 0L);
    }

    /**
     * How many provisions have a key in the rows.
     *
     * @param row the key
     * @return the number, each provision once
     */
    public long ofRow(String row) {
        return ofRows.getOrDefault(Objects.requireNonNull(row, "row"), 0L);
    }

    /**
     * How many provisions have a key in the columns.
     *
     * @param column the key
     * @return the number, each provision once
     */
    public long ofColumn(String column) {
        return ofColumns.getOrDefault(Objects.requireNonNull(column, "column"), 0L);
    }

    /** {@return how many provisions were counted} */
    public long total() {
        return total;
    }

    /**
     * Puts two tables together that count other agreements by the same dimensions.
     *
     * @param other the other table
     * @return the sums
     * @throws IllegalArgumentException if the dimensions have other names
     */
    public CountTable plus(CountTable other) {
        if (!rowName.equals(other.rowName) || !columnName.equals(other.columnName)) {
            throw new IllegalArgumentException("a table of " + dimensions() + " and one of " + other.dimensions()
                    + " have no sum: count both by the same dimensions");
        }
        SortedMap<String, SortedMap<String, Long>> all = new TreeMap<>();
        cells.forEach((row, counts) -> all.put(row, new TreeMap<>(counts)));
        other.cells.forEach((row, counts) -> add(counts, all.computeIfAbsent(row, any -> new TreeMap<>())));
        SortedMap<String, Long> allRows = new TreeMap<>(ofRows);
        add(other.ofRows, allRows);
        SortedMap<String, Long> allColumns = new TreeMap<>(ofColumns);
        add(other.ofColumns, allColumns);
        return new CountTable(rowName, columnName, all, allRows, allColumns, total + other.total);
    }

    private static void add(Map<String, Long> counts, Map<String, Long> to) {
        counts.forEach((key, count) -> to.merge(key, count, Long::sum));
    }

    private String dimensions() {
        return Printable.echo(rowName) + " and " + Printable.echo(columnName);
    }

    /** Two are equal if they count the same by dimensions of the same names. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CountTable that
                && total == that.total
                && rowName.equals(that.rowName)
                && columnName.equals(that.columnName)
                && cells.equals(that.cells)
                && ofRows.equals(that.ofRows)
                && ofColumns.equals(that.ofColumns);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rowName, columnName, cells, ofRows, ofColumns, total);
    }

    /** Renders the table with a tab between cells: a line for each row, a column for each column, and the totals. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(Printable.echo(rowName));
        List<String> shown = new ArrayList<>(ofColumns.keySet());
        shown.forEach(column -> out.append('\t').append(shown(column)));
        out.append("\ttotal\n");
        ofRows.forEach((row, count) -> {
            out.append(shown(row));
            shown.forEach(column -> out.append('\t').append(count(row, column)));
            out.append('\t').append(count).append('\n');
        });
        out.append("total");
        ofColumns.values().forEach(count -> out.append('\t').append(count));
        return out.append('\t').append(total).toString();
    }

    private static String shown(String key) {
        return key.equals(NONE) ? "(none)" : Printable.echo(key);
    }
}
