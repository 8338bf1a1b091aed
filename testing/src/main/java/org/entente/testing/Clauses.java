package org.entente.testing;

import org.entente.provision.Clause;
import org.entente.testing.part.DrawnProvisions;

/** Clauses: what governs the instrument itself. */
public final class Clauses {

    private Clauses() {}

    /**
     * Clauses with as many or as few of their parts as real texts have.
     *
     * @return the arbitrary, to be configured
     */
    public static ProvisionArbitrary<Clause> clauses() {
        return ProvisionArbitrary.of(DrawnProvisions::clauses);
    }
}
