package org.entente.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.violation.PathPattern;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/** A rule of the library; it shares a run with the others. */
final class LibraryRule implements Rule {

    private final AgreementProblem problem;
    private final Consumer<RuleRun> search;
    private final List<String> places;
    /** The places as patterns; made when something could not be read, in another thread once more at worst. */
    private @Nullable List<PathPattern> reads;

    /** A rule that looks at nothing but the place of which it reports. */
    LibraryRule(AgreementProblem problem, Consumer<RuleRun> search) {
        this(problem, search, List.of());
    }

    private LibraryRule(AgreementProblem problem, Consumer<RuleRun> search, List<String> places) {
        this.problem = problem;
        this.search = search;
        this.places = places;
    }

    /** The rule, with more places elsewhere that it looks at. */
    LibraryRule reading(String... more) {
        return reading(List.of(more));
    }

    /** The rule, with more places elsewhere that it looks at. */
    LibraryRule reading(List<String> more) {
        List<String> all = new ArrayList<>(places);
        all.addAll(more);
        return new LibraryRule(problem, search, all);
    }

    @Override
    public AgreementProblem problem() {
        return problem;
    }

    Consumer<RuleRun> search() {
        return search;
    }

    @Override
    public List<PathPattern> reads() {
        List<PathPattern> made = reads;
        if (made == null) {
            made = places.stream().map(PathPattern::of).toList();
            reads = made;
        }
        return made;
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
