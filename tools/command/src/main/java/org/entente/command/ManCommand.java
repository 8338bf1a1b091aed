package org.entente.command;

import java.util.Optional;
import org.entente.command.manual.ManualPage;
import org.entente.violation.Nearest;
import org.entente.violation.Printable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the manual page of the program or of a command, for {@code man}. */
@Command(name = "man")
final class ManCommand extends Subcommand {

    @Parameters(paramLabel = "COMMAND", arity = "0..1")
    private Optional<String> of = Optional.empty();

    @Override
    public Integer call() {
        CommandLine command = of.isEmpty() ? whole() : whole().getSubcommands().get(of.get());
        if (command == null) {
            throw Nearest.to(of.get(), whole().getSubcommands().keySet())
                    .map(near -> misuse("command-near", Printable.cut(of.get()), near))
                    .orElseGet(() -> misuse("command-unknown", Printable.cut(of.get())));
        }
        print(ManualPage.of(command, ProgramVersion.text(), this::say));
        return 0;
    }
}
