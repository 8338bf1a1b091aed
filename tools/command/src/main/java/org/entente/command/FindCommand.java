package org.entente.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.input.Registers;
import org.entente.model.Actor;
import org.entente.register.Candidate;
import org.entente.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the actors of a register that a name may mean on a day. */
@Command(name = "find")
final class FindCommand extends Subcommand {

    @Parameters(paramLabel = "NAME", arity = "1..*")
    private List<String> words = new ArrayList<>();

    @Option(names = "--on", paramLabel = "DAY")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--register", paramLabel = "FILE", defaultValue = Registers.STANDARD)
    private String named = Registers.STANDARD;

    @Override
    public Integer call() throws IOException {
        Register register = Registers.read(named);
        LocalDate day = day(on);
        String name = String.join(" ", words);
        List<Candidate> found = register.named(name, day).candidates();
        if (found.isEmpty()) {
            tell(say("nobody", name));
            register.similar(name, day).forEach(this::print);
            return EntenteCommand.FINDINGS;
        }
        found.forEach(this::print);
        return 0;
    }

    private void print(Candidate candidate) {
        Actor actor = candidate.actor();
        print(String.join(
                        "\t",
                        actor.id(),
                        actor.name().in(language()),
                        actor.kind().map(kind -> kind.label(language())).orElse(""),
                        actor.validity().map(Object::toString).orElse(""),
                        candidate.name(),
                        say("NameReason." + candidate.reason()),
                        say("Answer." + candidate.validity()))
                + "\n");
    }
}
