package org.entente.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.entente.violation.Location;
import org.entente.violation.ValidationReport;

/** Reads newline-delimited documents one at a time; no more than one line is held in memory. */
final class Lines extends Spliterators.AbstractSpliterator<CheckedLine> {

    private final InputStream bytes;
    private final DocumentReader reader;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int end;
    private int number;

    /**
     * Reads lines.
     *
     * @param limit the most bytes of a line
     */
    Lines(InputStream bytes, DocumentReader reader, int limit) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.bytes = bytes;
        this.reader = reader;
        this.limit = limit;
    }

    @Override
    public boolean tryAdvance(Consumer<? super CheckedLine> action) {
        try {
            Optional<CheckedLine> next = next();
            next.ifPresent(action);
            return next.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came of the next line that is not blank, if there is one. */
    Optional<CheckedLine> next() throws IOException {
        while (fill()) {
            line.reset();
            boolean whole = takeLine();
            number++;
            if (!whole) {
                return Optional.of(new CheckedLine(number, inStream(reader.tooLong())));
            }
            byte[] bytes = line.toByteArray();
            if (!isBlank(bytes)) {
                return Optional.of(new CheckedLine(number, inStream(reader.read(bytes))));
            }
        }
        return Optional.empty();
    }

    /** Most lines begin with a brace; only others must be looked at as text. */
    private static boolean isBlank(byte[] bytes) {
        return (bytes.length == 0 || bytes[0] != '{') && new String(bytes, StandardCharsets.UTF_8).isBlank();
    }

    /** Whether there is another byte. */
    private boolean fill() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(0, read());
        }
        return end > 0;
    }

    /** Reads some bytes; a stream that gives none is asked for a single one, and so waits or ends. */
    private int read() throws IOException {
        int count = bytes.read(buffer);
        if (count != 0) {
            return count;
        }
        int single = bytes.read();
        buffer[0] = (byte) single;
        return single < 0 ? -1 : 1;
    }

    /** Takes the bytes up to the next line feed and passes that over; false if they are more than the limit. */
    private boolean takeLine() throws IOException {
        boolean whole = true;
        while (fill()) {
            int at = position;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            whole &= line.size() + (at - position) <= limit;
            if (whole) {
                line.write(buffer, position, at - position);
            }
            boolean complete = at < end;
            position = complete ? at + 1 : at;
            if (complete) {
                break;
            }
        }
        return whole;
    }

    /** Counts places by the lines of the stream. */
    private Checked inStream(Checked checked) {
        int line = number;
        return new Checked(
                checked.agreement().orElse(null),
                inStream(checked.report(), line),
                () -> checked.salvage()
                        .map(salvage -> new Salvage(salvage.agreement(), inStream(salvage.leftOut(), line))));
    }

    private static ValidationReport inStream(ValidationReport report, int line) {
        return ValidationReport.of(report.violations().stream()
                .map(violation -> violation.at(new Location(
                        line, violation.location().map(Location::column).orElse(1))))
                .toList());
    }
}
