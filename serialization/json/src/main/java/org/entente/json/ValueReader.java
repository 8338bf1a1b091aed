package org.entente.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import java.io.IOException;
import java.util.List;
import org.entente.json.problem.JsonProblem;
import org.entente.json.reading.CollectedProblems;
import org.entente.json.reading.ParserFailures;
import org.entente.json.reading.ParserPlaces;
import org.entente.json.reading.Reading;
import org.entente.json.type.JsonType;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/** Reads one value from a parser that is not ours and goes on behind it, and tells everything that is wrong with it. */
final class ValueReader {

    private final JsonParser parser;
    private final CollectedProblems findings;
    private final Reading reading;

    /** Starts at the parser's current token. */
    ValueReader(JsonParser parser, boolean lenient) {
        this.parser = parser;
        this.findings = new CollectedProblems(
                new ParserPlaces(parser), Limits.standard().problems());
        this.reading = new Reading(parser, findings, lenient);
    }

    /** Reads a value; an agreement's references resolve. */
    <T> T read(JsonType<T> shape) throws IOException {
        return accepted(shape::read);
    }

    /** Reads members that take the place of a value's own. */
    <T> T readOver(JsonType<T> shape, T value) throws IOException {
        return accepted(in -> shape.readOver(value, in));
    }

    /** Refuses {@code null}, which the parser stands at. */
    AgreementJsonException refusalOfNull() {
        Violation violation =
                findings.located(Violation.of(JsonProblem.NULL_VALUE, ValuePath.ROOT), parser.currentTokenLocation());
        return new AgreementJsonException(parser, ValidationReport.of(List.of(violation)), null);
    }

    /** Reads with a shape. */
    private interface Way<T> {
        @Nullable
        T read(Reading in) throws IOException;
    }

    private <T> T accepted(Way<T> way) throws IOException {
        T value = null;
        IOException cause = null;
        try {
            value = way.read(reading);
        } catch (StreamReadException | StreamConstraintsException e) {
            findings.broken(ParserFailures.violation(e, reading.path(), parser), ParserFailures.place(e, parser));
            cause = e;
        } catch (CollectedProblems.Full full) {
            // What is told says that it is not all.
        }
        if (value instanceof Agreement agreement) {
            findings.addAllOf(agreement, AgreementValidator.references());
        }
        ValidationReport report = findings.report();
        if (value == null || report.hasErrors()) {
            throw new AgreementJsonException(parser, report, cause);
        }
        return value;
    }
}
