package org.entente.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.policy.Change;
import org.entente.policy.Judgement;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Provision;
import org.entente.quantity.Quantity;
import org.entente.vocabulary.QuantityComparator;
import org.entente.vocabulary.QuantityRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a higher amount and a first one mean: all changes, all comparators and all roles. */
class AmountsTest {

    private static final List<Change> DOWNWARD = List.of(Change.REDUCE, Change.END);
    private static final List<String> UPPER = List.of("AT_MOST", "LESS_THAN");
    private static final List<String> LOWER = List.of("AT_LEAST", "MORE_THAN");

    private static Commitment commitment(Optional<Change> change) {
        Commitment.Builder commitment = Commitment.builder().summary("en", "x").by(Attribution.allParties());
        change.ifPresent(each -> commitment.changeOverride(new Judgement<>(each, "so it is meant")));
        return commitment.build();
    }

    private static List<Optional<Change>> changes() {
        List<Optional<Change>> changes = new ArrayList<>(List.of(Optional.empty()));
        List.of(Change.values()).forEach(change -> changes.add(Optional.of(change)));
        return changes;
    }

    private static Quantity quantity(String role, String comparator, int value) {
        Quantity.Builder quantity = Quantity.builder().value(BigDecimal.valueOf(value));
        if (!role.isEmpty()) {
            quantity.role(QuantityRole.vocabulary().of(role));
        }
        if (!comparator.isEmpty()) {
            quantity.comparator(QuantityComparator.vocabulary().of(comparator));
        }
        return quantity.build();
    }

    private static List<String> comparators() {
        List<String> comparators = new ArrayList<>(List.of("", "OF_ONES_OWN"));
        QuantityComparator.vocabulary().known().forEach(each -> comparators.add(each.code()));
        return comparators;
    }

    /** By role, what a higher amount means with a lower limit or none, an upper one; first of what goes down, then of others. */
    @ParameterizedTest
    @CsvSource({
        "'',          NEITHER,  NEITHER, NEITHER, STRONGER, STRONGER, WEAKER",
        "OF,          NEITHER,  NEITHER, NEITHER, STRONGER, STRONGER, WEAKER",
        "OF_ONES_OWN, NEITHER,  NEITHER, NEITHER, STRONGER, STRONGER, WEAKER",
        "BY,          STRONGER, STRONGER, WEAKER, STRONGER, STRONGER, WEAKER",
        "TO,          WEAKER,   WEAKER,  WEAKER,  NEITHER,  STRONGER, WEAKER",
        "FROM,        NEITHER,  NEITHER, NEITHER, NEITHER,  NEITHER,  NEITHER",
    })
    void higherAmountBindsByWhatItLimits(
            String role,
            Bearing down,
            Bearing downLower,
            Bearing downUpper,
            Bearing bare,
            Bearing lower,
            Bearing upper) {
        for (Optional<Change> change : changes()) {
            boolean isDown = change.filter(DOWNWARD::contains).isPresent();
            boolean isUp = change.filter(Change.INCREASE::equals).isPresent();
            for (String comparator : comparators()) {
                Bearing expected;
                if (UPPER.contains(comparator)) {
                    expected = isDown ? downUpper : upper;
                } else if (LOWER.contains(comparator)) {
                    expected = isDown ? downLower : lower;
                } else {
                    // To a level that is to rise a higher one is more.
                    expected = isDown ? down : role.equals("TO") && isUp ? Bearing.STRONGER : bare;
                }
                Commitment commitment = commitment(change);
                assertEquals(
                        expected,
                        new Amounts(commitment, commitment)
                                .raised(quantity(role, comparator, 1), quantity(role, comparator, 2)),
                        change + " " + comparator);
            }
        }
    }

    /** An amount where none was is more, but for where it starts from, and for a limit that lets one do less. */
    @ParameterizedTest
    @CsvSource({"'', true", "OF, true", "BY, true", "TO, true", "FROM, false", "OF_ONES_OWN, true"})
    void firstAmountBindsMore(String role, boolean binds) {
        for (Optional<Change> change : changes()) {
            boolean isDown = change.filter(DOWNWARD::contains).isPresent();
            Commitment commitment = commitment(change);
            for (String comparator : comparators()) {
                boolean isStronger = binds && (isDown || !UPPER.contains(comparator));
                assertEquals(
                        isStronger ? Bearing.STRONGER : Bearing.NEITHER,
                        new Amounts(commitment, commitment).named(quantity(role, comparator, 1)),
                        change + " " + comparator);
            }
        }
    }

    /** Where one goes down and the other does not, the amounts say nothing of each other. */
    @ParameterizedTest
    @CsvSource({"BY", "TO", "''"})
    void amountsOfOneDirectionAreCompared(String role) {
        Map<Change, List<Change>> compared = new EnumMap<>(Change.class);
        for (Change one : Change.values()) {
            compared.put(one, new ArrayList<>());
            for (Change other : Change.values()) {
                Amounts amounts = new Amounts(commitment(Optional.of(one)), commitment(Optional.of(other)));
                if (amounts.named(quantity(role, "AT_LEAST", 1)) != Bearing.NEITHER) {
                    compared.get(one).add(other);
                }
            }
        }
        List<Change> others = List.of(Change.BEGIN, Change.CONTINUE, Change.INCREASE, Change.MODIFY);
        compared.forEach((change, with) -> assertEquals(DOWNWARD.contains(change) ? DOWNWARD : others, with));
    }

    private static Provision provision(String kind) {
        return Sentences.provision(
                kind.substring(0, 1),
                kind.endsWith("not") ? "They {m shall} {not} {a mark} it." : "They {m shall} {a mark} it.");
    }

    /** Amounts bind where something is to be done in both: promised or asked, and not to be left undone. */
    @Test
    void amountsBindWhereBothAreToBeDone() {
        List<String> toBeDone = List.of("C", "A");
        List<String> kinds = List.of("C", "A", "P", "D", "C not", "A not", "P not");
        for (String before : kinds) {
            for (String after : kinds) {
                Amounts amounts = new Amounts(provision(before), provision(after));
                Bearing expected =
                        toBeDone.contains(before) && toBeDone.contains(after) ? Bearing.STRONGER : Bearing.NEITHER;
                assertEquals(expected, amounts.named(quantity("", "", 1)), before + " " + after);
                assertEquals(expected, amounts.raised(quantity("", "", 1), quantity("", "", 2)), before + " " + after);
            }
        }
    }

    /** A level without a limit is more where both are to rise. */
    @Test
    void levelsBindWhereBothRise() {
        for (Change one : Change.values()) {
            for (Change other : Change.values()) {
                if (DOWNWARD.contains(one) == DOWNWARD.contains(other) && !DOWNWARD.contains(one)) {
                    Amounts amounts = new Amounts(commitment(Optional.of(one)), commitment(Optional.of(other)));
                    assertEquals(
                            one == Change.INCREASE && other == Change.INCREASE ? Bearing.STRONGER : Bearing.NEITHER,
                            amounts.raised(quantity("TO", "", 1), quantity("TO", "", 2)),
                            one + " " + other);
                }
            }
        }
    }

    /** Amounts of two roles, or of which one alone limits from above, say nothing of each other. */
    @ParameterizedTest
    @CsvSource({"BY, '', TO, ''", "'', '', BY, ''", "BY, AT_MOST, BY, ''", "BY, '', BY, LESS_THAN"})
    void amountsOfTwoSortsAreNotCompared(String role, String comparator, String other, String otherComparator) {
        Amounts amounts = new Amounts(commitment(Optional.empty()), commitment(Optional.empty()));
        assertEquals(
                Bearing.NEITHER, amounts.raised(quantity(role, comparator, 1), quantity(other, otherComparator, 2)));
    }
}
