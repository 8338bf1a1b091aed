package org.entente.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.entente.command.console.Terminal;
import picocli.CommandLine;

/**
 * What came of running the program in this process.
 *
 * @param exit what it ended with
 * @param out what it printed
 * @param err what it wrote to standard error
 */
record Run(int exit, String out, String err) {

    /** A treaty between A and B, in force from 2001 to 2010. */
    static final String TREATY = """
            {"format": "entente/1.0", "id": "pact", "title": {"en": "Pact"},
             "actors": [{"id": "A", "name": {"en": "A"}}, {"id": "B", "name": {"en": "B"}}],
             "parties": [{"actor": "A"}, {"actor": "B"}],
             "events": [
              {"act": "RATIFICATION", "done": "2001-02-03", "actors": [{"id": "A"}]},
              {"act": "ENTRY_INTO_FORCE", "takesEffect": "2001-05-01"},
              {"act": "TERMINATION", "takesEffect": "2010-01-01"}]}
            """;

    /** Runs it in a pipe. */
    static Run of(String... args) {
        return with("", false, args);
    }

    static Run withInput(String input, String... args) {
        return with(input, false, args);
    }

    static Run with(String input, boolean watched, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                watched);
        int exit = EntenteCommand.run(terminal, args);
        return new Run(exit, out.toString(), err.toString());
    }

    /** The program with texts in a language. */
    static CommandLine program(Locale language) {
        return EntenteCommand.commandLine(
                new Terminal(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(new StringWriter()),
                        false),
                language);
    }

    /** A file of the tests, copied into a folder. */
    static Path document(Path folder, String name) throws IOException {
        try (var in = Objects.requireNonNull(Run.class.getResourceAsStream("/documents/" + name), name)) {
            Path file = folder.resolve(name);
            Files.write(file, in.readAllBytes());
            return file;
        }
    }
}
