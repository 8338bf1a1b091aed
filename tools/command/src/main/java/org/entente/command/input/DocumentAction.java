package org.entente.command.input;

import java.io.IOException;

/** Takes documents one by one. */
public interface DocumentAction {

    /**
     * Takes a document.
     *
     * @param document what came of it
     * @throws IOException if what is to be written cannot be written
     */
    void accept(CheckedDocument document) throws IOException;
}
