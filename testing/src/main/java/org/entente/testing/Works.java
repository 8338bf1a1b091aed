package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.model.CitedWork;
import org.entente.testing.making.Unresolved;
import org.entente.testing.part.DrawnWorks;

/** Works that agreements cite: treaties, resolutions, plans, negotiations, and sets that a text leaves open. */
public final class Works {

    private Works() {}

    /**
     * Works, real and invented.
     *
     * @return the arbitrary
     */
    public static Arbitrary<CitedWork> works() {
        return Unresolved.alone(DrawnWorks.works());
    }
}
