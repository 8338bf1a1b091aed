package org.entente.benchmarks.driver;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.entente.benchmarks.data.Corpus;

/** The files that are measured, in a folder that is deleted at the end. */
final class Workspace implements AutoCloseable {

    private static final int MIDDLING = 1000;

    private final Path folder;

    private Workspace(Path folder) {
        this.folder = folder;
    }

    static Workspace make(Settings settings) throws IOException {
        Workspace workspace = new Workspace(Files.createTempDirectory("entente-benchmarks"));
        Files.write(workspace.statement(), Corpus.statement());
        Corpus.write(Corpus.large(settings.corpus()), settings.corpus(), workspace.corpus());
        return workspace;
    }

    Path statement() {
        return folder.resolve("statement.json");
    }

    Path corpus() {
        return folder.resolve("corpus.ndjson");
    }

    /** A file of so many thousand documents of about 16 KB, a thousand of them different. */
    Path lines(int documents) throws IOException {
        Path thousand = folder.resolve("lines-" + MIDDLING + ".ndjson");
        if (Files.notExists(thousand)) {
            Corpus.write(Corpus.middling(MIDDLING), MIDDLING, thousand);
        }
        Path file = folder.resolve("lines-" + documents + ".ndjson");
        if (Files.notExists(file)) {
            try (OutputStream out = Files.newOutputStream(file)) {
                for (int i = 0; i < documents / MIDDLING; i++) {
                    Files.copy(thousand, out);
                }
            }
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
