package org.entente.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** The tools of the JDK that runs the tests, and the launcher of any Java home; whatever fails here is thrown. */
record Jdk(Path home) {
    static final Jdk CURRENT = new Jdk(Path.of(System.getProperty("java.home")));

    /** Runs a tool, in this process. */
    static void tool(String name, String... arguments) {
        StringWriter printed = new StringWriter();
        PrintWriter writer = new PrintWriter(printed, true);
        int exit = ToolProvider.findFirst(name).orElseThrow().run(writer, writer, arguments);
        require(exit, printed.toString(), name, List.of(arguments));
    }

    /** Runs a program, in a process of its own, and gives what it printed. */
    String java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        // A short run is compiled once, and its memory collected by one thread.
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try (InputStream output = process.getInputStream()) {
                String printed = new String(output.readAllBytes(), StandardCharsets.UTF_8).strip();
                require(process.waitFor(), printed, "java", command);
                return printed;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void require(int exit, String printed, String name, List<String> arguments) {
        if (exit != 0) {
            throw new AssertionError(name + " " + arguments + " ended with " + exit + ":\n" + printed);
        }
    }
}
