package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.provision.Decision;

/** Decisions: what is brought about by being said. */
public final class Decisions {

    private Decisions() {}

    /**
     * Decisions with as many or as few of their parts as real texts have.
     *
     * @return the arbitrary, to be configured
     */
    public static ProvisionArbitrary<Decision> decisions() {
        return ProvisionArbitrary.of(ProvisionShapes::decisions);
    }

    /**
     * Decisions that were changed in one way, each with the violation that must be reported.
     *
     * @return the arbitrary; {@link InvalidValues} breaks values of your choice, and of other types
     */
    public static Arbitrary<Invalid<Decision>> invalid() {
        return InvalidValues.of(Decision.class);
    }
}
