package org.entente.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.json.EntenteJson;
import org.entente.json.token.Engines;
import org.entente.json.token.TokenSource;
import org.entente.model.Agreement;
import org.entente.source.SourceText;
import org.entente.table.column.Table;
import org.entente.table.csv.CsvException;
import org.entente.table.csv.CsvFile;
import org.entente.table.mapping.MappedFile;
import org.entente.table.problem.TableProblem;
import org.entente.table.reading.Finding;
import org.entente.table.reading.TableReading;
import org.entente.table.tree.Tree;
import org.entente.table.writing.Flattening;
import org.entente.table.writing.TableFolder;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Location;
import org.entente.violation.Nearest;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/**
 * Reads and writes agreements as tables of comma-separated values: a draft as rows. {@code docs/table.md} teaches them.
 *
 * <p>Tables lie in a folder, each in a file that is named as the list of the agreement whose parts are its rows:
 * {@code provisions.csv}, {@code parties.csv}, {@code assessments.csv}; {@code agreements.csv} has a row for each agreement.
 * Columns are named as the members of a draft, with dots: {@code wording.verb}. The column {@code agreementId} says to which
 * agreement a row belongs; where there is one agreement only, it may be left out.
 *
 * <p>Nothing is lost or altered in silence: an unknown column is an error, and what a table cannot hold is refused before
 * anything is written. This class is immutable and thread-safe; every method that changes something returns another
 * instance.
 */
public final class EntenteTables {

    private static final int REPEATED = 50;
    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final EntenteJson json;
    private final Optional<Character> separator;
    private final boolean marked;
    private final int repeated;
    private final List<SourceText> texts;
    private final Optional<TableMapping> mapping;

    private EntenteTables(
            EntenteJson json,
            Optional<Character> separator,
            boolean marked,
            int repeated,
            List<SourceText> texts,
            Optional<TableMapping> mapping) {
        this.json = json;
        this.separator = separator;
        this.marked = marked;
        this.repeated = repeated;
        this.texts = texts;
        this.mapping = mapping;
    }

    /**
     * What reads commas, semicolons and tabs, whichever the header has, and writes commas, by the rules and limits of
     * {@link EntenteJson#standard()}.
     *
     * @return an instance
     * @throws IllegalStateException if there is no engine for JSON; the message says what to do
     */
    public static EntenteTables standard() {
        return new EntenteTables(
                EntenteJson.standard(), Optional.empty(), false, REPEATED, List.of(), Optional.empty());
    }

    /**
     * Reads and writes drafts by the rules, limits and terms of another instance.
     *
     * @param other what reads and writes drafts
     * @return an instance that does so
     */
    public EntenteTables with(EntenteJson other) {
        return new EntenteTables(Objects.requireNonNull(other, "json"), separator, marked, repeated, texts, mapping);
    }

    /**
     * Reads and writes with one separator.
     *
     * @param other what stands between values, such as a semicolon or a tab
     * @return an instance that does so
     * @throws IllegalArgumentException if it is a quotation mark, a line end or what stands between values of one cell
     */
    public EntenteTables separator(char other) {
        if ("\"\r\n|".indexOf(other) >= 0) {
            throw new IllegalArgumentException("no separator is U+" + String.format(Locale.ROOT, "%04X", (int) other));
        }
        return new EntenteTables(json, Optional.of(other), marked, repeated, texts, mapping);
    }

    /**
     * Writes a byte order mark in front of each file, by which spreadsheets know UTF-8. In reading one is always passed over.
     *
     * @return an instance that does so
     */
    public EntenteTables marked() {
        return new EntenteTables(json, separator, true, repeated, texts, mapping);
    }

    /**
     * Writes columns for more or fewer parts of a list: {@code timings.due}, {@code timings.2.due} and so on. It is 50
     * without saying. What has more is refused ({@code unfit-many}).
     *
     * @param other the number of parts
     * @return an instance that does so
     * @throws IllegalArgumentException if it is less than 1
     */
    public EntenteTables repeating(int other) {
        if (other < 1) {
            throw new IllegalArgumentException("columns are for 1 part or more, not for " + other);
        }
        return new EntenteTables(json, separator, marked, other, texts, mapping);
    }

    /**
     * Reads and writes quotes.
     *
     * @param others the texts of sources that are at hand, in which quotes are looked for, and from which they are written
     * @return an instance that does so
     */
    public EntenteTables texts(SourceText... others) {
        return new EntenteTables(json, separator, marked, repeated, List.of(others), mapping);
    }

    /**
     * Reads tables of other people.
     *
     * @param other what their columns and values mean; it says of which files, by name, and others are read as they are
     * @return an instance that does so
     */
    public EntenteTables mapping(TableMapping other) {
        return new EntenteTables(
                json, separator, marked, repeated, texts, Optional.of(Objects.requireNonNull(other, "mapping")));
    }

    /**
     * Reads agreements: every rule of construction holds, and none of the rules that find errors finds one.
     *
     * @param tables a folder with files of tables, or one such file
     * @return the agreements, in the order of their rows
     * @throws InvalidTableException with everything that is wrong
     * @throws IOException if a file cannot be read
     */
    public List<Agreement> read(Path tables) throws IOException {
        List<Agreement> agreements = new ArrayList<>();
        List<TableViolation> violations = new ArrayList<>();
        forEachChecked(tables, checked -> {
            checked.agreement().ifPresent(agreements::add);
            violations.addAll(checked.violations());
        });
        if (violations.stream().anyMatch(each -> each.violation().severity() == Severity.ERROR)) {
            throw new InvalidTableException(violations);
        }
        return List.copyOf(agreements);
    }

    /**
     * Checks agreements.
     *
     * @param tables a folder with files of tables, or one such file
     * @return what came of each agreement, and before that of the files as a whole, if anything is wrong with them
     * @throws IOException if a file cannot be read
     */
    public List<CheckedRows> check(Path tables) throws IOException {
        List<CheckedRows> all = new ArrayList<>();
        forEachChecked(tables, all::add);
        return List.copyOf(all);
    }

    /**
     * Checks agreements and passes on what came of each. No more than one is held in memory beside the ids of all, where
     * in each table the rows of an agreement stand together, and agreements in the order of {@code agreements.csv}; the rows
     * of other tables are held.
     *
     * @param tables a folder with files of tables, or one such file
     * @param action what to do with what came of each agreement, and before that of the files as a whole, if anything is
     *     wrong with them; what it throws ends the reading and comes out as it is
     * @throws IOException if a file cannot be read
     */
    public void forEachChecked(Path tables, Consumer<? super CheckedRows> action) throws IOException {
        Objects.requireNonNull(tables, "tables");
        Objects.requireNonNull(action, "action");
        TableReading reading = new TableReading(json.drafts(), json.limits().document(), texts);
        List<TableViolation> names = new ArrayList<>();
        List<Path> files = files(tables);
        if (files.isEmpty()) {
            names.add(refused(
                    tables,
                    Violation.of(TableProblem.TABLE_MISSING, ValuePath.ROOT).with("path", name(tables))));
        }
        Map<String, Path> known = new HashMap<>();
        for (Path file : files) {
            Path other = known.putIfAbsent(table(file), file);
            if (other == null) {
                add(file, reading, names);
            } else {
                names.add(refused(
                        file,
                        Violation.of(TableProblem.TABLE_DUPLICATE, ValuePath.ROOT)
                                .with("table", table(file))
                                .with("other", name(other))));
            }
        }
        if (!names.isEmpty()) {
            action.accept(new CheckedRows(Optional.empty(), Optional.empty(), names));
        }
        reading.read((id, agreement, findings) -> action.accept(new CheckedRows(
                id,
                names.isEmpty() ? agreement : Optional.empty(),
                findings.stream().map(finding -> located(finding, reading)).toList())));
    }

    private static TableViolation located(Finding finding, TableReading reading) {
        return new TableViolation(
                reading.file(finding.place()),
                finding.place().row(),
                reading.column(finding.place()),
                finding.violation());
    }

    /** The files in the order of their tables, those of no table after them. */
    private static List<Path> files(Path tables) throws IOException {
        if (!Files.isDirectory(tables)) {
            return List.of(tables);
        }
        try (Stream<Path> all = Files.list(tables)) {
            List<String> order = Table.tables().stream().map(Table::name).toList();
            List<Path> files = new ArrayList<>(
                    all.filter(path -> endsAsTable(name(path))).sorted().toList());
            files.sort((one, other) -> Integer.compare(order.indexOf(table(one)), order.indexOf(table(other))));
            return files;
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static boolean endsAsTable(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".tsv");
    }

    private static String table(Path file) {
        return endsAsTable(name(file)) ? name(file).substring(0, name(file).length() - ".csv".length()) : name(file);
    }

    private void add(Path file, TableReading reading, List<TableViolation> names) throws IOException {
        Optional<MappedFile> mapped = mapping.flatMap(all -> all.file(name(file)));
        Optional<Table> table = Table.named(table(file));
        try {
            if (mapped.isPresent()) {
                reading.add(
                        CsvFile.of(
                                file,
                                mapped.get().charset(),
                                mapped.get().separator().or(() -> separator)),
                        mapped.get());
            } else if (table.isPresent()) {
                reading.add(CsvFile.of(file, Optional.empty(), separator), table.get());
            } else {
                names.add(unknown(file));
            }
        } catch (CsvException e) {
            reading.addBroken(file, e);
        }
    }

    private static TableViolation unknown(Path file) {
        List<String> known = Table.tables().stream().map(Table::name).toList();
        Violation unknown =
                Violation.of(TableProblem.TABLE_UNKNOWN, ValuePath.ROOT).with("found", table(file));
        return refused(
                file,
                Nearest.to(table(file), known)
                        .map(near -> unknown.with("near", near))
                        .orElseGet(() -> unknown.listing("known", String.join(", ", known))));
    }

    private static TableViolation refused(Path file, Violation violation) {
        return new TableViolation(name(file), 1, Optional.empty(), violation.at(new Location(1, 1)));
    }

    /**
     * Lists what tables cannot hold of an agreement, so that nothing is lost by writing.
     *
     * @param agreement the agreement
     * @return what no cell can hold, each with its path; empty if the agreement can be written and read again as it is
     */
    public ValidationReport unfit(Agreement agreement) {
        try {
            return ValidationReport.of(
                    flattened(Objects.requireNonNull(agreement, "agreement")).flatten(row -> {}));
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written", e);
        }
    }

    private Flattening flattened(Agreement agreement) {
        // Limits guard against what comes from outside, so none is set to what is written here.
        TokenSource source = Engines.standard().source(UNLIMITED, UNLIMITED, UNLIMITED, false);
        String draft = json.drafts().write(agreement, texts.toArray(SourceText[]::new));
        return new Flattening(parsed(draft, source), () -> parsed(json.write(agreement), source), repeated);
    }

    private static Tree.Fields parsed(String text, TokenSource source) {
        try {
            return Tree.parse(text, source, Tree.Parsing.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException("what was written cannot be read", e);
        }
    }

    /**
     * Writes agreements to the files of a folder, in UTF-8, over what the files held; files of tables that have no rows are
     * emptied if they are there. Rows are laid aside in temporary files until all columns are known; no more than one
     * agreement is held in memory, beside the ids of all.
     *
     * @param folder the folder; it is made if there is none
     * @param agreements the agreements, gone through once
     * @throws InvalidValueException with what tables cannot hold, each with the number of the agreement in front of its
     *     path, or with the agreements that have one id; then nothing is written
     * @throws IOException if a file cannot be written
     */
    public void write(Path folder, Iterable<? extends Agreement> agreements) throws IOException {
        Objects.requireNonNull(agreements, "agreements");
        try (TableWriter out = writer(folder)) {
            for (Agreement agreement : agreements) {
                out.write(agreement);
            }
            out.finish();
        }
    }

    /**
     * Writes agreements one by one, as {@link #write} does, where they come one after the other.
     *
     * @param folder the folder; it is made if there is none
     * @return what takes them; nothing is written to the folder before {@link TableWriter#finish}
     */
    public TableWriter writer(Path folder) {
        Objects.requireNonNull(folder, "folder");
        return new TableWriter(new TableFolder(folder, separator.orElse(','), marked), this::flattened);
    }
}
