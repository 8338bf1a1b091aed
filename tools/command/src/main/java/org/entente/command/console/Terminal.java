package org.entente.command.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Where the program reads and writes.
 *
 * @param in standard input
 * @param out results
 * @param err messages
 * @param watched whether a person sits in front of it, and not a pipe
 */
public record Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean watched) {

    /**
     * Takes the ends.
     *
     * @param in standard input
     * @param out results
     * @param err messages
     * @param watched whether a person watches
     */
    public Terminal {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(err, "err");
    }

    /** {@return the terminal of this process; it writes UTF-8 whatever the platform's charset is} */
    @SuppressWarnings("SystemConsoleNull") // see below
    public static Terminal system() {
        // From Java 22 on there is a console in a pipe, too, unless it is asked for as it was before.
        System.setProperty("jdk.console", "java.base");
        return new Terminal(
                System.in,
                // System.out itself hides what could not be written.
                new PrintWriter(new OutputStreamWriter(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), StandardCharsets.UTF_8)),
                new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true),
                System.console() != null);
    }
}
