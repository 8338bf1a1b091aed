package org.entente.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.json.Drafts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes agreements as drafts, with quotes where the texts are at hand. */
@Command(name = "draft")
final class DraftCommand extends DocumentCommand {

    @Option(names = "--to", paramLabel = "FOLDER")
    private Optional<Path> to = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Drafts drafts = json().drafts();
        if (to.isEmpty() && !inputs().isSingle()) {
            throw misuse("several-drafts");
        }
        Output output = new Output(to, ".draft.json");
        return forEachAgreement((document, agreement) -> {
            String draft = drafts.write(agreement, document.textArray());
            if (to.isPresent()) {
                output.write(document, draft);
            } else {
                print(draft);
            }
            return 0;
        });
    }
}
