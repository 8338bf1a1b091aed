package org.entente.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.input.Registers;
import org.entente.command.report.JsonOutput;
import org.entente.model.Actor;
import org.entente.register.Candidate;
import org.entente.register.Register;
import org.entente.violation.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Finds the actors of a register that a name may mean on a day. */
@Command(name = "find")
final class FindCommand extends Subcommand {

    @Parameters(paramLabel = "NAME", arity = "1..*")
    private List<String> words = new ArrayList<>();

    @Option(names = "--on", paramLabel = "DAY")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--register", paramLabel = "FILE", defaultValue = Registers.STANDARD)
    private String named = Registers.STANDARD;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Shape format = Shape.TEXT;

    @Override
    public Integer call() throws IOException {
        Register register = Registers.read(named);
        LocalDate day = day(on);
        String name = String.join(" ", words);
        List<Candidate> found = register.named(name, day).candidates();
        List<Candidate> similar = found.isEmpty() ? register.similar(name, day) : List.of();
        if (format == Shape.JSON) {
            JsonOutput.object(terminal().out(), json -> {
                json.writeStringProperty("name", name);
                json.writeStringProperty("on", day.toString());
                JsonOutput.list(json, "candidates", found, this::candidate);
                JsonOutput.list(json, "similar", similar, this::candidate);
            });
        } else {
            if (found.isEmpty()) {
                inform(say("name-unknown", Printable.echo(name)));
            }
            found.forEach(this::print);
            similar.forEach(this::print);
        }
        return found.isEmpty() ? EntenteCommand.FINDINGS : 0;
    }

    private void candidate(JsonGenerator json, Candidate candidate) {
        Actor actor = candidate.actor();
        json.writeStringProperty("id", actor.id());
        json.writeStringProperty("label", actor.name().in(language()));
        JsonOutput.string(json, "kind", actor.kind());
        JsonOutput.string(json, "validity", actor.validity());
        json.writeStringProperty("name", candidate.name());
        json.writeStringProperty("reason", candidate.reason().name());
        json.writeStringProperty("valid", candidate.validity().name());
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
