package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.entente.comparison.Comparison;
import org.entente.comparison.Difference;
import org.entente.model.Agreement;

/** What holds for the comparison of any two agreements. */
class ComparisonProperties {

    @Provide
    Arbitrary<Agreement> any() {
        return Agreements.agreements();
    }

    /** Two thousand pairs, by ten versions of each agreement. */
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void differencesMakeTheLaterOfTheEarlierVersion(
            @ForAll("any") Agreement before, @ForAll("any") Agreement donor, @ForAll Random random) {
        makesIt(before, donor);
        Agreement one = before;
        for (int i = 1; i < 10; i++) {
            Agreement next = Crossed.of(Agreement.meta(), random.nextInt(3) == 0 ? before : one, donor, random);
            makesIt(one, next);
            one = next;
        }
    }

    private static void makesIt(Agreement before, Agreement after) {
        Comparison<Agreement> comparison = Comparison.of(before, after);
        assertEquals(after, comparison.apply(before));
        assertEquals(before.equals(after), comparison.isEmpty());
        for (Difference difference : comparison.differences()) {
            assertTrue(isSaid(difference.message(Locale.ENGLISH)), difference::toString);
            assertTrue(isSaid(difference.message(Locale.KOREAN)), difference::toString);
        }
    }

    /** Nothing is left to fill in, and nothing would break a line. */
    private static boolean isSaid(String message) {
        return !message.contains("null") && message.lines().count() == 1;
    }

    @Property(tries = 200)
    void anAgreementDoesNotDifferFromItself(@ForAll("any") Agreement agreement) {
        assertTrue(Comparison.of(agreement, agreement).isEmpty());
    }
}
