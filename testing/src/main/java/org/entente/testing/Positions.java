package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.provision.Position;

/** Positions: records, views, welcome and regret, disagreement. */
public final class Positions {

    private Positions() {}

    /**
     * Positions with as many or as few of their parts as real texts have.
     *
     * @return the arbitrary, to be configured
     */
    public static ProvisionArbitrary<Position> positions() {
        return ProvisionArbitrary.of(ProvisionShapes::positions);
    }

    /**
     * Positions that were changed in one way, each with the violation that must be reported.
     *
     * @return the arbitrary; {@link InvalidValues} breaks values of your choice, and of other types
     */
    public static Arbitrary<Invalid<Position>> invalid() {
        return InvalidValues.of(Position.class);
    }
}
