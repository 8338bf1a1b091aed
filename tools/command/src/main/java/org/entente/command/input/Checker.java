package org.entente.command.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.entente.json.Checked;
import org.entente.json.CheckedDraft;
import org.entente.json.EntenteJson;
import org.entente.json.Limits;
import org.entente.source.SourceText;
import org.entente.validation.AgreementValidator;

/** Checks documents, drafts as drafts and agreements as agreements, beside the texts at hand. */
public final class Checker {

    /** So many bytes show that most lines are not blank. */
    private static final int FEW = 64;

    private final EntenteJson json;
    private final Texts texts;

    /**
     * Takes what is at hand.
     *
     * @param texts the texts
     * @param json what reads, with the register of which documents name definitions
     */
    public Checker(Texts texts, EntenteJson json) {
        this.json = json;
        this.texts = texts;
    }

    /**
     * Checks a document.
     *
     * @param name its file
     * @param line its line, if there is one on each
     * @param bytes the document
     * @return what came of it
     */
    public CheckedDocument check(String name, Optional<Integer> line, byte[] bytes) {
        String document = new String(bytes, StandardCharsets.UTF_8);
        List<SourceText> beside =
                texts.isEmpty() ? List.of() : texts.of(json.drafts().sources(document));
        SourceText[] compared = beside.toArray(SourceText[]::new);
        EntenteJson checking = beside.isEmpty()
                ? json
                : json.validating(AgreementValidator.standard().comparing(compared));
        if (json.drafts().isDraft(document)) {
            CheckedDraft checked = checking.drafts().check(bytes, compared);
            return new CheckedDocument(name, line, checked.agreement(), checked.report(), Optional.of(checked), beside);
        }
        Checked checked = checking.check(bytes);
        return new CheckedDocument(name, line, checked.agreement(), checked.report(), Optional.empty(), beside);
    }

    /**
     * Checks documents that stand one a line; no more than one is held in memory.
     *
     * @param name their file
     * @param in the lines
     * @param read takes how many bytes were read
     * @param action takes what came of each line that is not blank
     * @throws IOException if the lines cannot be read
     */
    void checkLines(String name, InputStream in, LongConsumer read, DocumentAction action) throws IOException {
        LineReader lines = new LineReader(in, 3 * Limits.standard().document());
        for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
            byte[] bytes = line.get();
            read.accept(bytes.length + 1);
            if (!isBlank(bytes)) {
                action.accept(check(name, Optional.of(lines.number()), bytes).inStream(lines.number()));
            }
        }
    }

    private static boolean isBlank(byte[] bytes) {
        int few = Math.min(bytes.length, FEW);
        // No character is cut.
        while (few < bytes.length && (bytes[few] & 0xC0) == 0x80) {
            few++;
        }
        return new String(bytes, 0, few, StandardCharsets.UTF_8).isBlank()
                && new String(bytes, StandardCharsets.UTF_8).isBlank();
    }
}
