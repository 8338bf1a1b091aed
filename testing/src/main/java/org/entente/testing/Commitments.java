package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.provision.Commitment;

/** Commitments: what performers will do or leave undone. */
public final class Commitments {

    private Commitments() {}

    /**
     * Commitments with as many or as few of their parts as real texts have.
     *
     * @return the arbitrary, to be configured
     */
    public static ProvisionArbitrary<Commitment> commitments() {
        return ProvisionArbitrary.of(ProvisionShapes::commitments);
    }

    /**
     * Commitments that were changed in one way, each with the violation that must be reported.
     *
     * @return the arbitrary; {@link InvalidValues} breaks values of your choice, and of other types
     */
    public static Arbitrary<Invalid<Commitment>> invalid() {
        return InvalidValues.of(Commitment.class);
    }
}
