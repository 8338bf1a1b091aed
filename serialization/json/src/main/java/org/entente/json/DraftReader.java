package org.entente.json;

import java.io.IOException;
import java.util.List;
import org.entente.json.draft.DraftHead;
import org.entente.json.draft.Expansion;
import org.entente.json.draft.Known;
import org.entente.json.draft.tree.NodeParser;
import org.entente.json.problem.JsonProblem;
import org.entente.json.reading.CollectedProblems;
import org.entente.json.reading.NotePolicy;
import org.entente.json.reading.ParserFailures;
import org.entente.json.text.Decoded;
import org.entente.json.text.Document;
import org.entente.json.token.SyntaxException;
import org.entente.json.token.TokenSource;
import org.entente.source.SourceText;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** Reads a draft: expands it, and reads its long form as any document, with all its problems at the places of the draft. */
final class DraftReader {

    private final AgreementReader documents;
    private final Limits limits;
    private final NotePolicy notes;
    private final TokenSource typed;

    private final Known known;

    DraftReader(AgreementReader documents, TokenSource typed, Known known) {
        this.known = known;
        this.documents = documents;
        this.limits = documents.manner().limits();
        this.notes = documents.manner().notes();
        this.typed = typed;
    }

    TokenSource source() {
        return typed;
    }

    Known known() {
        return known;
    }

    CheckedDraft read(byte[] json, List<SourceText> texts) {
        Decoded decoded = Decoded.of(json);
        return decoded.violation()
                .map(violation -> refused(ValidationReport.of(List.of(violation)), texts))
                .orElseGet(() -> read(decoded.text(), texts));
    }

    CheckedDraft read(String json, List<SourceText> texts) {
        String text = Decoded.withoutMark(json);
        if (text.length() > limits.document()) {
            return new CheckedDraft(documents.tooLong(), List.of(), texts);
        }
        Document document = Document.of(text);
        try {
            Expansion expansion = Expansion.of(
                    document,
                    typed,
                    known,
                    notes.terms(),
                    texts,
                    limits.elements(),
                    limits.document(),
                    limits.problems());
            List<DraftQuote> quotes =
                    expansion.quotes().stream().map(DraftQuote::new).toList();
            return new CheckedDraft(read(expansion), quotes, texts);
        } catch (NodeParser.Full full) {
            Violation violation = Violation.of(JsonProblem.LIMIT_ELEMENTS, ValuePath.ROOT)
                    .with("limit", limits.elements())
                    .at(full.at());
            return refused(ValidationReport.of(List.of(violation)), texts);
        } catch (SyntaxException e) {
            Violation violation = ParserFailures.violation(e, ValuePath.ROOT).at(document.locate(e.place()));
            return refused(ValidationReport.of(List.of(violation)), texts);
        } catch (IOException e) {
            throw DocumentReader.impossible(e);
        }
    }

    private CheckedDraft refused(ValidationReport report, List<SourceText> texts) {
        return new CheckedDraft(documents.refused(report), List.of(), texts);
    }

    private Checked read(Expansion expansion) {
        CollectedProblems findings = new CollectedProblems(expansion.places(), limits.problems(), notes);
        try {
            for (Violation violation : expansion.violations()) {
                findings.add(graded(violation));
            }
        } catch (CollectedProblems.Full full) {
            return documents.refused(findings.report());
        } catch (IOException e) {
            throw DocumentReader.impossible(e);
        }
        return documents.expanded(expansion.reader(), findings);
    }

    /** A member whose name is misspelt is read as the one that is meant: lenient reading lets it pass with a warning. */
    private Violation graded(Violation violation) {
        return documents.manner().lenient() && violation.code().equals(JsonProblem.MEMBER_MISSPELT.code())
                ? violation.graded(Severity.WARNING)
                : violation;
    }

    List<String> sources(String json) {
        return json.length() > limits.document() ? List.of() : DraftHead.sources(json, typed, limits.elements());
    }

    int longest() {
        return documents.longest();
    }

    /** Reads drafts one a line. */
    Lines.Source<CheckedDraft> lines(List<SourceText> texts) {
        return new Lines.Source<>() {
            @Override
            public CheckedDraft read(byte[] bytes) {
                return DraftReader.this.read(bytes, texts);
            }

            @Override
            public CheckedDraft tooLong() {
                return new CheckedDraft(documents.tooLong(), List.of(), texts);
            }
        };
    }

    /** What came of a line of a stream. */
    static CheckedDraftLine line(int line, CheckedDraft checked) {
        return new CheckedDraftLine(line, checked.inLine(line));
    }
}
