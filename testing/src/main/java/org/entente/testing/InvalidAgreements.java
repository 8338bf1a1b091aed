package org.entente.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.entente.json.problem.JsonProblem;
import org.entente.model.Agreement;
import org.entente.testing.faults.ExampleFaults;
import org.entente.testing.faults.Fault;
import org.entente.testing.faults.JsonFaults;
import org.entente.testing.faults.LifeFaults;
import org.entente.testing.faults.RuleFaults;
import org.entente.testing.faults.SourceFaults;
import org.entente.testing.faults.ValueFaults;
import org.entente.testing.faults.WordFaults;
import org.entente.testing.making.KeptArbitrary;
import org.entente.violation.Problem;
import org.entente.violation.ReportProblem;

/**
 * Agreements that were changed in one way, each with the violation that must be reported.
 *
 * <p>There is a mutator for every problem of values, of JSON and of the rules, save those that {@link #withoutMutator()}
 * lists. All methods are thread-safe.
 */
public final class InvalidAgreements {

    private static final List<Mutator> MUTATORS = mutators(
            Stream.of(ValueFaults.ALL, JsonFaults.ALL, RuleFaults.ALL, WordFaults.ALL, LifeFaults.ALL, SourceFaults.ALL)
                    .flatMap(List::stream)
                    .toList());

    private static final Map<Problem, String> WITHOUT = Map.of(
            JsonProblem.LIMIT_DEPTH,
            "no value of the format is nested so deeply, so another error always comes first",
            JsonProblem.LIMIT_DOCUMENT,
            "the standard limit is 64 Mi characters; a test of a lower limit needs no agreement that was changed",
            JsonProblem.LIMIT_ELEMENTS,
            "the standard limit is 4 Mi elements; a test of a lower limit needs no agreement that was changed",
            JsonProblem.LIMIT_LANGUAGES,
            "the limit is 1,000 tags; a test at its edge needs no agreement that was changed",
            JsonProblem.LIMIT_NAMES,
            "the names are those of no member, and which collide depends on the parser",
            JsonProblem.NULL_ABSENT,
            "it is a note of lenient reading, and strict reading refuses the value with null-value",
            JsonProblem.PART_LEFT_OUT,
            "it reports what salvage left out, beside the error that refused it",
            ReportProblem.LIMIT_PROBLEMS,
            "it is reported only after as many other problems as the limit allows");

    private InvalidAgreements() {}

    private static List<Mutator> mutators(List<Fault> byHand) {
        return Stream.concat(byHand.stream(), ExampleFaults.beside(byHand).stream())
                .map(Mutator::new)
                .toList();
    }

    /**
     * The ways in which an agreement can be broken.
     *
     * @return an unmodifiable list: the values, the JSON, the rules
     */
    public static List<Mutator> mutators() {
        return MUTATORS;
    }

    /**
     * The problems that no mutator makes, and why.
     *
     * @return an unmodifiable map from the problem to the reason, in English
     */
    public static Map<Problem, String> withoutMutator() {
        return WITHOUT;
    }

    /**
     * Breaks agreements in every way; shrinks to a small agreement that is broken in the same way at its first place.
     *
     * @param valid agreements that have no error
     * @return broken agreements
     */
    public static Arbitrary<Invalid<Agreement>> of(Arbitrary<Agreement> valid) {
        return of(valid, MUTATORS);
    }

    /**
     * Breaks agreements so that one of some codes is reported.
     *
     * @param valid agreements that have no error
     * @param codes the codes, such as {@code reference-dangling}
     * @return broken agreements
     * @throws IllegalArgumentException if no mutator makes a problem of one of those codes
     */
    public static Arbitrary<Invalid<Agreement>> of(Arbitrary<Agreement> valid, String... codes) {
        for (String code : codes) {
            if (MUTATORS.stream().noneMatch(mutator -> mutator.problem().code().equals(code))) {
                throw new IllegalArgumentException("no mutator makes a problem with the code " + code);
            }
        }
        return of(
                valid,
                MUTATORS.stream()
                        .filter(mutator ->
                                Arrays.asList(codes).contains(mutator.problem().code()))
                        .toList());
    }

    private static Arbitrary<Invalid<Agreement>> of(Arbitrary<Agreement> valid, List<Mutator> mutators) {
        return new KeptArbitrary<>(Combinators.combine(
                        Arbitraries.of(mutators).dontShrink(),
                        valid,
                        Arbitraries.integers()
                                .between(0, Integer.MAX_VALUE)
                                .withDistribution(RandomDistribution.uniform())
                                .withoutEdgeCases())
                .as((mutator, agreement, pick) -> mutator.apply(agreement, pick)));
    }
}
