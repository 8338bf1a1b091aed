package org.entente.testing;

import org.entente.provision.Appeal;
import org.entente.testing.part.DrawnProvisions;

/** Appeals: what others are asked to do. */
public final class Appeals {

    private Appeals() {}

    /**
     * Appeals with as many or as few of their parts as real texts have.
     *
     * @return the arbitrary, to be configured
     */
    public static ProvisionArbitrary<Appeal> appeals() {
        return ProvisionArbitrary.of(DrawnProvisions::appeals);
    }
}
