package org.entente.testing;

import org.entente.provision.Decision;
import org.entente.testing.part.DrawnProvisions;

/** Decisions: what is brought about by being said. */
public final class Decisions {

    private Decisions() {}

    /**
     * Decisions with as many or as few of their parts as real texts have.
     *
     * @return the arbitrary, to be configured
     */
    public static ProvisionArbitrary<Decision> decisions() {
        return ProvisionArbitrary.of(DrawnProvisions::decisions);
    }
}
