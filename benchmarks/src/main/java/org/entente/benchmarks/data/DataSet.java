package org.entente.benchmarks.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What is read and written. */
public enum DataSet {
    STATEMENT("the statement of March 2021"),
    CORPUS("1,000 generated agreements in turn");

    /** Where a forked JVM finds the corpus; without it, the JVM makes one for itself. */
    public static final String CORPUS_FILE = "entente.corpus";

    /** How many agreements the corpus has. */
    public static final int DOCUMENTS = 1000;

    private final String title;

    DataSet(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public List<byte[]> documents() throws IOException {
        if (this == STATEMENT) {
            return List.of(Corpus.statement());
        }
        String file = System.getProperty(CORPUS_FILE);
        return file != null ? Corpus.read(Path.of(file)) : Corpus.lines(Corpus.large(DOCUMENTS));
    }
}
