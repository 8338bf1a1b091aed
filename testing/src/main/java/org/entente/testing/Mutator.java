package org.entente.testing;

import java.util.Locale;
import org.entente.model.Agreement;
import org.entente.testing.faults.Fault;
import org.entente.testing.faults.JsonDraft;
import org.entente.violation.Problem;

/**
 * A way to change a valid agreement so that one problem is reported, and what the agreement needs for it.
 *
 * <p>A mutator applies to every valid agreement: it adds what its change needs before it makes the change. This class is
 * immutable and thread-safe.
 */
public final class Mutator {

    private final Fault fault;

    Mutator(Fault fault) {
        this.fault = fault;
    }

    /**
     * The problem that the change makes.
     *
     * @return the problem
     */
    public Problem problem() {
        return fault.problem();
    }

    /**
     * What is changed.
     *
     * @return a clause in English
     */
    public String change() {
        return fault.change();
    }

    /**
     * Changes an agreement.
     *
     * @param valid an agreement that is valid: no rule reports an error
     * @param pick chooses among the places where the change can be made; any number will do
     * @return the changed agreement
     */
    public Invalid<Agreement> apply(Agreement valid, int pick) {
        return Invalid.of(new JsonDraft(valid, pick).broken(fault));
    }

    /** Renders the code and the change. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %s", fault.problem().code(), fault.change());
    }
}
