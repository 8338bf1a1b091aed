package org.entente.table.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes rows to a file, in UTF-8, with a line feed after each. */
public final class CsvOutput implements Closeable {

    /** Spaces at the ends are kept by readers that strip cells, too. */
    private static final QuoteStrategy SPACES = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int lineNo, int fieldIdx, String value) {
            return !value.equals(value.strip());
        }
    };

    private final CsvWriter out;
    private boolean isOpen = true;

    /**
     * Opens a file, over what it held.
     *
     * @param file the file
     * @param separator what stands between values
     * @param marked whether a byte order mark stands in front
     * @throws IOException if it cannot be opened
     */
    public CsvOutput(Path file, char separator, boolean marked) throws IOException {
        Writer writer = Files.newBufferedWriter(file);
        if (marked) {
            writer.write('\uFEFF');
        }
        out = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(SPACES)
                .build(writer);
    }

    /**
     * Writes a row.
     *
     * @param cells its cells
     * @throws IOException if it cannot be written
     */
    public void write(List<String> cells) throws IOException {
        write(cells.toArray(String[]::new));
    }

    /**
     * Writes a row.
     *
     * @param cells its cells; null is an empty one
     * @throws IOException if it cannot be written
     */
    public void write(@Nullable String... cells) throws IOException {
        try {
            out.writeRecord(cells);
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause(), "cause");
        }
    }

    /** Closes the file; does nothing if it is closed. */
    @Override
    public void close() throws IOException {
        if (isOpen) {
            isOpen = false;
            out.close();
        }
    }
}
