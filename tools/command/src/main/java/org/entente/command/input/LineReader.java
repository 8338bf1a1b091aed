package org.entente.command.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads lines as bytes; of a longer line than the limit no more is kept than shows that it is longer. */
final class LineReader {

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private int number;

    LineReader(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The number of the line that was read last, from 1. */
    int number() {
        return number;
    }

    /** The next line without its line feed, if there is one. */
    Optional<byte[]> next() throws IOException {
        if (!fill()) {
            return Optional.empty();
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean complete = false;
        while (!complete && fill()) {
            int at = position;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, position, Math.min(at - position, limit + 1 - line.size()));
            complete = at < end;
            position = complete ? at + 1 : at;
        }
        number++;
        return Optional.of(line.toByteArray());
    }

    /** Whether there is another byte. */
    private boolean fill() throws IOException {
        while (position == end) {
            position = 0;
            end = in.read(buffer);
            if (end < 0) {
                end = 0;
                return false;
            }
        }
        return true;
    }
}
