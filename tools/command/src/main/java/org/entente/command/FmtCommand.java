package org.entente.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.command.input.CheckedDocument;
import org.entente.command.input.Inputs;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes agreements in the canonical form. */
@Command(name = "fmt")
final class FmtCommand extends DocumentCommand {

    @Option(names = "--write")
    private boolean write;

    @Option(names = "--check")
    private boolean check;

    @Override
    public Integer call() throws IOException {
        if (write && check) {
            throw misuse("write-or-check");
        }
        return forEachAgreement(
                document -> {
                    document.draft().ifPresent(draft -> inform(say("fmt-draft", document.name())));
                    return document.draft().isEmpty();
                },
                this::format);
    }

    private int format(CheckedDocument document, Agreement agreement) throws IOException {
        EntenteJson json = EntenteJson.standard();
        boolean line = document.line().isPresent();
        String canonical = line ? json.writeLine(agreement) + "\n" : json.write(agreement);
        if (!write && !check) {
            print(canonical);
            return 0;
        }
        if (line || document.name().equals(Inputs.STANDARD_INPUT)) {
            throw misuse("fmt-lines", document.name());
        }
        Path file = Path.of(document.name());
        if (Files.readString(file).equals(canonical)) {
            return 0;
        }
        print(file + "\n");
        if (write) {
            Files.writeString(file, canonical);
            return 0;
        }
        return EntenteCommand.FINDINGS;
    }
}
