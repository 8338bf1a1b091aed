package org.entente.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.command.input.CheckedDocument;
import org.entente.json.DraftQuote;
import org.entente.source.Passage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells where the quotes of drafts, or words, stand in the texts, and which sentences nothing quotes. */
@Command(name = "quote")
final class QuoteCommand extends DocumentCommand {

    @Option(names = "--words", paramLabel = "WORDS")
    private List<String> words = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        if (textFiles().isEmpty()) {
            throw misuse("text-missing");
        }
        if (!words.isEmpty()) {
            return words();
        }
        int[] exit = {0};
        inputs().forEach(checker(), document -> exit[0] = Math.max(exit[0], quotes(document)));
        return exit[0];
    }

    private int words() {
        int exit = 0;
        for (String each : words) {
            List<Passage> found = texts().of(List.of()).stream()
                    .map(text -> text.findAll(each))
                    .flatMap(List::stream)
                    .toList();
            found.forEach(passage -> print(line(passage) + "\n"));
            if (found.isEmpty()) {
                tell(say("words-not-found", each));
                exit = EntenteCommand.FINDINGS;
            }
        }
        return exit;
    }

    private int quotes(CheckedDocument document) {
        if (document.draft().isEmpty()) {
            tell(say("no-draft", document.name()));
            return EntenteCommand.FINDINGS;
        }
        int exit = 0;
        for (DraftQuote quote : document.draft().get().quotes()) {
            Optional<Passage> passage = quote.passage();
            print(document.name() + ":" + quote.location() + ": "
                    + passage.map(this::line).orElseGet(() -> say("not-found", quote.words())) + "\n");
            exit = passage.isEmpty() ? EntenteCommand.FINDINGS : exit;
        }
        for (Passage sentence : document.draft().get().unquoted()) {
            print(say("unquoted", sentence.source(), sentence.start(), sentence.end(), sentence.line()) + "\n");
        }
        return exit;
    }

    /** A passage as a draft gives it in place of a quote, how exactly it has the words, and the words. */
    private String line(Passage passage) {
        return passage.source() + ":" + passage.start() + "-" + passage.end() + " "
                + passage.exactness().name().toLowerCase(Locale.ROOT) + " " + passage.line();
    }
}
