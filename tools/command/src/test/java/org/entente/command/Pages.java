package org.entente.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Makes the script for bash and zsh and the manual pages, of what the commands say of themselves; the build runs it. */
final class Pages {

    private Pages() {}

    /**
     * Makes them.
     *
     * @param args the folder of the script, and that of the manual
     * @throws IOException if they cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path completion = Files.createDirectories(Path.of(args[0]));
        CommandLine program = Run.program(Locale.ENGLISH);
        Files.writeString(completion.resolve("entente"), AutoComplete.bash(EntenteCommand.NAME, program));

        Path manual = Files.createDirectories(Path.of(args[1]));
        CommandSpec[] commands = Stream.concat(Stream.of(program), program.getSubcommands().values().stream())
                .map(CommandLine::getCommandSpec)
                .toArray(CommandSpec[]::new);
        int failed = ManPageGenerator.generateManPage(manual.toFile(), null, new boolean[0], true, commands);
        if (failed != 0) {
            throw new IOException("the manual pages were not made: " + failed);
        }
    }
}
