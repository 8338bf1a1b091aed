package org.entente.command.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.command.console.Progress;
import org.entente.command.console.Terminal;

/** The documents that are given to a command, one by one: files, all files of folders, lines of files, standard input. */
public final class Inputs {

    /** How reports name standard input. */
    public static final String STANDARD_INPUT = "<stdin>";

    private static final String DASH = "-";

    private final List<String> named;
    private final boolean lines;
    private final Terminal terminal;

    /**
     * Takes what is given.
     *
     * @param named files, folders and {@code -}
     * @param lines whether standard input has a document on each line
     * @param terminal where standard input is
     */
    public Inputs(List<String> named, boolean lines, Terminal terminal) {
        this.named = List.copyOf(named);
        this.lines = lines;
        this.terminal = terminal;
    }

    /**
     * The files, those of folders in the order of their names.
     *
     * @return the files
     * @throws UnusableInputException if one is not there
     */
    public List<Path> files() {
        return named.stream()
                .filter(name -> !name.equals(DASH))
                .flatMap(name -> files(Path.of(name)).stream())
                .toList();
    }

    private static List<Path> files(Path named) {
        if (named.toString().isEmpty()) {
            // Else it would be the folder at hand, with all that is in it.
            throw new UnusableInputException("input-unnamed", "");
        }
        if (!Files.isDirectory(named)) {
            if (!Files.isReadable(named)) {
                throw new UnusableInputException("input-missing", named.toString());
            }
            return List.of(named);
        }
        try (Stream<Path> walk = Files.walk(named)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file -> isJson(file) || hasLines(file))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new UnusableInputException("folder-empty", named.toString());
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new UnusableInputException("folder-unreadable", named.toString());
        }
    }

    private static boolean isJson(Path file) {
        return file.toString().endsWith(".json");
    }

    private static boolean hasLines(Path file) {
        return file.toString().endsWith(".jsonl") || file.toString().endsWith(".ndjson");
    }

    /** {@return whether there is one document and no more, whatever it holds} */
    public boolean isSingle() {
        String first = named.get(0);
        return named.size() == 1
                && (first.equals(DASH) ? !lines : !hasLines(Path.of(first)) && !Files.isDirectory(Path.of(first)));
    }

    /**
     * Checks the documents, no more than one at a time.
     *
     * @param checker what checks them
     * @param action takes each
     * @throws IOException if one cannot be read
     */
    public void forEach(Checker checker, DocumentAction action) throws IOException {
        // All files are looked for before anything is printed.
        List<Path> files = files();
        long total = 0;
        for (Path file : files) {
            total += Files.size(file);
        }
        try (Progress progress = new Progress(terminal, total)) {
            DocumentAction shown = document -> {
                progress.hide();
                action.accept(document);
            };
            for (String name : named) {
                if (name.equals(DASH)) {
                    read(STANDARD_INPUT, terminal.in(), lines, checker, progress, shown);
                } else {
                    for (Path file : files(Path.of(name))) {
                        try (InputStream in = Files.newInputStream(file)) {
                            read(file.toString(), in, hasLines(file), checker, progress, shown);
                        }
                    }
                }
            }
        }
    }

    private static void read(
            String name, InputStream in, boolean lines, Checker checker, Progress progress, DocumentAction action)
            throws IOException {
        if (!lines) {
            byte[] bytes = in.readAllBytes();
            progress.advance(bytes.length);
            action.accept(checker.check(name, Optional.empty(), bytes));
        } else {
            checker.checkLines(name, in, progress::advance, action);
        }
    }
}
