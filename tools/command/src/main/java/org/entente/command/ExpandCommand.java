package org.entente.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.json.EntenteJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes drafts as agreements in full: one as a document, several as lines. */
@Command(name = "expand")
final class ExpandCommand extends DocumentCommand {

    @Option(names = "--to", paramLabel = "FOLDER")
    private Optional<Path> to = Optional.empty();

    @Override
    public Integer call() throws IOException {
        EntenteJson json = EntenteJson.standard();
        Output output = new Output(to, ".json");
        boolean single = inputs().isSingle();
        return forEachAgreement((document, agreement) -> {
            if (to.isPresent()) {
                output.write(document, json.write(agreement));
            } else {
                print(single ? json.write(agreement) : json.writeLine(agreement) + "\n");
            }
            return 0;
        });
    }
}
