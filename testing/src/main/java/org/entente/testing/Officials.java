package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.people.Office;
import org.entente.people.Tenure;
import org.entente.people.TenurePart;
import org.entente.people.TenureStep;
import org.entente.testing.making.Unresolved;
import org.entente.testing.part.DrawnOfficials;

/** Officials, offices, and who held which when. */
public final class Officials {

    private Officials() {}

    /**
     * Officials with names in several scripts, in one post or two, in substance or acting.
     *
     * @return the arbitrary, to be configured
     */
    public static OfficialArbitrary officials() {
        return OfficialArbitrary.standard();
    }

    /**
     * Offices, real and invented.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Office> offices() {
        return Unresolved.alone(DrawnOfficials.OFFICES);
    }

    /**
     * Tenures: with known, open and unknown ends, to the day, the month or the year.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Tenure> tenures() {
        return Unresolved.alone(DrawnOfficials.TENURES);
    }

    /**
     * Acts by which persons came to offices, and left them.
     *
     * @return the arbitrary
     */
    public static Arbitrary<TenureStep> tenureSteps() {
        return Unresolved.alone(DrawnOfficials.STEPS);
    }

    /**
     * Parts of tenures in another capacity.
     *
     * @return the arbitrary
     */
    public static Arbitrary<TenurePart> tenureParts() {
        return Unresolved.alone(DrawnOfficials.PARTS);
    }
}
