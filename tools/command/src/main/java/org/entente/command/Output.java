package org.entente.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.command.input.CheckedDocument;
import org.entente.command.input.Inputs;

/** A folder into which documents are written, each under the name of the file that it was made of. */
final class Output {

    private final Optional<Path> folder;
    private final String ending;

    Output(Optional<Path> folder, String ending) {
        this.folder = folder;
        this.ending = ending;
    }

    void write(CheckedDocument made, String text) throws IOException {
        Path into = folder.orElseThrow();
        Files.createDirectories(into);
        Files.writeString(into.resolve(name(made) + ending), text);
    }

    private static String name(CheckedDocument made) {
        String file = made.name().equals(Inputs.STANDARD_INPUT)
                ? "stdin"
                : String.valueOf(Path.of(made.name()).getFileName());
        String stem = file.replaceFirst("(\\.draft)?\\.(json|jsonl|ndjson)$", "");
        return stem + made.line().map(line -> "-" + line).orElse("");
    }
}
