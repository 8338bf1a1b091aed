package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.model.Place;
import org.entente.testing.part.DrawnPlaces;

/** Places: cities, regions, and what has no more than an id. */
public final class Places {

    private Places() {}

    /**
     * Places, real and invented.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Place> places() {
        return DrawnPlaces.places();
    }
}
