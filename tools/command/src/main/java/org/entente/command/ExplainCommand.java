package org.entente.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.command.report.CodeExplanation;
import org.entente.command.report.JsonOutput;
import org.entente.violation.Nearest;
import org.entente.violation.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/** Explains codes. */
@Command(name = "explain")
final class ExplainCommand extends Subcommand {

    @Parameters(paramLabel = "CODE", arity = "1..*")
    private List<String> codes = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Shape format = Shape.TEXT;

    /** A code with what it means, and an example. */
    private record Explained(CodeExplanation explanation, Optional<CodeExplanation.Example> example) {}

    @Override
    public Integer call() throws IOException {
        List<CodeExplanation> known = CodeExplanation.all();
        List<Explained> explained = new ArrayList<>();
        int exit = 0;
        for (String code : codes) {
            Optional<CodeExplanation> explanation =
                    known.stream().filter(each -> each.code().equals(code)).findFirst();
            if (explanation.isPresent()) {
                explained.add(new Explained(
                        explanation.get(), explanation.get().examples().example()));
            } else {
                unknown(code, known);
                exit = EntenteCommand.USAGE;
            }
        }
        if (format == Shape.JSON) {
            JsonOutput.object(terminal().out(), json -> JsonOutput.list(json, "codes", explained, this::json));
        } else {
            explained.forEach(each -> print(text(each.explanation(), each.example())));
        }
        return exit;
    }

    private void unknown(String code, List<CodeExplanation> known) {
        inform(Nearest.to(code, known.stream().map(CodeExplanation::code).toList())
                .map(near -> say("code-near", Printable.echo(code), near))
                .orElseGet(() -> say("code-unknown", Printable.echo(code))));
    }

    private String text(CodeExplanation explanation, Optional<CodeExplanation.Example> example) {
        StringBuilder out = new StringBuilder(explanation.code() + "\n");
        line(out, say("severity", say("Severity." + explanation.severity())));
        line(out, say("concerns", say("Subject." + explanation.subject())));
        line(out, explanation.message().apply(language()));
        explanation.rationale().ifPresent(why -> line(out, say("why", why)));
        explanation.source().ifPresent(source -> line(out, say("source", source)));
        example.ifPresent(shown -> example(shown, out));
        explanation.withoutExample().ifPresent(reason -> line(out, say("no-example", reason)));
        return out.toString();
    }

    private static void line(StringBuilder out, String text) {
        out.append("  ").append(text).append("\n");
    }

    /** What has the problem, and what the check says of it. */
    private void example(CodeExplanation.Example example, StringBuilder out) {
        line(out, say("example"));
        example.texts().forEach(text -> line(out, "  " + say("beside", text)));
        for (CodeExplanation.File file : example.files()) {
            String margin = file.name().isPresent() ? "    " : "  ";
            file.name().ifPresent(name -> line(out, "  " + name));
            file.text().lines().forEach(text -> line(out, margin + text));
        }
        line(
                out,
                "  " + example.file().map(file -> file + ":").orElse("") + example.location() + ": "
                        + example.message().apply(language()));
    }

    private void json(JsonGenerator json, Explained explained) {
        CodeExplanation explanation = explained.explanation();
        json.writeStringProperty("code", explanation.code());
        json.writeStringProperty("severity", explanation.severity().name());
        json.writeStringProperty("concerns", explanation.subject().name());
        json.writeStringProperty("message", explanation.message().apply(language()));
        JsonOutput.string(json, "why", explanation.rationale());
        JsonOutput.string(json, "source", explanation.source());
        JsonOutput.string(json, "withoutExample", explanation.withoutExample());
        explained.example().ifPresent(example -> {
            json.writeObjectPropertyStart("example");
            JsonOutput.strings(json, "texts", example.texts());
            JsonOutput.list(json, "files", example.files(), (to, file) -> {
                JsonOutput.string(to, "name", file.name());
                to.writeStringProperty("text", file.text());
            });
            JsonOutput.string(json, "file", example.file());
            json.writeNumberProperty("line", example.location().line());
            json.writeNumberProperty("column", example.location().column());
            json.writeStringProperty("message", example.message().apply(language()));
            json.writeEndObject();
        });
    }
}
