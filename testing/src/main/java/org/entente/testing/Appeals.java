package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.provision.Appeal;

/** Appeals: what others are asked to do. */
public final class Appeals {

    private Appeals() {}

    /**
     * Appeals with as many or as few of their parts as real texts have.
     *
     * @return the arbitrary, to be configured
     */
    public static ProvisionArbitrary<Appeal> appeals() {
        return ProvisionArbitrary.of(ProvisionShapes::appeals);
    }

    /**
     * Appeals that were changed in one way, each with the violation that must be reported.
     *
     * @return the arbitrary; {@link InvalidValues} breaks values of your choice, and of other types
     */
    public static Arbitrary<Invalid<Appeal>> invalid() {
        return InvalidValues.of(Appeal.class);
    }
}
