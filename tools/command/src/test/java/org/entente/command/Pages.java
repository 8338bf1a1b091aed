package org.entente.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.command.manual.ManualPage;
import picocli.AutoComplete;
import picocli.CommandLine;

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
        for (CommandLine command : program.getSubcommands().values()) {
            page(manual, command, Run.of("man", command.getCommandName()));
        }
        page(manual, program, Run.of("man"));
    }

    private static void page(Path manual, CommandLine command, Run run) throws IOException {
        if (run.exit() != 0) {
            throw new IOException("the manual pages were not made: " + run.err());
        }
        Files.writeString(manual.resolve(ManualPage.name(command) + ".1"), run.out());
    }
}
