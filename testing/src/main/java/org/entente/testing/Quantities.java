package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.quantity.Baseline;
import org.entente.quantity.Quantity;
import org.entente.testing.value.DrawnQuantities;

/** Quantities: amounts, numbers of persons, shares, ranges, and what they are measured against. */
public final class Quantities {

    private Quantities() {}

    /**
     * Quantities as printed, with their numbers as far as they can be read.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Quantity> quantities() {
        return DrawnQuantities.quantities();
    }

    /**
     * What quantities are measured against: periods, numbers, words.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Baseline> baselines() {
        return DrawnQuantities.baselines();
    }
}
