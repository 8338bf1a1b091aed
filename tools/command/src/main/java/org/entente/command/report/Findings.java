package org.entente.command.report;

import java.io.IOException;
import org.entente.command.input.CheckedDocument;

/** Writes what was found in documents, as they come. */
public interface Findings extends AutoCloseable {

    /**
     * Writes what was found in a document.
     *
     * @param document the document
     * @throws IOException if it cannot be written
     */
    void add(CheckedDocument document) throws IOException;

    /**
     * Ends the report.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    void close() throws IOException;
}
