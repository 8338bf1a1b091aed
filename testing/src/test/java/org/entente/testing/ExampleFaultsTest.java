package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.testing.faults.ExampleFaults;
import org.junit.jupiter.api.Test;

/** The example of a rule serves as a fault, unless the rule looks at the whole agreement. */
class ExampleFaultsTest {

    /** Rules whose faults are written by hand: each looks at the whole agreement, or at a member that is no list. */
    private static final Set<String> BY_HAND = Set.of(
            "act-after-end",
            "cited-work-later",
            "force-date-differs",
            "force-twice",
            "id-look-alike",
            "language-is-member-name",
            "language-unregistered",
            "nature-contradicts-clause",
            "notice-early",
            "notice-too-short",
            "provision-without-span",
            "registration-before-force");

    @Test
    void examplesServeAsFaultsOfMostRules() {
        Set<String> failing = ExampleFaults.beside(List.of()).stream()
                .map(Mutator::new)
                .filter(mutator -> Examples.all().values().stream()
                        .anyMatch(valid -> !Verdict.of(mutator.apply(valid, 0)).isEmpty()))
                .map(mutator -> mutator.problem().code())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(BY_HAND), failing);
    }
}
