package org.entente.json.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.entente.json.token.Place;
import org.entente.json.token.TokenReader;
import org.entente.json.token.TokenSource;
import org.entente.violation.Location;

/**
 * A document that lies in memory, as characters or as bytes in UTF-8: how it is parsed, and where in it a place is.
 *
 * <p>Places are lines and columns from 1, columns in code points. Made for places that are asked for in ascending order:
 * it goes on from the last one.
 */
public abstract class Document {

    private final int length;
    private int at;
    private int line = 1;
    private int column = 1;

    private Document(int length) {
        this.length = length;
    }

    public static Document of(String text) {
        return new Text(text);
    }

    /** Bytes that are well-formed UTF-8, from an index on. */
    public static Document of(byte[] bytes, int start) {
        return new Utf8(bytes, start);
    }

    /** {@return the whole text, without a byte order mark} */
    public abstract String text();

    public abstract TokenReader reader(TokenSource source) throws IOException;

    /** The unit at an index; all that end a line are of one unit. */
    public abstract int unit(int index);

    /** Whether the unit at an index is not the first of its character. */
    public abstract boolean continues(int index);

    public Location locate(Place location) {
        return locate(location.offset());
    }

    /** The place of a unit. */
    public Location locate(long index) {
        int target = (int) Math.max(0, Math.min(index, length));
        if (target < at) {
            at = 0;
            line = 1;
            column = 1;
        }
        for (; at < target; at++) {
            int unit = unit(at);
            if (unit == '\n' || (unit == '\r' && !(at + 1 < length && unit(at + 1) == '\n'))) {
                line++;
                column = 1;
            } else if (!continues(at)) {
                column++;
            }
        }
        return new Location(line, column);
    }

    private static final class Text extends Document {

        private final String text;

        Text(String text) {
            super(text.length());
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public TokenReader reader(TokenSource source) throws IOException {
            return source.reader(text);
        }

        @Override
        public int unit(int index) {
            return text.charAt(index);
        }

        @Override
        public boolean continues(int index) {
            return Character.isLowSurrogate(text.charAt(index))
                    && index > 0
                    && Character.isHighSurrogate(text.charAt(index - 1));
        }
    }

    private static final class Utf8 extends Document {

        private final byte[] bytes;
        private final int start;

        Utf8(byte[] bytes, int start) {
            super(bytes.length - start);
            this.bytes = bytes;
            this.start = start;
        }

        @Override
        public String text() {
            return new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        }

        @Override
        public TokenReader reader(TokenSource source) throws IOException {
            return source.reader(bytes, start, bytes.length - start);
        }

        @Override
        public int unit(int index) {
            return bytes[start + index];
        }

        @Override
        public boolean continues(int index) {
            return (bytes[start + index] & 0xC0) == 0x80;
        }
    }
}
