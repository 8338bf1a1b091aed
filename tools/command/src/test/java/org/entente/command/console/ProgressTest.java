package org.entente.command.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final long MILLISECOND = 1_000_000;

    private final StringWriter err = new StringWriter();
    private long now = 17;

    private Progress progress(boolean watched, long total) {
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                watched);
        return new Progress(terminal, total, () -> now);
    }

    private String shown() {
        String text = err.toString();
        err.getBuffer().setLength(0);
        return text;
    }

    @Test
    void longWorkShowsABar() {
        try (Progress progress = progress(true, 200)) {
            progress.advance(50);
            assertEquals("", shown(), "not in the first moment");
            now += 500 * MILLISECOND;
            progress.advance(50);
            assertEquals("\r[###############               ]  50 %", shown());
            now += 99 * MILLISECOND;
            progress.advance(20);
            assertEquals("", shown(), "not too often");
            now += MILLISECOND;
            progress.advance(20);
            assertEquals("\r[#####################         ]  70 %", shown());
            now += 100 * MILLISECOND;
            progress.advance(1000);
            assertEquals("\r[##############################] 100 %", shown());
        }
        assertEquals("\r" + " ".repeat(38) + "\r", shown(), "gone at the end");
    }

    @Test
    void shortWorkShowsNothing() {
        try (Progress progress = progress(true, 200)) {
            now += 499 * MILLISECOND;
            progress.advance(200);
        }
        assertEquals("", shown());
    }

    @Test
    void nothingIsShownInAPipe() {
        try (Progress progress = progress(false, 200)) {
            now += 5000 * MILLISECOND;
            progress.advance(100);
        }
        assertEquals("", shown());
    }

    @Test
    void unknownLengthShowsNothing() {
        try (Progress progress = progress(true, 0)) {
            now += 5000 * MILLISECOND;
            progress.advance(100);
        }
        assertEquals("", shown());
    }
}
