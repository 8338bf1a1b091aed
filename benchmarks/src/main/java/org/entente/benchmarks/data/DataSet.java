package org.entente.benchmarks.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What is read and written. */
public enum DataSet {
    STATEMENT("the statement of March 2021"),
    CORPUS("1,000 generated agreements in turn");

    /** Tells a forked JVM where the corpus is. */
    public static final String CORPUS_FILE = "entente.corpus";

    private final String title;

    DataSet(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public List<byte[]> documents() throws IOException {
        return this == STATEMENT ? List.of(Corpus.statement()) : Corpus.read(Path.of(System.getProperty(CORPUS_FILE)));
    }
}
