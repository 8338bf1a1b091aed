package org.entente.table.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.table.column.Column;
import org.entente.table.csv.Cell;
import org.entente.table.csv.Row;
import org.entente.table.mapping.Conversion;
import org.entente.table.mapping.MappedFile;
import org.entente.table.mapping.MappedRow;
import org.entente.table.mapping.Template;
import org.entente.table.problem.TableProblem;
import org.entente.violation.Nearest;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** The rows of a file of other people, as a mapping reads them: each may give rows of several tables. */
final class MappedRecords implements Records {

    private final MappedFile mapping;
    private final int file;
    private final Row header;
    /** By name, the number of a column. */
    private final Map<String, Integer> columns = new HashMap<>();

    private final List<Finding> findings = new ArrayList<>();

    MappedRecords(MappedFile mapping, int file, Row header) {
        this.mapping = mapping;
        this.file = file;
        this.header = header;
        for (int i = 0; i < header.cells().size(); i++) {
            String name = name(i);
            if (!name.isEmpty() && columns.putIfAbsent(name, i) != null) {
                find(
                        Violation.of(TableProblem.COLUMN_DUPLICATE, ValuePath.ROOT)
                                .with("column", name)
                                .with("other", name),
                        headerPlace(i));
            }
        }
        Set<String> bound = bound();
        Set<String> wanted = new TreeSet<>(bound);
        mapping.conversions().keySet().stream()
                .filter(name -> !name.equals(MappedFile.OTHERS))
                .forEach(name -> wanted.addAll(cells(name)));
        wanted.stream()
                .filter(name -> !columns.containsKey(name))
                .forEach(name -> find(absent(name), new Place(file, 1, Place.WHOLE, header.location())));
        columns.forEach((name, at) -> {
            if (!bound.contains(name) && !mapping.ignored().contains(name)) {
                find(Violation.of(TableProblem.COLUMN_UNBOUND, ValuePath.ROOT).with("column", name), headerPlace(at));
            }
        });
    }

    private String name(int column) {
        return header.cells().get(column).text().strip();
    }

    private Place headerPlace(int column) {
        return new Place(
                file, header.number(), column, header.cells().get(column).location());
    }

    private void find(Violation violation, Place place) {
        findings.add(Finding.of(violation, place));
    }

    private Violation absent(String name) {
        Violation absent =
                Violation.of(TableProblem.COLUMN_ABSENT, ValuePath.ROOT).with("column", name);
        return Nearest.to(name, columns.keySet())
                .map(near -> absent.with("near", near))
                .orElse(absent);
    }

    /** The columns of the file that the mapping names, be it in one that is made of them. */
    private Set<String> bound() {
        Set<String> named = named();
        Set<String> bound = new TreeSet<>();
        named.forEach(name -> bound.addAll(cells(name)));
        return bound;
    }

    /** The columns of the file of which one is made; of one of the file itself it alone. */
    private List<String> cells(String column) {
        return mapping.conversion(column).of().map(Template::columns).orElse(List.of(column));
    }

    private Set<String> named() {
        Set<String> bound = new TreeSet<>(mapping.agreement().columns());
        for (MappedRow row : mapping.rows()) {
            bound.addAll(row.where());
            bound.addAll(row.each().keySet());
            row.members().values().forEach(template -> bound.addAll(template.columns()));
            if (!row.each().isEmpty()) {
                bound.removeAll(List.of(MappedRow.NAME, MappedRow.CELL));
            }
        }
        return bound;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public boolean hasKey() {
        return true;
    }

    @Override
    public boolean hasAgreements() {
        return mapping.rows().stream().anyMatch(row -> row.table().isOfAgreements());
    }

    @Override
    public String keyName() {
        return mapping.agreement().text();
    }

    @Override
    public Optional<String> key(Row row) {
        Filled key = new Filling(row, Map.of()).filled(mapping.agreement());
        return key.problem().isPresent() || key.text().isEmpty() ? Optional.empty() : Optional.of(key.text());
    }

    @Override
    public Place keyPlace(Row row) {
        return place(row, mapping.agreement().columns().stream().findFirst());
    }

    private Place place(Row row, Optional<String> column) {
        Optional<Integer> at =
                column.map(columns::get).filter(index -> index < row.cells().size());
        return at.map(index -> new Place(
                        file, row.number(), index, row.cells().get(index).location()))
                .orElseGet(() -> new Place(file, row.number(), Place.WHOLE, row.location()));
    }

    @Override
    public void put(Row row, AgreementRows agreement) {
        int width = header.cells().size();
        if (row.cells().size() < width
                || row.cells().stream()
                        .skip(width)
                        .anyMatch(cell -> !cell.text().isEmpty())) {
            agreement.add(Finding.of(
                    Violation.of(TableProblem.ROW_LENGTH, ValuePath.ROOT)
                            .with("found", row.cells().size())
                            .with("wanted", width),
                    place(row, Optional.empty())));
            return;
        }
        Set<String> used = new HashSet<>();
        mapping.agreement().columns().forEach(name -> used.addAll(cells(name)));
        for (MappedRow mapped : mapping.rows()) {
            if (mapped.each().isEmpty()) {
                put(row, mapped, new Filling(row, Map.of()), used, agreement);
            } else {
                mapped.each().forEach((column, name) -> {
                    Filling filling = new Filling(row, Map.of(MappedRow.NAME, name, MappedRow.CELL, column));
                    if (filling.says(MappedRow.CELL)) {
                        used.addAll(cells(column));
                        put(row, mapped, filling, used, agreement);
                    }
                });
            }
        }
        reportUnused(row, used, agreement);
    }

    /** What a column says of a row; one that is made of others says nothing where they do not. */
    private Conversion.Result value(Row row, String column) {
        Conversion conversion = mapping.conversion(column);
        if (conversion.of().isEmpty()) {
            return conversion.apply(text(row, column));
        }
        Map<String, String> cells = new HashMap<>();
        for (String cell : conversion.of().get().columns()) {
            Conversion.Result result = mapping.conversion(cell).apply(text(row, cell));
            if (result.problem().isPresent()) {
                return result;
            }
            cells.put(cell, result.text());
        }
        boolean isNone = cells.values().stream().allMatch(String::isEmpty);
        return conversion.apply(isNone ? "" : conversion.of().get().filled(cell -> cells.getOrDefault(cell, "")));
    }

    private String text(Row row, String column) {
        Integer at = columns.get(column);
        Cell cell = at == null || at >= row.cells().size() ? null : row.cells().get(at);
        return cell == null ? "" : cell.text();
    }

    /** A text, what it was made of, and why it is none. */
    private record Filled(String text, Optional<String> column, Optional<Violation> problem) {}

    /** Fills templates with the cells of a row. */
    private final class Filling {

        private final Row row;
        /** In a row that is given for each of some columns: what it is called, and which it is. */
        private final Map<String, String> each;

        Filling(Row row, Map<String, String> each) {
            this.row = row;
            this.each = each;
        }

        /** The column whose cell a name means. */
        String column(String name) {
            return name.equals(MappedRow.CELL) ? each.getOrDefault(name, name) : name;
        }

        private boolean isName(String name) {
            return name.equals(MappedRow.NAME) && each.containsKey(name);
        }

        private Conversion.Result value(String name) {
            String column = column(name);
            return isName(name)
                    ? new Conversion.Result(each.getOrDefault(name, ""), Optional.empty())
                    : MappedRecords.this.value(row, column);
        }

        /** Whether a cell that a name means says something. */
        boolean says(String name) {
            Conversion.Result result = value(name);
            return !isName(name)
                    && (result.problem().isPresent() || !result.text().isEmpty());
        }

        Filled filled(Template template) {
            List<String> names = template.columns();
            Optional<String> first = names.stream()
                    .filter(name -> !isName(name))
                    .map(this::column)
                    .flatMap(name -> cells(name).stream())
                    .findFirst();
            Map<String, String> values = new LinkedHashMap<>();
            for (String name : names) {
                Conversion.Result value = value(name);
                if (value.problem().isPresent()) {
                    return new Filled("", cells(column(name)).stream().findFirst(), value.problem());
                }
                values.put(name, value.text());
            }
            Optional<String> none = names.stream()
                    .filter(name -> values.getOrDefault(name, "").isEmpty())
                    .findFirst();
            boolean isNone = none.isPresent()
                    && names.stream()
                            .allMatch(name -> isName(name)
                                    || values.getOrDefault(name, "").isEmpty());
            if (none.isPresent() && !isNone) {
                return new Filled(
                        "",
                        cells(column(none.get())).stream().findFirst(),
                        Optional.of(Violation.of(TableProblem.CELL_WANTED, ValuePath.ROOT)
                                .with("column", column(none.get()))
                                .with("template", template.text())));
            }
            return new Filled(
                    isNone ? "" : template.filled(name -> values.getOrDefault(name, "")), first, Optional.empty());
        }
    }

    private void put(Row row, MappedRow mapped, Filling filling, Set<String> used, AgreementRows agreement) {
        List<String> names = mapped.members().values().stream()
                .flatMap(template -> template.columns().stream())
                .filter(name -> !filling.isName(name))
                .toList();
        boolean isGiven = mapped.where().stream().allMatch(filling::says)
                && (names.isEmpty() || names.stream().anyMatch(filling::says));
        if (!isGiven) {
            return;
        }
        names.forEach(name -> used.addAll(cells(filling.column(name))));
        mapped.where().forEach(name -> used.addAll(cells(name)));
        RowValue value = new RowValue(place(row, Optional.empty()));
        if (mapped.table().isOfAgreements()) {
            mapped.table()
                    .column("id")
                    .ifPresent(id -> key(row).ifPresent(key -> value.put(new Entry(id, key, keyPlace(row)))));
        }
        StringBuilder all = new StringBuilder(mapped.table().name());
        for (Map.Entry<Column, Template> member : mapped.members().entrySet()) {
            Filled filled = filling.filled(member.getValue());
            Place place = place(row, filled.column());
            filled.problem().ifPresent(problem -> agreement.add(Finding.of(problem, place)));
            if (!filled.text().isEmpty()) {
                value.put(new Entry(member.getKey(), filled.text(), place));
                all.append('\0').append(member.getKey()).append('\0').append(filled.text());
            }
        }
        if (!mapped.join().isEmpty()) {
            agreement.join(mapped.table(), value, mapped.join());
        } else if (!mapped.once() || agreement.isFirst(all.toString())) {
            agreement.add(mapped.table(), value);
        }
    }

    /** Nothing is passed over that is neither taken nor ignored; cells of which one is made that means none are taken. */
    private void reportUnused(Row row, Set<String> used, AgreementRows agreement) {
        mapping.conversions().keySet().stream()
                .filter(name -> mapping.conversion(name).of().isPresent())
                .filter(name -> value(row, name).text().isEmpty())
                .forEach(name -> used.addAll(cells(name)));
        columns.forEach((name, at) -> {
            boolean isIgnored = mapping.ignored().contains(name) || used.contains(name);
            if (!isIgnored
                    && !mapping.conversion(name).apply(text(row, name)).text().isEmpty()) {
                agreement.add(Finding.of(
                        Violation.of(TableProblem.CELL_UNUSED, ValuePath.ROOT)
                                .with("column", name)
                                .with("found", text(row, name)),
                        place(row, Optional.of(name))));
            }
        });
        for (int i = 0; i < header.cells().size(); i++) {
            if (name(i).isEmpty() && !row.cells().get(i).text().isEmpty()) {
                agreement.add(Finding.of(
                        Violation.of(TableProblem.CELL_UNUSED, ValuePath.ROOT)
                                .with("column", "")
                                .with("found", row.cells().get(i).text()),
                        new Place(file, row.number(), i, row.cells().get(i).location())));
            }
        }
    }
}
