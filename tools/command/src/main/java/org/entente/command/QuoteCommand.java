package org.entente.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.command.input.CheckedDocument;
import org.entente.command.report.JsonDocuments;
import org.entente.command.report.JsonOutput;
import org.entente.json.CheckedDraft;
import org.entente.json.DraftQuote;
import org.entente.source.Passage;
import org.entente.violation.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/** Shows where the quotes of drafts, or words, stand in the texts, and which sentences nothing quotes. */
@Command(name = "quote")
final class QuoteCommand extends DocumentCommand {

    @Option(names = "--words", paramLabel = "WORDS")
    private List<String> words = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Shape format = Shape.TEXT;

    @Override
    public Integer call() throws IOException {
        if (textFiles().isEmpty()) {
            throw misuse("text-missing");
        }
        if (!words.isEmpty()) {
            return words();
        }
        int[] exit = {0};
        if (format == Shape.JSON) {
            try (JsonDocuments documents = new JsonDocuments(terminal().out(), language())) {
                inputs().forEach(checker(), document -> {
                    documents.add(document, json -> document.draft().ifPresent(draft -> quotes(json, draft)));
                    exit[0] = Math.max(exit[0], exit(document));
                });
            }
        } else {
            inputs().forEach(checker(), document -> {
                quotes(document);
                exit[0] = Math.max(exit[0], exit(document));
            });
        }
        return exit[0];
    }

    /** What is no draft quotes nothing. */
    private static int exit(CheckedDocument document) {
        return document.draft().isPresent()
                        && document.draft().get().quotes().stream()
                                .allMatch(quote -> quote.passage().isPresent())
                ? 0
                : EntenteCommand.FINDINGS;
    }

    private int words() {
        List<Looked> looked = words.stream()
                .map(each -> new Looked(
                        each,
                        texts().of(List.of()).stream()
                                .flatMap(text -> text.findAll(each).stream())
                                .toList()))
                .toList();
        if (format == Shape.JSON) {
            JsonOutput.object(
                    terminal().out(),
                    json -> JsonOutput.list(json, "words", looked, (to, each) -> {
                        to.writeStringProperty("words", each.words());
                        JsonOutput.list(to, "passages", each.found(), JsonOutput::passage);
                    }));
        } else {
            looked.forEach(each -> {
                each.found().forEach(passage -> print(line(passage) + "\n"));
                if (each.found().isEmpty()) {
                    inform(say("words-not-found", Printable.echo(each.words())));
                }
            });
        }
        return looked.stream().anyMatch(each -> each.found().isEmpty()) ? EntenteCommand.FINDINGS : 0;
    }

    /** Words that were looked for, and where they stand. */
    private record Looked(String words, List<Passage> found) {}

    private static void quotes(JsonGenerator json, CheckedDraft draft) {
        JsonOutput.list(json, "quotes", draft.quotes(), (to, quote) -> {
            JsonOutput.place(to, quote.path());
            to.writeNumberProperty("line", quote.location().line());
            to.writeNumberProperty("column", quote.location().column());
            to.writeStringProperty("words", quote.words());
            quote.passage().ifPresent(passage -> {
                to.writeObjectPropertyStart("passage");
                JsonOutput.passage(to, passage);
                to.writeEndObject();
            });
        });
        JsonOutput.list(json, "unquoted", draft.unquoted(), JsonOutput::passage);
    }

    private void quotes(CheckedDocument document) {
        if (document.draft().isEmpty()) {
            inform(say("no-draft", document.name()));
            return;
        }
        for (DraftQuote quote : document.draft().get().quotes()) {
            Optional<Passage> passage = quote.passage();
            print(document.name() + ":" + quote.location() + ": "
                    + passage.map(this::line).orElseGet(() -> say("not-found", Printable.echo(quote.words()))) + "\n");
        }
        for (Passage sentence : document.draft().get().unquoted()) {
            print(say("unquoted", sentence.source(), sentence.start(), sentence.end(), sentence.line()) + "\n");
        }
    }

    /** A passage as a draft gives it in place of a quote, how exactly it has the words, and the words. */
    private String line(Passage passage) {
        return passage.source() + ":" + passage.start() + "-" + passage.end() + " "
                + passage.exactness().name().toLowerCase(Locale.ROOT) + " " + passage.line();
    }
}
