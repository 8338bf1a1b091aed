package org.entente.validation;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.violation.Violation;

/** A rule of the library; it shares an inspection with the others. */
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
        return new RuleRun(examination).apply(List.of(this)).stream();
    }

    @Override
    public String toString() {
        return problem.code();
    }
}
