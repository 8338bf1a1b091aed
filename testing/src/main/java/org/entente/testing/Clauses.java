package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.provision.Clause;

/** Clauses: what governs the instrument itself. */
public final class Clauses {

    private Clauses() {}

    /**
     * Clauses with as many or as few of their parts as real texts have.
     *
     * @return the arbitrary, to be configured
     */
    public static ProvisionArbitrary<Clause> clauses() {
        return ProvisionArbitrary.of(ProvisionShapes::clauses);
    }

    /**
     * Clauses that were changed in one way, each with the violation that must be reported.
     *
     * @return the arbitrary; {@link InvalidValues} breaks values of your choice, and of other types
     */
    public static Arbitrary<Invalid<Clause>> invalid() {
        return InvalidValues.of(Clause.class);
    }
}
