package org.entente.json.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import java.util.List;
import org.entente.json.AgreementJsonException;
import org.entente.json.problem.JsonProblem;
import org.entente.violation.Location;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Ends a reading at the first error and tells it, for tests of the fast path, which itself tells nothing. */
public final class FailFastProblems implements ProblemSink {

    private final @Nullable JsonParser parser;
    private final boolean failsOnUnknownMembers;
    private @Nullable Violation newerFormat;

    public FailFastProblems(@Nullable JsonParser parser, boolean failsOnUnknownMembers) {
        this.parser = parser;
        this.failsOnUnknownMembers = failsOnUnknownMembers;
    }

    @Override
    public boolean goOn() {
        return false;
    }

    @Override
    public boolean takesNote(JsonProblem note) {
        return false;
    }

    @Override
    public boolean isNewTerm(Term term, String vocabulary) {
        return false;
    }

    @Override
    public void add(Violation violation) throws AgreementJsonException {
        if (violation.severity() == Severity.ERROR) {
            throw refusal(violation.location().isPresent() ? violation : here(violation), null);
        }
    }

    /** Locates a violation at the current token. */
    public Violation here(Violation violation) {
        return parser == null ? violation : located(violation, parser.currentTokenLocation());
    }

    public AgreementJsonException refusal(Violation violation, @Nullable Throwable cause) {
        return new AgreementJsonException(parser, ValidationReport.of(List.of(violation)), cause);
    }

    @Override
    public void unknownMember(Violation violation) throws AgreementJsonException {
        if (failsOnUnknownMembers) {
            add(newerFormat != null ? newerFormat : violation);
        }
    }

    @Override
    public void droppedMember(Violation violation, String value) {
        throw new IllegalStateException("a mapper does not read leniently");
    }

    @Override
    public void newerFormat(Violation violation) {
        newerFormat = violation;
    }

    @Override
    public void taint(ValuePath path) {
        // Nothing is checked beyond the first error.
    }

    @Override
    public Violation located(Violation violation, JsonLocation at) {
        return violation.at(new Location(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())));
    }
}
