package org.entente.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.command.input.CheckedDocument;
import org.entente.command.report.JsonAnswer;
import org.entente.command.report.JsonDocuments;
import org.entente.command.report.JsonOutput;
import org.entente.command.report.TextFindings;
import org.entente.comparison.Comparison;
import org.entente.comparison.Development;
import org.entente.comparison.DevelopmentKind;
import org.entente.comparison.Difference;
import org.entente.comparison.Meaning;
import org.entente.comparison.StatementComparison;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.violation.ValuePath;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Shows what differs between two versions of an agreement or became of the provisions of a statement, and what that means. */
@Command(name = "compare")
final class CompareCommand extends DocumentCommand {

    private static final int VERSIONS = 2;

    private static final Pattern SPANS = Pattern.compile("/spans?(/|$)");

    @Option(names = "--statements")
    private boolean statements;

    @Option(names = "--patch")
    private boolean patch;

    @Option(names = "--spans")
    private boolean spans;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Shape format = Shape.TEXT;

    /** What came of the comparison: whether nothing did, for people, and for programs. */
    private record Compared(boolean equal, String text, JsonAnswer json) {}

    @Override
    public Integer call() throws IOException {
        if (statements && patch) {
            throw misuse("statements-or-patch");
        }
        List<CheckedDocument> versions = new ArrayList<>();
        inputs().forEach(checker(), document -> {
            if (versions.size() == VERSIONS) {
                throw misuse("compare-two");
            }
            versions.add(document);
        });
        if (versions.size() < VERSIONS) {
            throw misuse("compare-two");
        }
        List<Agreement> agreements = versions.stream()
                .flatMap(version -> version.agreement().stream())
                .toList();
        Compared compared = agreements.size() < VERSIONS
                ? nothing()
                : statements
                        ? developments(agreements.get(0), agreements.get(1))
                        : differences(Comparison.of(agreements.get(0), agreements.get(1)));
        if (format == Shape.JSON && !patch) {
            try (JsonDocuments documents = new JsonDocuments(terminal().out(), language())) {
                versions.forEach(version -> documents.add(version, json -> {}));
                documents.close(compared.json());
            }
        } else {
            refused(versions);
            print(compared.text());
        }
        return compared.equal() ? 0 : EntenteCommand.FINDINGS;
    }

    private void refused(List<CheckedDocument> versions) {
        try (TextFindings refused = new TextFindings(terminal().err(), language(), ansi())) {
            versions.stream()
                    .filter(version -> version.agreement().isEmpty())
                    .forEach(version -> refused.add(version.errorsAlone()));
        }
    }

    /** What there is to say where a version is refused. */
    private Compared nothing() {
        return statements
                ? new Compared(false, "", json -> JsonOutput.list(json, "developments", List.of(), this::development))
                : new Compared(false, "", json -> JsonOutput.list(json, "differences", List.of(), this::difference));
    }

    private Compared differences(Comparison<Agreement> comparison) {
        List<Difference> differences = comparison.differences();
        StringBuilder text = new StringBuilder();
        if (patch) {
            text.append(EntenteJson.standard().writePatch(comparison));
        } else {
            List<Difference> shown = differences.stream()
                    .filter(difference -> spans || !isOfSpans(difference))
                    .toList();
            shown.forEach(
                    difference -> text.append(difference.message(language())).append('\n'));
            if (shown.size() < differences.size()) {
                text.append(say("spans-differ", differences.size() - shown.size()))
                        .append('\n');
            }
        }
        return new Compared(
                comparison.isEmpty(),
                text.toString(),
                json -> JsonOutput.list(json, "differences", differences, this::difference));
    }

    /** Whether it is no more than that words stand elsewhere in a source. */
    private static boolean isOfSpans(Difference difference) {
        return difference.meanings().isEmpty()
                && Stream.of(difference.before(), difference.after())
                        .flatMap(Optional::stream)
                        .allMatch(path -> SPANS.matcher(path.toPointer()).find());
    }

    private Compared developments(Agreement earlier, Agreement later) {
        List<Development> developments = StatementComparison.of(earlier, later).developments();
        StringBuilder text = new StringBuilder();
        developments.forEach(
                development -> text.append(development.message(language())).append('\n'));
        return new Compared(
                developments.stream().allMatch(development -> development.kind() == DevelopmentKind.RESTATED),
                text.toString(),
                json -> JsonOutput.list(json, "developments", developments, this::development));
    }

    private void difference(JsonGenerator json, Difference difference) {
        json.writeStringProperty("kind", difference.kind().name());
        JsonOutput.string(json, "before", difference.before().map(ValuePath::toPointer));
        JsonOutput.string(json, "after", difference.after().map(ValuePath::toPointer));
        json.writeStringProperty("name", difference.name(language()));
        json.writeStringProperty("message", difference.message(language()));
        JsonOutput.list(json, "meanings", difference.meanings(), this::meaning);
    }

    private void development(JsonGenerator json, Development development) {
        json.writeStringProperty("kind", development.kind().name());
        json.writeStringProperty("message", development.message(language()));
        JsonOutput.list(json, "meanings", development.meanings(), this::meaning);
    }

    private void meaning(JsonGenerator json, Meaning meaning) {
        json.writeStringProperty("kind", meaning.kind().name());
        json.writeStringProperty("bearing", meaning.bearing().name());
        json.writeStringProperty("message", meaning.message(language()));
    }
}
