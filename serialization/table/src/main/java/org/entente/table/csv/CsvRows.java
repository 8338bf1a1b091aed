package org.entente.table.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import org.entente.table.problem.TableProblem;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** Reads the rows of a file, one after the other. */
public final class CsvRows implements Closeable {

    private final CsvFile file;
    private final RowHandler handler = new RowHandler();
    private final CloseableIterator<Row> rows;

    /**
     * Opens a file.
     *
     * @param file the file
     * @throws IOException if it cannot be opened
     */
    public CsvRows(CsvFile file) throws IOException {
        this.file = file;
        this.rows = CsvReader.builder()
                .fieldSeparator(file.separator())
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, file.reader())
                .iterator();
    }

    /**
     * Reads a row.
     *
     * @return the next row, or empty at the end
     * @throws CsvException if the file cannot be read further
     * @throws IOException if it cannot be read
     */
    public Optional<Row> next() throws IOException {
        try {
            Optional<Row> row = rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
            if (row.isPresent() && row.get().cells().size() > RowHandler.MOST_CELLS) {
                throw malformed("too many cells", handler.number());
            }
            return row;
        } catch (CsvParseException e) {
            throw malformed(reason(e), handler.number() + 1);
        } catch (UncheckedIOException e) {
            throw Encoding.refused(Objects.requireNonNull(e.getCause(), "cause"), file);
        }
    }

    private CsvException malformed(String reason, int row) {
        return new CsvException(
                Violation.of(TableProblem.CSV_MALFORMED, ValuePath.ROOT)
                        .listing("reason", reason)
                        .at(handler.here()),
                row);
    }

    /** The parser's reason, which it has in no other form than its message. */
    private static String reason(CsvParseException e) {
        String message = e.getCause() == null
                ? String.valueOf(e.getMessage())
                : String.valueOf(e.getCause().getMessage());
        return message.startsWith("Unclosed")
                ? "quote not closed"
                : message.startsWith("Unexpected") ? "text behind quote" : "cell too long";
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
