package org.entente.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.json.format.FormatTypes;
import org.entente.json.problem.JsonProblem;
import org.entente.json.reading.CollectedProblems;
import org.entente.json.reading.FastPathProblems;
import org.entente.json.reading.NotePolicy;
import org.entente.json.reading.ParserFailures;
import org.entente.json.reading.Places;
import org.entente.json.reading.Reading;
import org.entente.json.text.Decoded;
import org.entente.json.text.Document;
import org.entente.json.token.JsonEngine;
import org.entente.json.token.SyntaxException;
import org.entente.json.token.Token;
import org.entente.json.token.TokenReader;
import org.entente.json.token.TokenSource;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Location;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/** Reads one document that lies in memory, and collects everything that is wrong with it. */
final class DocumentReader {

    /** How many problems are salvaged from in one round, whatever may be listed. */
    private static final int AT_ONCE = 100_000;

    private final boolean lenient;
    private final boolean takesNotes;
    private final AgreementValidator validator;
    private final Limits limits;
    private final NotePolicy notes;
    private final TokenSource source;

    DocumentReader(
            boolean lenient,
            boolean takesNotes,
            AgreementValidator validator,
            Limits limits,
            NotePolicy notes,
            TokenSource source) {
        this.lenient = lenient;
        this.takesNotes = takesNotes;
        this.validator = validator;
        this.limits = limits;
        this.notes = notes;
        this.source = source;
    }

    Checked read(InputStream json) throws IOException {
        return read(json.readNBytes(longest() + 1));
    }

    /** Bytes are parsed as they are, and decoded only to report problems. */
    Checked read(byte[] bytes) {
        if (bytes.length > longest()) {
            return tooLong();
        }
        boolean sound = bytes.length <= limits.document() && Decoded.isUtf8(bytes);
        return (sound ? firstLook(Document.of(bytes, Decoded.markLength(bytes))) : Optional.<Checked>empty())
                .orElseGet(() -> read(Decoded.of(bytes)));
    }

    private Checked read(Decoded decoded) {
        return decoded.violation()
                .map(violation -> Checked.refused(ValidationReport.of(List.of(violation))))
                .orElseGet(() -> carefully(decoded.text()));
    }

    /** The most bytes that a document within the limit and its mark can have, as far as an array can hold them. */
    int longest() {
        return (int) Math.min(3L * limits.document() + Decoded.MARK_BYTES, Integer.MAX_VALUE - 16);
    }

    Checked read(Reader json) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        // A byte order mark is not counted, so there may be one character more than the limit.
        for (int count = read(json, buffer);
                count >= 0 && text.length() - 1 <= limits.document();
                count = read(json, buffer)) {
            text.append(buffer, 0, count);
        }
        return read(text.toString());
    }

    /** Reads some characters; a reader that gives none is asked for a single one, and so waits or ends. */
    private static int read(Reader json, char[] buffer) throws IOException {
        int count = json.read(buffer);
        if (count != 0) {
            return count;
        }
        int single = json.read();
        buffer[0] = (char) single;
        return single < 0 ? -1 : 1;
    }

    Checked read(String json) {
        String text = Decoded.withoutMark(json);
        return (text.length() <= limits.document() ? firstLook(Document.of(text)) : Optional.<Checked>empty())
                .orElseGet(() -> carefully(text));
    }

    /** Reads a document as if nothing were wrong with it; empty if something is. */
    Optional<Checked> firstLook(Document document) {
        CollectedProblems findings = new CollectedProblems(document, limits.problems(), notes, source);
        try (TokenReader parser = document.reader(source)) {
            FastPathProblems problems = new FastPathProblems(findings, takesNotes);
            Reading reading = new Reading(parser, problems, echo(), limits.elements());
            Checked checked = judged(read(reading), findings, () -> salvage(document.text()));
            // If there is an error, everything is reported, notes included.
            return problems.hasMissedNotes() && checked.report().hasErrors() ? Optional.empty() : Optional.of(checked);
        } catch (FastPathProblems.Unsound | CollectedProblems.Full | SyntaxException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw impossible(e);
        }
    }

    /** Reads a document and finds everything that is wrong with it. */
    Checked carefully(String json) {
        if (json.length() > limits.document()) {
            return tooLong();
        }
        Document document = Document.of(json);
        return carefully(document, new CollectedProblems(document, limits.problems(), notes, source));
    }

    /** Reads a document and finds everything that is wrong with it, but not where in the text. */
    Checked withoutPlaces(String json) {
        return carefully(Document.of(json), new CollectedProblems(Places.NONE, limits.problems(), notes));
    }

    private Checked carefully(Document document, CollectedProblems findings) {
        try {
            return judged(carefully(document.reader(source), findings), findings, () -> salvage(document.text()));
        } catch (IOException e) {
            throw impossible(e);
        }
    }

    /** Reads what was made of a text, from which nothing can be salvaged. */
    Checked expanded(TokenReader tokens, CollectedProblems findings) {
        return judged(carefully(tokens, findings), findings, Optional::empty);
    }

    private @Nullable Agreement carefully(TokenReader tokens, CollectedProblems findings) {
        Agreement agreement = null;
        try (TokenReader parser = tokens) {
            Reading reading = new Reading(parser, findings, echo(), limits.elements());
            try {
                agreement = read(reading);
            } catch (SyntaxException e) {
                findings.broken(ParserFailures.violation(e, reading.path()), e.place());
            }
        } catch (CollectedProblems.Full full) {
            agreement = null;
        } catch (IOException e) {
            throw impossible(e);
        }
        return agreement;
    }

    /** Applies the rules to what could be read. */
    private Checked judged(
            @Nullable Agreement agreement, CollectedProblems findings, Supplier<Optional<Salvage>> salvage) {
        if (agreement != null) {
            findings.addAllOf(agreement, validator);
        }
        ValidationReport report = findings.report();
        return new Checked(report.hasErrors() ? null : agreement, report, salvage);
    }

    private Optional<Salvage> salvage(String text) {
        Limits more = limits.withProblems(Math.max(limits.problems(), AT_ONCE));
        DocumentReader strict = new DocumentReader(false, false, AgreementValidator.errors(), more, notes, source);
        return new Salvager(text, strict, source, limits.elements()).salvage();
    }

    /** What writes the values of members that are left out, if that is wanted. */
    private @Nullable JsonEngine echo() {
        return lenient ? source.engine() : null;
    }

    static IllegalStateException impossible(IOException e) {
        return new IllegalStateException("reading from memory cannot fail", e);
    }

    private static @Nullable Agreement read(Reading reading) throws IOException {
        TokenReader parser = reading.parser();
        if (parser.next() == Token.NONE) {
            reading.empty();
            return null;
        }
        Agreement agreement = FormatTypes.AGREEMENT.read(reading);
        if (parser.next() != Token.NONE) {
            reading.report(JsonProblem.JSON_TRAILING);
        }
        return agreement;
    }

    Checked tooLong() {
        return Checked.refused(ValidationReport.of(List.of(Violation.of(JsonProblem.LIMIT_DOCUMENT, ValuePath.ROOT)
                .with("limit", limits.document())
                .at(new Location(1, 1)))));
    }
}
