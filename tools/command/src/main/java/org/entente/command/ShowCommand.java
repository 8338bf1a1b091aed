package org.entente.command;

import java.io.IOException;
import org.entente.brief.AgreementBrief;
import picocli.CommandLine.Command;

/** Prints the briefs of documents. */
@Command(name = "show")
final class ShowCommand extends DocumentCommand {

    private boolean begun;

    @Override
    public Integer call() throws IOException {
        return forEachAgreement((document, agreement) -> {
            print((begun ? "\n" : "") + AgreementBrief.of(agreement, language()));
            begun = true;
            return 0;
        });
    }
}
