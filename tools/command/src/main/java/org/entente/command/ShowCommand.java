package org.entente.command;

import org.entente.brief.AgreementBrief;
import org.entente.command.report.JsonAnswer;
import org.entente.command.report.JsonBrief;
import org.entente.model.Agreement;
import picocli.CommandLine.Command;

/** Prints the briefs of documents. */
@Command(name = "show")
final class ShowCommand extends AnswerCommand {

    private boolean begun;

    @Override
    String text(Agreement agreement) {
        String between = begun ? "\n" : "";
        begun = true;
        return between + AgreementBrief.of(agreement, language());
    }

    @Override
    JsonAnswer json(Agreement agreement) {
        return new JsonBrief(agreement, language());
    }
}
