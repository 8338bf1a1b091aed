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
import java.util.stream.Stream;
import org.entente.violation.Location;
import org.entente.violation.ValidationReport;

/**
 * Reads newline-delimited documents one at a time; no more than one line is held in memory.
 *
 * @param <R> what comes of a document
 * @param <L> what comes of a line
 */
final class Lines<R, L> extends Spliterators.AbstractSpliterator<L> {

    private final InputStream bytes;
    private final Source<R> reader;
    private final InStream<R, L> inStream;
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
     * @param inStream numbers what came of a line
     */
    Lines(InputStream bytes, Source<R> reader, int limit, InStream<R, L> inStream) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.bytes = bytes;
        this.reader = reader;
        this.limit = limit;
        this.inStream = inStream;
    }

    @Override
    public boolean tryAdvance(Consumer<? super L> action) {
        try {
            Optional<L> next = next();
            next.ifPresent(action);
            return next.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came of the next line that is not blank, if there is one. */
    Optional<L> next() throws IOException {
        while (fill()) {
            line.reset();
            boolean whole = takeLine();
            number++;
            if (!whole) {
                return Optional.of(inStream.of(number, reader.tooLong()));
            }
            byte[] bytes = line.toByteArray();
            if (!isBlank(bytes)) {
                return Optional.of(inStream.of(number, reader.read(bytes)));
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

    /** A stream of lines that closes what it reads from. */
    static <L> Stream<L> closing(Stream<L> lines, InputStream bytes) {
        return lines.onClose(() -> {
            try {
                bytes.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Reads the document that a line holds. */
    interface Source<R> {

        R read(byte[] bytes);

        /** What comes of a line that is longer than the limit. */
        R tooLong();
    }

    /** Says of what came of a line in which line it is. */
    interface InStream<R, L> {
        L of(int line, R checked);
    }

    /** What came of a line that holds an agreement. */
    static CheckedLine agreement(int line, Checked checked) {
        return new CheckedLine(
                line,
                new Checked(
                        checked.agreement().orElse(null),
                        inStream(checked.report(), line),
                        () -> checked.salvage().map(salvage -> salvage.at(inStream(salvage.leftOut(), line)))));
    }

    /** Counts places by the lines of the stream. */
    static ValidationReport inStream(ValidationReport report, int line) {
        return ValidationReport.of(report.violations().stream()
                .map(violation -> violation.at(new Location(
                        line, violation.location().map(Location::column).orElse(1))))
                .toList());
    }
}
