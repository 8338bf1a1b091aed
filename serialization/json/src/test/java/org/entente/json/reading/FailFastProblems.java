package org.entente.json.reading;

import java.util.List;
import org.entente.json.mapper.RefusedException;
import org.entente.json.problem.JsonProblem;
import org.entente.json.token.Place;
import org.entente.json.token.TokenReader;
import org.entente.violation.Location;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/** Ends a reading at the first error and reports it, for tests of the fast path, which itself reports nothing. */
public final class FailFastProblems implements ProblemSink {

    private final TokenReader parser;
    private final boolean failsOnUnknownMembers;
    private @Nullable Violation newerFormat;

    public FailFastProblems(TokenReader parser, boolean failsOnUnknownMembers) {
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
    public void add(Violation violation) throws RefusedException {
        if (violation.severity() == Severity.ERROR) {
            Violation placed = violation.location().isPresent() ? violation : located(violation, parser.place());
            throw new RefusedException(ValidationReport.of(List.of(placed)), null);
        }
    }

    @Override
    public void unknownMember(Violation violation) throws RefusedException {
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
    public Violation located(Violation violation, Place at) {
        return violation.at(new Location(Math.max(1, at.line()), Math.max(1, at.column())));
    }
}
