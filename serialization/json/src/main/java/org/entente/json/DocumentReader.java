package org.entente.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
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
import org.entente.json.type.JsonType;
import org.entente.violation.Location;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Reads one document that lies in memory: on the fast path, and after an error on the careful one, which collects
 * everything that is wrong with it. {@link org.entente.json.reading} says how the two differ.
 *
 * @param <T> what the document holds
 * @param <R> what comes of it
 */
abstract class DocumentReader<T, R> implements Lines.Source<R> {

    private final Manner manner;

    DocumentReader(Manner manner) {
        this.manner = manner;
    }

    /**
     * How documents are read, whatever they hold.
     *
     * @param takesNotes whether what is no error is reported too
     */
    record Manner(boolean lenient, boolean takesNotes, Limits limits, NotePolicy notes, TokenSource source) {

        /** How many problems are salvaged from in one round, whatever may be listed. */
        private static final int AT_ONCE = 1 << 17;

        /** Strict, since what is let pass would not be reported. */
        Manner forSalvage() {
            return new Manner(false, false, limits.withProblems(Math.max(limits.problems(), AT_ONCE)), notes, source);
        }
    }

    /** The type of the document's value. */
    abstract JsonType<T> type();

    /** Applies the rules to what could be read; gives what is passed on of it. */
    abstract T judged(T value, CollectedProblems findings);

    /**
     * What comes of a document.
     *
     * @param value what was read, if no error was found
     * @param text the text, of which a part may be saved, if there is one
     */
    abstract R result(@Nullable T value, ValidationReport report, Optional<Document> text);

    final Manner manner() {
        return manner;
    }

    R read(InputStream json) throws IOException {
        return read(json.readNBytes(longest() + 1));
    }

    /** Bytes are parsed as they are, and decoded only to report problems. */
    @Override
    public R read(byte[] bytes) {
        if (bytes.length > longest()) {
            return tooLong();
        }
        boolean sound = bytes.length <= manner.limits().document() && Decoded.isUtf8(bytes);
        return (sound ? fastPath(Document.of(bytes, Decoded.markLength(bytes))) : Optional.<R>empty())
                .orElseGet(() -> read(Decoded.of(bytes)));
    }

    private R read(Decoded decoded) {
        return decoded.violation()
                .map(violation -> refused(ValidationReport.of(List.of(violation))))
                .orElseGet(() -> carefully(decoded.text()));
    }

    /** The most bytes that a document within the limit and its mark can have, as far as an array can hold them. */
    int longest() {
        return (int) Math.min(3L * manner.limits().document() + Decoded.MARK_BYTES, Integer.MAX_VALUE - 16);
    }

    R read(Reader json) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[8192];
        // A byte order mark is not counted, so there may be one character more than the limit.
        for (int count = read(json, buffer);
                count >= 0 && text.length() - 1 <= manner.limits().document();
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

    R read(String json) {
        String text = Decoded.withoutMark(json);
        return (text.length() <= manner.limits().document() ? fastPath(Document.of(text)) : Optional.<R>empty())
                .orElseGet(() -> carefully(text));
    }

    /** Reads a document as if nothing were wrong with it; empty if something is. */
    Optional<R> fastPath(Document document) {
        CollectedProblems findings =
                new CollectedProblems(document, manner.limits().problems(), manner.notes(), manner.source());
        try (TokenReader parser = document.reader(manner.source())) {
            FastPathProblems problems = new FastPathProblems(findings, manner.takesNotes());
            Reading reading =
                    new Reading(parser, problems, valueWriter(), manner.limits().elements());
            T value = passedOn(read(reading), findings);
            ValidationReport report = findings.report();
            // If there is an error, everything is reported, notes included.
            return problems.hasMissedNotes() && report.hasErrors()
                    ? Optional.empty()
                    : Optional.of(result(value, report, Optional.of(document)));
        } catch (FastPathProblems.Unsound | CollectedProblems.Full | SyntaxException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw impossible(e);
        }
    }

    /** Reads a document and finds everything that is wrong with it. */
    R carefully(String json) {
        if (json.length() > manner.limits().document()) {
            return tooLong();
        }
        Document document = Document.of(json);
        return carefully(
                document, new CollectedProblems(document, manner.limits().problems(), manner.notes(), manner.source()));
    }

    /** Reads a document and finds everything that is wrong with it, but not where in the text. */
    R withoutPlaces(String json) {
        return carefully(
                Document.of(json),
                new CollectedProblems(Places.NONE, manner.limits().problems(), manner.notes()));
    }

    private R carefully(Document document, CollectedProblems findings) {
        try {
            T value = passedOn(carefully(document.reader(manner.source()), findings), findings);
            return result(value, findings.report(), Optional.of(document));
        } catch (IOException e) {
            throw impossible(e);
        }
    }

    /** Reads what was made of a text, from which nothing can be saved. */
    R expanded(TokenReader tokens, CollectedProblems findings) {
        T value = passedOn(carefully(tokens, findings), findings);
        return result(value, findings.report(), Optional.empty());
    }

    private @Nullable T carefully(TokenReader tokens, CollectedProblems findings) {
        T value = null;
        try (TokenReader parser = tokens) {
            Reading reading =
                    new Reading(parser, findings, valueWriter(), manner.limits().elements());
            try {
                value = read(reading);
            } catch (SyntaxException e) {
                findings.broken(ParserFailures.violation(e, reading.path()), e.place());
            }
        } catch (CollectedProblems.Full full) {
            value = null;
        } catch (IOException e) {
            throw impossible(e);
        }
        return value;
    }

    private @Nullable T passedOn(@Nullable T read, CollectedProblems findings) {
        return read == null ? null : judged(read, findings);
    }

    /** What comes of a document of which nothing can be made. */
    R refused(ValidationReport report) {
        return result(null, report, Optional.empty());
    }

    /** What writes the values of members that are left out, if that is wanted. */
    private @Nullable JsonEngine valueWriter() {
        return manner.lenient() ? manner.source().engine() : null;
    }

    static IllegalStateException impossible(IOException e) {
        return new IllegalStateException("reading from memory cannot fail", e);
    }

    private @Nullable T read(Reading reading) throws IOException {
        TokenReader parser = reading.parser();
        if (parser.next() == Token.NONE) {
            reading.empty();
            return null;
        }
        T value = type().read(reading);
        if (parser.next() != Token.NONE) {
            reading.report(JsonProblem.JSON_TRAILING);
        }
        return value;
    }

    @Override
    public R tooLong() {
        return refused(ValidationReport.of(List.of(Violation.of(JsonProblem.LIMIT_DOCUMENT, ValuePath.ROOT)
                .with("limit", manner.limits().document())
                .at(new Location(1, 1)))));
    }
}
