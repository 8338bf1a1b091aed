package org.entente.table.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.json.Drafts;
import org.entente.json.problem.JsonProblem;
import org.entente.model.Agreement;
import org.entente.source.SourceText;
import org.entente.table.column.Table;
import org.entente.table.csv.Cell;
import org.entente.table.csv.CsvException;
import org.entente.table.csv.CsvFile;
import org.entente.table.csv.CsvRows;
import org.entente.table.csv.Row;
import org.entente.table.mapping.MappedFile;
import org.entente.table.problem.TableProblem;
import org.entente.violation.Advice;
import org.entente.violation.Location;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/**
 * Reads tables agreement by agreement. Files are gone through twice: first for the agreements to which their rows belong,
 * so that no row is missed because it stands elsewhere, then for the rows.
 */
public final class TableReading {

    private static final Location START = new Location(1, 1);

    private final Drafts drafts;
    private final List<SourceText> texts;
    private final List<TableFile> files = new ArrayList<>();
    private final Findings findings = new Findings();
    private final Advice advice = new Advice();
    /** A cell that is held takes as much memory as so many characters more than it has. */
    private static final int CELL = 16;

    /** Of a file whose rows are held no more than so many documents are. */
    private static final int HELD = 4;

    /** The agreements in their order. */
    private final Map<String, Integer> agreements = new LinkedHashMap<>();
    /** How many characters a draft has at most. */
    private final int longest;
    /** Whether a file cannot be read to its end. */
    private boolean isBroken;

    /** Reads with what reads drafts of so many characters, and with the texts of sources. */
    public TableReading(Drafts drafts, int longest, List<SourceText> texts) {
        this.drafts = drafts;
        this.longest = longest;
        this.texts = List.copyOf(texts);
    }

    /** What is done with what came of an agreement, or of the files as a whole. */
    public interface Results {

        /**
         * Takes what came of an agreement.
         *
         * @param id its id, as the rows have it; empty for the findings about files
         * @param agreement the agreement, if there is no error
         * @param findings what was found
         */
        void take(Optional<String> id, Optional<Agreement> agreement, List<Finding> findings);
    }

    /** The name of a file. */
    public String file(Place place) {
        return files.get(place.file()).csv().name();
    }

    /** The name of the column of a cell, if it has one. */
    public Optional<String> column(Place place) {
        List<String> header = files.get(place.file()).header();
        return place.column() >= 0 && place.column() < header.size()
                ? Optional.of(header.get(place.column()))
                : Optional.empty();
    }

    /** Adds a file of a table. */
    public void add(CsvFile csv, Table table) throws IOException {
        add(csv, header -> new TableRecords(table, files.size(), header));
    }

    /** Adds a file of other people. */
    public void add(CsvFile csv, MappedFile mapping) throws IOException {
        add(csv, header -> new MappedRecords(mapping, files.size(), header));
    }

    private void add(CsvFile csv, Function<Row, Records> reader) throws IOException {
        int number = files.size();
        Optional<Row> header = header(csv);
        Row names = header.orElse(new Row(1, 1, List.of()));
        if (header.isEmpty()) {
            if (!isBroken) {
                find(
                        Violation.of(TableProblem.HEADER_MISSING, ValuePath.ROOT),
                        new Place(number, 1, Place.WHOLE, START));
            }
            files.add(new TableFile(csv, List.of(), new TableRecords(Table.AGREEMENTS, number, names)));
            return;
        }
        Records records = reader.apply(names);
        files.add(new TableFile(
                csv, names.cells().stream().map(cell -> cell.text().strip()).toList(), records));
        records.findings().forEach(finding -> find(finding.violation(), finding.place()));
    }

    private Optional<Row> header(CsvFile csv) throws IOException {
        try (CsvRows rows = new CsvRows(csv)) {
            return rows.next().filter(row -> !row.isEmpty());
        } catch (CsvException e) {
            broken(e, files.size());
            return Optional.empty();
        }
    }

    /** Adds a file that cannot be read at all. */
    public void addBroken(Path path, CsvException e) {
        broken(e, files.size());
        files.add(new TableFile(
                new CsvFile(path, StandardCharsets.UTF_8, ','),
                List.of(),
                new TableRecords(Table.AGREEMENTS, files.size(), new Row(1, 1, List.of()))));
    }

    private void broken(CsvException e, int file) {
        isBroken = true;
        find(
                e.violation(),
                new Place(
                        file,
                        Math.max(1, e.row()),
                        Place.WHOLE,
                        e.violation().location().orElse(START)));
    }

    private void find(Violation violation, Place place) {
        findings.add(violation, place);
    }

    /** Reads the files that were added. */
    public void read(Results results) throws IOException {
        if (files.isEmpty()) {
            return;
        }
        if (!isBroken) {
            order();
        }
        List<Boolean> together = new ArrayList<>();
        for (int i = 0; i < files.size() && !isBroken; i++) {
            together.add(isTogether(i));
        }
        boolean isSound = findings.size() == 0;
        if (!isSound) {
            results.take(Optional.empty(), Optional.empty(), findings.all());
        }
        if (!isBroken) {
            read(together, isSound, results);
        }
    }

    /** Finds the agreements: those of the tables of agreements, or those that other rows name. */
    private void order() throws IOException {
        boolean hasTable = files.stream().anyMatch(file -> file.records().hasAgreements());
        for (int i = 0; i < files.size(); i++) {
            TableFile file = files.get(i);
            if (file.records().hasAgreements() == hasTable) {
                order(file, i);
            }
        }
        if (agreements.isEmpty()
                && files.stream().noneMatch(file -> file.records().hasKey())) {
            agreements.put("", 0);
        }
    }

    private void order(TableFile file, int number) throws IOException {
        try (TableFile.Rows rows = file.rows()) {
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                Optional<String> key = file.records().key(row.get());
                if (key.isPresent() || file.records().hasAgreements()) {
                    agreements.putIfAbsent(key.orElse(""), agreements.size());
                }
            }
        } catch (CsvException e) {
            broken(e, number);
        }
    }

    /** Whether the rows of each agreement stand together, and agreements in their order. */
    private boolean isTogether(int number) throws IOException {
        TableFile file = files.get(number);
        Records records = file.records();
        if (!records.hasKey() && agreements.size() > 1) {
            find(
                    Violation.of(TableProblem.COLUMN_MISSING, ValuePath.ROOT).listing("column", records.keyName()),
                    new Place(number, 1, Place.WHOLE, START));
            return true;
        }
        boolean isTogether = true;
        int last = 0;
        long size = 0;
        try (TableFile.Rows rows = file.rows()) {
            for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                size += size(row.get());
                Optional<String> key = key(records, row.get());
                Integer at = key.map(agreements::get).orElse(null);
                if (at == null) {
                    find(unknown(key, records), records.keyPlace(row.get()));
                } else {
                    isTogether &= at >= last;
                    last = at;
                }
            }
        } catch (CsvException e) {
            broken(e, number);
        }
        long most = (long) HELD * longest;
        if (!isTogether && size > most) {
            isBroken = true;
            find(
                    Violation.of(JsonProblem.LIMIT_DOCUMENT, ValuePath.ROOT).with("limit", most),
                    new Place(number, 1, Place.WHOLE, START));
        }
        return isTogether;
    }

    private static long size(Row row) {
        long size = 0;
        for (Cell cell : row.cells()) {
            size += CELL + cell.text().length();
        }
        return size;
    }

    private Violation unknown(Optional<String> key, Records records) {
        if (key.isEmpty()) {
            return Violation.of(TableProblem.AGREEMENT_MISSING, ValuePath.ROOT).listing("column", records.keyName());
        }
        Violation unknown = Violation.of(TableProblem.AGREEMENT_UNLISTED, ValuePath.ROOT)
                .with("id", key.get())
                .listing("table", Table.AGREEMENTS.name());
        return advice.nearest(key.get(), agreements.keySet())
                .map(id -> unknown.with("near", id))
                .orElse(unknown);
    }

    /** The agreement of a row: the only one, if the table does not say. */
    private Optional<String> key(Records records, Row row) {
        Optional<String> key = records.key(row);
        return key.isPresent() || (records.hasKey() && !records.hasAgreements())
                ? key
                : records.hasAgreements()
                        ? Optional.of("")
                        : agreements.keySet().stream().findFirst();
    }

    private void read(List<Boolean> together, boolean isSound, Results results) throws IOException {
        List<Cursor> cursors = new ArrayList<>();
        try {
            for (int i = 0; i < files.size(); i++) {
                cursors.add(cursor(files.get(i), together.get(i)));
            }
            for (String agreement : agreements.keySet()) {
                AgreementRows rows = new AgreementRows(longest);
                for (int i = 0; i < files.size(); i++) {
                    Records records = files.get(i).records();
                    cursors.get(i).forEach(agreement, row -> records.put(row, rows));
                }
                AgreementRows.Result result = rows.check(drafts, texts);
                results.take(
                        Optional.of(agreement), isSound ? result.agreement() : Optional.empty(), result.findings());
            }
        } finally {
            for (Cursor cursor : cursors) {
                cursor.close();
            }
        }
    }

    private Cursor cursor(TableFile file, boolean isTogether) throws IOException {
        Function<Row, Optional<String>> key = row -> key(file.records(), row).filter(agreements::containsKey);
        if (isTogether) {
            return new Cursor.Streaming(file.rows(), key);
        }
        try (TableFile.Rows rows = file.rows()) {
            return new Cursor.Held(rows, key);
        }
    }
}
