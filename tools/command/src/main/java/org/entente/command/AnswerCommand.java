package org.entente.command;

import java.io.IOException;
import org.entente.command.report.JsonAnswer;
import org.entente.command.report.JsonDocuments;
import org.entente.model.Agreement;
import picocli.CommandLine.Option;

/** A command that answers a question of each document, as text or as JSON. */
abstract class AnswerCommand extends DocumentCommand {

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
    private Shape format = Shape.TEXT;

    /** The answer for people. */
    abstract String text(Agreement agreement);

    /** The answer for programs. */
    abstract JsonAnswer json(Agreement agreement);

    @Override
    public final Integer call() throws IOException {
        if (format == Shape.TEXT) {
            return forEachAgreement((document, agreement) -> {
                print(text(agreement));
                return 0;
            });
        }
        int[] exit = {0};
        try (JsonDocuments documents = new JsonDocuments(terminal().out(), language())) {
            inputs().forEach(checker(), document -> {
                documents.add(
                        document,
                        json -> document.agreement()
                                .ifPresent(agreement -> json(agreement).write(json)));
                if (document.agreement().isEmpty()) {
                    exit[0] = EntenteCommand.FINDINGS;
                }
            });
        }
        return exit[0];
    }
}
