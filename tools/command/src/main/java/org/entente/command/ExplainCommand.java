package org.entente.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.json.Explanation;
import org.entente.violation.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what codes mean. */
@Command(name = "explain")
final class ExplainCommand extends Subcommand {

    @Parameters(paramLabel = "CODE", arity = "1..*")
    private List<String> codes = new ArrayList<>();

    @Override
    public Integer call() {
        int exit = 0;
        for (String code : codes) {
            Optional<Explanation> explanation = Explanation.of(code);
            if (explanation.isEmpty()) {
                List<String> known =
                        Explanation.all().stream().map(Explanation::code).toList();
                tell(Nearest.to(code, known)
                        .map(near -> say("code-near", code, near))
                        .orElseGet(() -> say("code-unknown", code)));
                exit = EntenteCommand.USAGE;
            } else {
                print(text(explanation.get()));
            }
        }
        return exit;
    }

    private String text(Explanation explanation) {
        StringBuilder out = new StringBuilder(explanation.code() + "\n");
        out.append("  ")
                .append(say("severity", say("Severity." + explanation.severity())))
                .append("\n");
        out.append("  ")
                .append(say("concerns", say("Subject." + explanation.subject())))
                .append("\n");
        out.append("  ").append(explanation.message(language())).append("\n");
        explanation
                .rationale()
                .ifPresent(why -> out.append("  ").append(say("why", why)).append("\n"));
        explanation
                .source()
                .ifPresent(
                        source -> out.append("  ").append(say("source", source)).append("\n"));
        explanation.example().ifPresent(example -> example(explanation, example, out));
        return out.toString();
    }

    /** A document that has the problem, and what the check says of it. */
    private void example(Explanation explanation, Explanation.Example example, StringBuilder out) {
        out.append("  ").append(say("example")).append("\n");
        example.texts()
                .forEach(text ->
                        out.append("    ").append(say("beside", text.text())).append("\n"));
        out.append("    ").append(example.document()).append("\n");
        example.report().violations().stream()
                .filter(violation -> violation.code().equals(explanation.code()))
                .findFirst()
                .ifPresent(violation -> out.append("    ")
                        .append(violation.location().map(Object::toString).orElse("1:1"))
                        .append(": ")
                        .append(violation.message(language()))
                        .append("\n"));
    }
}
