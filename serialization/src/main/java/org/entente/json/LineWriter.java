package org.entente.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.entente.model.Agreement;

/** Writes agreements as lines, in UTF-8, with a line feed behind each. Not thread-safe. */
public final class LineWriter implements AutoCloseable {

    private final OutputStream out;
    private final boolean owned;

    LineWriter(OutputStream out, boolean owned) {
        this.out = new BufferedOutputStream(out);
        this.owned = owned;
    }

    /**
     * Writes one agreement.
     *
     * @param agreement the agreement
     * @throws IOException if it cannot be written
     */
    public void write(Agreement agreement) throws IOException {
        EntenteJson.writeLine(agreement, out);
        out.write('\n');
    }

    /**
     * Writes out what is still kept back, and closes the file if this writer opened it.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    public void close() throws IOException {
        if (owned) {
            out.close();
        } else {
            out.flush();
        }
    }
}
