package org.entente.command.report;

import java.io.PrintWriter;
import java.util.Locale;
import org.entente.command.input.CheckedDocument;

/** Findings alone, in the shape of {@link JsonDocuments}. */
public final class JsonFindings implements Findings {

    private final JsonDocuments documents;

    /**
     * Starts.
     *
     * @param out where to write
     * @param locale the reader's language
     */
    public JsonFindings(PrintWriter out, Locale locale) {
        documents = new JsonDocuments(out, locale);
    }

    @Override
    public void add(CheckedDocument document) {
        documents.add(document, json -> {});
    }

    @Override
    public void close() {
        documents.close();
    }
}
