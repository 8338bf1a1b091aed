package org.entente.json.text;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A text that is put together in memory. A long one is kept in pieces, so that it is never held more than twice. */
public final class TextBuffer extends Writer {

    private static final int PIECE = 1 << 14;

    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder newest = new StringBuilder();

    @Override
    public void write(char[] text, int from, int length) {
        newest.append(text, from, length);
        cut();
    }

    @Override
    public void write(String text, int from, int length) {
        newest.append(text, from, from + length);
        cut();
    }

    @Override
    public void write(int character) {
        newest.append((char) character);
        cut();
    }

    private void cut() {
        if (newest.length() >= PIECE) {
            pieces.add(newest.toString());
            newest.setLength(0);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** The whole text. */
    @Override
    public String toString() {
        if (pieces.isEmpty()) {
            return newest.toString();
        }
        List<String> all = new ArrayList<>(pieces);
        all.add(newest.toString());
        // Which makes room for the whole once.
        return String.join("", all);
    }
}
