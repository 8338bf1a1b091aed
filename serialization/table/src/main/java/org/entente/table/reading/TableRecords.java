package org.entente.table.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.table.column.Column;
import org.entente.table.column.Table;
import org.entente.table.csv.Cell;
import org.entente.table.csv.Row;
import org.entente.table.problem.TableProblem;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** The rows of a table: each is one of its parts, or one agreement. */
final class TableRecords implements Records {

    private final Table table;
    private final int file;
    private final Row header;
    /** By the number of a cell, its column; empty for the key and for what is none. */
    private final List<Optional<Column>> columns = new ArrayList<>();

    private final List<Finding> findings = new ArrayList<>();
    private int key = Place.WHOLE;

    TableRecords(Table table, int file, Row header) {
        this.table = table;
        this.file = file;
        this.header = header;
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < header.cells().size(); i++) {
            Cell cell = header.cells().get(i);
            String name = cell.text().strip();
            Optional<Column> column = table.column(name);
            boolean isKey = name.equals(table.key());
            String other = names.putIfAbsent(column.map(Column::name).orElse(name), name);
            if (other != null && !name.isEmpty()) {
                find(
                        Violation.of(TableProblem.COLUMN_DUPLICATE, ValuePath.ROOT)
                                .with("column", name)
                                .with("other", other),
                        cell,
                        i);
            } else if (isKey) {
                key = i;
            } else if (column.isEmpty() && !name.isEmpty()) {
                find(table.unknown(name), cell, i);
            }
            columns.add(other != null || (isKey && !table.isOfAgreements()) ? Optional.empty() : column);
        }
    }

    private void find(Violation violation, Cell cell, int column) {
        findings.add(Finding.of(violation, new Place(file, header.number(), column, cell.location())));
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public boolean hasKey() {
        return key >= 0;
    }

    @Override
    public boolean hasAgreements() {
        return table.isOfAgreements();
    }

    @Override
    public String keyName() {
        return table.key();
    }

    @Override
    public Optional<String> key(Row row) {
        return key >= 0 && key < row.cells().size()
                ? Optional.of(row.cells().get(key).text()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    @Override
    public Place keyPlace(Row row) {
        return key >= 0 && key < row.cells().size() ? place(row, key) : whole(row);
    }

    private Place place(Row row, int column) {
        return new Place(file, row.number(), column, row.cells().get(column).location());
    }

    private Place whole(Row row) {
        return new Place(file, row.number(), Place.WHOLE, row.location());
    }

    @Override
    public void put(Row row, AgreementRows agreement) {
        if (!isOfLength(row)) {
            agreement.add(Finding.of(
                    Violation.of(TableProblem.ROW_LENGTH, ValuePath.ROOT)
                            .with("found", row.cells().size())
                            .with("wanted", columns.size()),
                    whole(row)));
            return;
        }
        RowValue value = new RowValue(whole(row));
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            if (!cell.text().isEmpty()) {
                put(columns.get(i), cell, place(row, i), value, agreement);
            }
        }
        agreement.add(table, value);
    }

    private void put(Optional<Column> column, Cell cell, Place place, RowValue value, AgreementRows agreement) {
        if (column.isPresent()) {
            value.put(new Entry(column.get(), cell.text(), place))
                    .ifPresent(other -> agreement.add(Finding.of(
                            Violation.of(TableProblem.CELL_CONFLICT, ValuePath.ROOT)
                                    .with("column", column.get().name())
                                    .with("other", other.column().name())
                                    .with(
                                            "member",
                                            shorter(
                                                    column.get().name(),
                                                    other.column().name())),
                            place)));
        } else if (place.column() != key
                && header.cells().get(place.column()).text().isBlank()) {
            agreement.add(Finding.of(table.unknown(""), place));
        }
    }

    private static String shorter(String one, String other) {
        return one.length() < other.length() ? one : other;
    }

    /** Cells after the last column may be empty: spreadsheets write them. */
    private boolean isOfLength(Row row) {
        return row.cells().size() >= columns.size()
                && row.cells().stream()
                        .skip(columns.size())
                        .allMatch(cell -> cell.text().isEmpty());
    }
}
