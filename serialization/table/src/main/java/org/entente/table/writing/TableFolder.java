package org.entente.table.writing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.table.column.Column;
import org.entente.table.column.Table;
import org.entente.table.csv.CsvOutput;

/** Writes the rows of agreements to the files of a folder: first all their columns are noted, then rows are written. */
public final class TableFolder implements Closeable {

    private static final String ENDING = ".csv";

    private final Path folder;
    private final char separator;
    private final boolean marked;
    /** By table, its columns. */
    private final Map<String, TreeSet<Column>> columns = new LinkedHashMap<>();

    private final Map<String, CsvOutput> open = new LinkedHashMap<>();

    /** Writes to a folder. */
    public TableFolder(Path folder, char separator, boolean marked) {
        this.folder = folder;
        this.separator = separator;
        this.marked = marked;
        columns.put(Table.AGREEMENTS.name(), new TreeSet<>());
    }

    /** Notes the columns of a row. */
    public void note(TableRow row) {
        columns.computeIfAbsent(row.table().name(), any -> new TreeSet<>())
                .addAll(row.cells().keySet());
    }

    /** Opens the files, over what they held; tables that have no rows and are there already are emptied. */
    public void open() throws IOException {
        Files.createDirectories(folder);
        for (Table table : Table.tables()) {
            Path file = folder.resolve(table.name() + ENDING);
            TreeSet<Column> some = columns.get(table.name());
            if (some != null || Files.exists(file)) {
                CsvOutput out = new CsvOutput(file, separator, marked);
                open.put(table.name(), out);
                List<String> header = new ArrayList<>();
                if (!table.isOfAgreements()) {
                    header.add(Table.KEY);
                }
                (some == null ? new TreeSet<Column>() : some).forEach(column -> header.add(column.name()));
                out.write(header);
            }
        }
    }

    /** Writes a row of an agreement. */
    public void write(String agreement, TableRow row) throws IOException {
        CsvOutput out = open.get(row.table().name());
        TreeSet<Column> names = columns.get(row.table().name());
        if (out == null || names == null || !names.containsAll(row.cells().keySet())) {
            throw new IllegalStateException("the agreements are not those whose columns were noted");
        }
        List<String> cells = new ArrayList<>();
        if (!row.table().isOfAgreements()) {
            cells.add(agreement);
        }
        names.forEach(column -> cells.add(row.cells().getOrDefault(column, "")));
        out.write(cells);
    }

    @Override
    public void close() throws IOException {
        for (CsvOutput out : open.values()) {
            out.close();
        }
    }
}
