package org.entente.json;

import java.io.IOException;
import java.util.List;
import org.entente.json.draft.Expansion;
import org.entente.json.reading.CollectedProblems;
import org.entente.json.reading.NotePolicy;
import org.entente.json.reading.ParserFailures;
import org.entente.json.text.Decoded;
import org.entente.json.text.Document;
import org.entente.json.token.SyntaxException;
import org.entente.json.token.TokenSource;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** Reads a draft: expands it, and reads its long form as any document, with all its problems at the places of the draft. */
final class DraftReader {

    private final DocumentReader documents;
    private final Limits limits;
    private final NotePolicy notes;
    private final TokenSource typed;

    DraftReader(DocumentReader documents, Limits limits, NotePolicy notes, TokenSource typed) {
        this.documents = documents;
        this.limits = limits;
        this.notes = notes;
        this.typed = typed;
    }

    TokenSource source() {
        return typed;
    }

    Checked read(byte[] json) {
        Decoded decoded = Decoded.of(json);
        return decoded.violation()
                .map(violation -> Checked.refused(ValidationReport.of(List.of(violation))))
                .orElseGet(() -> read(decoded.text()));
    }

    Checked read(String json) {
        String text = Decoded.withoutMark(json);
        if (text.length() > limits.document()) {
            return documents.tooLong();
        }
        Document document = Document.of(text);
        try {
            return read(Expansion.of(document, typed, notes.terms()));
        } catch (SyntaxException e) {
            return Checked.refused(ValidationReport.of(
                    List.of(ParserFailures.violation(e, ValuePath.ROOT).at(document.locate(e.place())))));
        } catch (IOException e) {
            throw DocumentReader.impossible(e);
        }
    }

    private Checked read(Expansion expansion) {
        CollectedProblems findings = new CollectedProblems(expansion.places(), limits.problems(), notes);
        for (Violation violation : expansion.violations()) {
            try {
                findings.add(violation);
            } catch (CollectedProblems.Full full) {
                return Checked.refused(findings.report());
            } catch (IOException e) {
                throw DocumentReader.impossible(e);
            }
        }
        return documents.expanded(expansion.reader(), findings);
    }
}
