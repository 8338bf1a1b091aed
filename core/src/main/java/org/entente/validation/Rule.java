package org.entente.validation;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.violation.PathPattern;
import org.entente.violation.Problem;
import org.entente.violation.Violation;

/**
 * Something that must hold in an agreement: a problem, the way to find it, and why it matters.
 *
 * <p>Rules have no state and are thread-safe. Those that go with the library are listed by
 * {@link AgreementValidator#rules()}; bring your own by {@link AgreementValidator#with}.
 */
public interface Rule {

    /** {@return the problem that the rule finds} */
    Problem problem();

    /** {@return why it matters, in English} */
    String rationale();

    /** {@return where the rule comes from: an article, a standard, a codebook} */
    String source();

    /**
     * The places elsewhere that may keep the rule from finding something. Where one of them cannot be read from a file,
     * nothing is reported of the rule until that is mended.
     *
     * @return the places; none if nothing elsewhere keeps the rule from finding something
     */
    default List<PathPattern> reads() {
        return List.of();
    }

    /**
     * Looks for the problem.
     *
     * @param examination the agreement and what is known beside it
     * @return a violation for each place where the problem is met
     */
    Stream<Violation> check(Examination examination);

    /**
     * Makes a rule for a problem of the library.
     *
     * @param problem the problem, which says why it matters
     * @param check the way to find it
     * @return the rule
     */
    static Rule of(AgreementProblem problem, Function<Examination, Stream<Violation>> check) {
        return of(problem, problem.rationale(), problem.source(), check);
    }

    /**
     * Makes a rule for a problem of one's own.
     *
     * @param problem the problem
     * @param rationale why it matters
     * @param source where the rule comes from
     * @param check the way to find it
     * @return the rule
     */
    static Rule of(Problem problem, String rationale, String source, Function<Examination, Stream<Violation>> check) {
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(rationale, "rationale");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(check, "check");
        return new Rule() {
            @Override
            public Problem problem() {
                return problem;
            }

            @Override
            public String rationale() {
                return rationale;
            }

            @Override
            public String source() {
                return source;
            }

            @Override
            public Stream<Violation> check(Examination examination) {
                return check.apply(examination);
            }

            @Override
            public String toString() {
                return problem.code();
            }
        };
    }
}
