package org.entente.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.entente.json.format.FormatTypes;
import org.entente.json.token.TokenWriter;
import org.entente.model.Agreement;
import org.entente.violation.InvalidValueException;

/** Writes agreements as lines, in UTF-8, with a line feed after each. Not thread-safe. */
public final class LineWriter implements AutoCloseable {

    private final Settings settings;
    private final OutputStream out;
    private final TokenWriter lines;
    private final boolean owned;

    LineWriter(Settings settings, TokenWriter lines, OutputStream out, boolean owned) {
        this.settings = settings;
        this.out = out;
        this.lines = lines;
        this.owned = owned;
    }

    /**
     * Writes one agreement that reading accepts: the rules that find errors find none. Limits of reading are
     * not looked at.
     *
     * @param agreement the agreement
     * @throws InvalidValueException with the codes and paths of all that reading would refuse; then nothing is written
     * @throws IOException if it cannot be written
     */
    public void write(Agreement agreement) throws IOException {
        Objects.requireNonNull(agreement, "agreement");
        settings.refused(agreement).throwIfErrors();
        writeUnchecked(agreement);
    }

    /**
     * Writes one agreement as it is, be it one that reading refuses.
     *
     * @param agreement the agreement
     * @throws IOException if it cannot be written
     */
    public void writeUnchecked(Agreement agreement) throws IOException {
        FormatTypes.AGREEMENT.write(settings.written(Objects.requireNonNull(agreement, "agreement")), lines);
        lines.writeRaw('\n');
    }

    /**
     * Writes out what is still kept back, and closes the file if this writer opened it.
     *
     * @throws IOException if it cannot be written
     */
    @Override
    public void close() throws IOException {
        if (owned) {
            try (out) {
                lines.close();
            }
        } else {
            lines.close();
            out.flush();
        }
    }
}
