package org.entente.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.command.input.CheckedDocument;
import org.entente.command.input.Checker;
import org.entente.command.input.Inputs;
import org.entente.command.input.Registers;
import org.entente.command.input.Texts;
import org.entente.command.report.TextFindings;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that reads documents: files, folders, lines, standard input, and the texts of their sources. */
abstract class DocumentCommand extends Subcommand {

    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "FILE", arity = "0..*")
    private List<String> files = new ArrayList<>();

    @Option(names = "--text", paramLabel = "[ID=]FILE")
    private List<String> texts = new ArrayList<>();

    @Option(names = "--register", paramLabel = "FILE")
    private Optional<String> register = Optional.empty();

    @Option(names = "--lines")
    private boolean lines;

    final Inputs inputs() {
        if (files.isEmpty() && terminal().watched()) {
            throw misuse("file-missing");
        }
        return new Inputs(files.isEmpty() ? List.of(STANDARD_INPUT) : files, lines, terminal());
    }

    final Texts texts() {
        return Texts.read(texts);
    }

    final Checker checker() throws IOException {
        return new Checker(texts(), json());
    }

    /** What reads and writes, with the register if one is named. */
    final EntenteJson json() throws IOException {
        EntenteJson standard = EntenteJson.standard();
        return register.isPresent() ? standard.with(Registers.read(register.get())) : standard;
    }

    /** The files and folders that are read, all of them in the file system. */
    final List<Path> watchedFiles() {
        if (files.isEmpty() || files.contains(STANDARD_INPUT)) {
            throw misuse("watch-files");
        }
        // A missing file is reported as without watching.
        inputs().files();
        return Stream.concat(files.stream().map(Path::of), textFiles().stream()).toList();
    }

    final List<Path> textFiles() {
        return Texts.files(texts);
    }

    /** What a command does with a document that has no error. */
    interface Action {

        /** Works on the agreement; what it returns is an exit code. */
        int on(CheckedDocument document, Agreement agreement) throws IOException;
    }

    /**
     * Passes on every agreement without an error. Errors of the others are reported on the error stream.
     *
     * @return the largest exit code
     */
    final int forEachAgreement(Action action) throws IOException {
        return forEachAgreement(document -> true, action);
    }

    /** The same with those documents alone that are wanted. */
    final int forEachAgreement(Predicate<CheckedDocument> wanted, Action action) throws IOException {
        int[] exit = {0};
        try (TextFindings refused = new TextFindings(terminal().err(), language(), ansi())) {
            inputs().forEach(checker(), document -> {
                if (!wanted.test(document)) {
                    return;
                }
                if (document.agreement().isPresent()) {
                    exit[0] = Math.max(
                            exit[0], action.on(document, document.agreement().get()));
                } else {
                    refused.add(document.errorsAlone());
                    exit[0] = Math.max(exit[0], EntenteCommand.FINDINGS);
                }
            });
        }
        return exit[0];
    }
}
