package org.entente.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.violation.PathPattern;
import org.entente.violation.Violation;

/** A rule of the library; it shares a run with the others. */
record LibraryRule(AgreementProblem problem, Consumer<RuleRun> search, List<PathPattern> reads) implements Rule {

    /** A rule that looks at nothing but the place of which it reports. */
    LibraryRule(AgreementProblem problem, Consumer<RuleRun> search) {
        this(problem, search, List.of());
    }

    /** The rule, with more places elsewhere that it looks at. */
    LibraryRule reading(String... places) {
        return reading(List.of(places));
    }

    /** The rule, with more places elsewhere that it looks at. */
    LibraryRule reading(List<String> places) {
        Stream<PathPattern> more = places.stream().map(PathPattern::of);
        return new LibraryRule(
                problem, search, Stream.concat(reads.stream(), more).toList());
    }

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
        new RuleRun(examination, Map.of(), found::add).apply(List.of(this));
        return found.stream();
    }

    @Override
    public String toString() {
        return problem.code();
    }
}
