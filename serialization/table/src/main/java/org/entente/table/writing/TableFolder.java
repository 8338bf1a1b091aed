package org.entente.table.writing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.table.column.Column;
import org.entente.table.column.Table;
import org.entente.table.csv.Cell;
import org.entente.table.csv.CsvFile;
import org.entente.table.csv.CsvOutput;
import org.entente.table.csv.CsvRows;
import org.entente.table.csv.Row;

/**
 * Writes rows of agreements to the files of a folder. All rows are laid aside in temporary files first, since which columns
 * a table has is known with the last of them.
 */
public final class TableFolder implements Closeable {

    private static final String ENDING = ".csv";

    private final Path folder;
    private final char separator;
    private final boolean marked;
    private final Map<String, Aside> aside = new LinkedHashMap<>();

    /** Writes to a folder. */
    public TableFolder(Path folder, char separator, boolean marked) {
        this.folder = folder;
        this.separator = separator;
        this.marked = marked;
    }

    /** The rows of a table that were laid aside: the agreement, and the number and the text of each cell. */
    private static final class Aside implements Closeable {

        private final Path file;
        private final CsvOutput out;
        /** The columns, with their numbers in the order in which they were met. */
        private final TreeMap<Column, Integer> columns = new TreeMap<>();

        Aside() throws IOException {
            file = Files.createTempFile("entente-table", ENDING);
            out = new CsvOutput(file, ',', false);
        }

        void add(String agreement, TableRow row) throws IOException {
            List<String> cells = new ArrayList<>(List.of(agreement));
            row.cells().forEach((column, text) -> {
                Integer known = columns.get(column);
                int number = known == null ? columns.size() : known;
                if (known == null) {
                    columns.put(column, number);
                }
                cells.add(Integer.toString(number));
                cells.add(text);
            });
            out.write(cells);
        }

        void writeTo(CsvOutput to, boolean isOfAgreements) throws IOException {
            out.close();
            int[] positions = new int[columns.size()];
            int next = isOfAgreements ? 0 : 1;
            for (Integer number : columns.values()) {
                positions[number] = next++;
            }
            try (CsvRows rows = new CsvRows(new CsvFile(file, StandardCharsets.UTF_8, ','))) {
                for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                    List<Cell> cells = row.get().cells();
                    String[] all = new String[next];
                    if (!isOfAgreements) {
                        all[0] = cells.get(0).text();
                    }
                    for (int i = 1; i < cells.size(); i += 2) {
                        all[positions[Integer.parseInt(cells.get(i).text())]] =
                                cells.get(i + 1).text();
                    }
                    to.write(all);
                }
            }
        }

        @Override
        public void close() throws IOException {
            try (out) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Takes a row of an agreement. */
    public void add(String agreement, TableRow row) throws IOException {
        Aside rows = aside.get(row.table().name());
        if (rows == null) {
            rows = new Aside();
            aside.put(row.table().name(), rows);
        }
        rows.add(agreement, row);
    }

    /** Writes the files, over what they held; tables that have no rows and are there already are emptied. */
    public void write() throws IOException {
        Files.createDirectories(folder);
        for (Table table : Table.tables()) {
            Path file = folder.resolve(table.name() + ENDING);
            Aside rows = aside.get(table.name());
            if (rows != null || table.isOfAgreements() || Files.exists(file)) {
                write(table, file, rows == null ? Optional.empty() : Optional.of(rows));
            }
        }
    }

    private void write(Table table, Path file, Optional<Aside> rows) throws IOException {
        try (CsvOutput out = new CsvOutput(file, separator, marked)) {
            List<String> header = new ArrayList<>();
            if (!table.isOfAgreements()) {
                header.add(Table.KEY);
            }
            rows.ifPresent(some -> some.columns.keySet().forEach(column -> header.add(column.name())));
            if (header.isEmpty()) {
                header.add(Table.ID);
            }
            out.write(header.toArray(String[]::new));
            if (rows.isPresent()) {
                rows.get().writeTo(out, table.isOfAgreements());
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Aside rows : aside.values()) {
            rows.close();
        }
    }
}
