package org.entente.command.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TerminalTest {

    /** Whatever the charset of the platform is, and before anything is flushed. */
    @Test
    void messagesComeAtOnceInUtf8() {
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream taken = new PrintStream(err, false, StandardCharsets.US_ASCII)) {
            System.setErr(taken);
            Terminal.system().err().println("오류");
            assertEquals("오류" + System.lineSeparator(), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }

    /** From Java 22 on there is a console in a pipe, too, unless it is asked for as it was before. */
    @Test
    @SuppressWarnings("SystemConsoleNull") // it is asked for as it was before
    void aPersonWatchesWhereThereIsAConsole() {
        Terminal terminal = Terminal.system();
        assertEquals("java.base", System.getProperty("jdk.console"));
        assertEquals(System.console() != null, terminal.watched());
    }
}
