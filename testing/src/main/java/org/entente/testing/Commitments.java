package org.entente.testing;

import org.entente.provision.Commitment;
import org.entente.testing.part.DrawnProvisions;

/** Commitments: what performers will do or leave undone. */
public final class Commitments {

    private Commitments() {}

    /**
     * Commitments with as many or as few of their parts as real texts have.
     *
     * @return the arbitrary, to be configured
     */
    public static ProvisionArbitrary<Commitment> commitments() {
        return ProvisionArbitrary.of(DrawnProvisions::commitments);
    }
}
