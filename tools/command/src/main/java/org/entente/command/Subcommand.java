package org.entente.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.entente.command.console.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What all commands have in common: the terminal, and the reader's language. */
@Command(mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
abstract class Subcommand implements Callable<Integer> {

    @ParentCommand
    private EntenteCommand program;

    @Spec
    private CommandSpec spec;

    final Terminal terminal() {
        return program.terminal();
    }

    final CommandLine whole() {
        return spec.root().commandLine();
    }

    final Locale language() {
        return program.language();
    }

    final CommandLine.Help.Ansi ansi() {
        return spec.commandLine().getColorScheme().ansi();
    }

    final String say(String key, Object... arguments) {
        return Words.say(language(), key, arguments);
    }

    final void print(String text) {
        terminal().out().print(text);
        terminal().out().flush();
    }

    /** Prints a line on the error stream. */
    final void inform(String line) {
        terminal().err().print(line + "\n");
        terminal().err().flush();
    }

    /** A day that is given, or today. */
    static LocalDate day(Optional<LocalDate> given) {
        return given.orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    }

    final ParameterException misuse(String key, Object... arguments) {
        return new ParameterException(spec.commandLine(), say(key, arguments));
    }
}
