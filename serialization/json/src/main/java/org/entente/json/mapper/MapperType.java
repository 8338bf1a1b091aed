package org.entente.json.mapper;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entente.json.Limits;
import org.entente.json.format.FormatTypes;
import org.entente.json.problem.JsonProblem;
import org.entente.json.reading.CollectedProblems;
import org.entente.json.reading.ParserFailures;
import org.entente.json.reading.ParserPlaces;
import org.entente.json.reading.Reading;
import org.entente.json.token.JsonEngine;
import org.entente.json.token.SyntaxException;
import org.entente.json.token.TokenReader;
import org.entente.json.token.TokenWriter;
import org.entente.json.type.JsonType;
import org.entente.model.Agreement;
import org.entente.register.Register;
import org.entente.register.RegisterValidator;
import org.entente.validation.AgreementValidator;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A type that a mapper reads and writes.
 *
 * @param <T> the type
 */
public final class MapperType<T> {

    private final Class<T> type;
    private final JsonType<T> json;

    private MapperType(Class<T> type) {
        this.type = type;
        this.json = FormatTypes.shapeOfAny(type);
    }

    /** The type of the model that a class is or implements, such as Actor for the class of its values. */
    public static Optional<MapperType<?>> of(Class<?> raw) {
        return FormatTypes.typeOfAny(raw).map(MapperType::new);
    }

    /** The type again, after a mapper was serialised. */
    public static <T> MapperType<T> again(Class<T> type) {
        return new MapperType<>(type);
    }

    public Class<T> type() {
        return type;
    }

    public void write(T value, TokenWriter out) throws IOException {
        json.write(value, out);
    }

    /**
     * Reads the value at the current token and leaves the reader at its last one; of an agreement and of
     * a register the rules that find errors find none.
     *
     * @param lenient what lets unknown members pass, or null if they are refused
     * @throws RefusedException with everything that is wrong
     */
    public T read(TokenReader parser, @Nullable JsonEngine lenient) throws IOException {
        return accepted(parser, lenient, json::read);
    }

    /** Reads members that take the place of a value's own. */
    public T readOver(T value, TokenReader parser, @Nullable JsonEngine lenient) throws IOException {
        return accepted(parser, lenient, in -> json.readOver(value, in));
    }

    /** Refuses {@code null}, which the reader stands at. */
    public static RefusedException refusalOfNull(TokenReader parser) {
        Violation violation = new ParserPlaces(parser).now(Violation.of(JsonProblem.NULL_VALUE, ValuePath.ROOT));
        return new RefusedException(ValidationReport.of(List.of(violation)), null);
    }

    /** Reads with a type. */
    private interface Way<T> {
        @Nullable
        T read(Reading in) throws IOException;
    }

    private static <T> T accepted(TokenReader parser, @Nullable JsonEngine lenient, Way<T> way) throws IOException {
        CollectedProblems findings = new CollectedProblems(
                new ParserPlaces(parser), Limits.standard().problems());
        Reading reading = new Reading(parser, findings, lenient);
        T value = null;
        Throwable cause = null;
        try {
            value = way.read(reading);
        } catch (SyntaxException e) {
            findings.broken(ParserFailures.violation(e, reading.path()), e.place());
            cause = e.getCause();
        } catch (CollectedProblems.Full full) {
            // The report says that it is not complete.
        }
        if (value instanceof Agreement agreement) {
            findings.addAllOf(agreement, AgreementValidator.errors());
        } else if (value instanceof Register register) {
            findings.addAllOf(register, RegisterValidator.by(AgreementValidator.errors()));
        }
        ValidationReport report = findings.report();
        if (value == null || report.hasErrors()) {
            throw new RefusedException(report, cause);
        }
        return value;
    }
}
