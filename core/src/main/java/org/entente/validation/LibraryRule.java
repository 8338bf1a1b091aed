package org.entente.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.violation.Violation;

/** A rule of the library; it shares an run with the others. */
record LibraryRule(AgreementProblem problem, Consumer<RuleRun> search) implements Rule {

    @Override
    public String rationale() {
        return problem.rationale();
    }

    @Override
    public String source() {
        return problem.source();
    }

    @Override
    public Stream<Violation> check(Examination examination) {
        List<Violation> found = new ArrayList<>();
        new RuleRun(examination, found::add).apply(List.of(this));
        return found.stream();
    }

    @Override
    public String toString() {
        return problem.code();
    }
}
