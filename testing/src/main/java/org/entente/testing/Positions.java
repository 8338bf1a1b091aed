package org.entente.testing;

import org.entente.provision.Position;
import org.entente.testing.part.DrawnProvisions;

/** Positions: records, views, welcome and regret, disagreement. */
public final class Positions {

    private Positions() {}

    /**
     * Positions with as many or as few of their parts as real texts have.
     *
     * @return the arbitrary, to be configured
     */
    public static ProvisionArbitrary<Position> positions() {
        return ProvisionArbitrary.of(DrawnProvisions::positions);
    }
}
