package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.life.ForceRule;
import org.entente.testing.making.Unresolved;
import org.entente.testing.part.DrawnForceRules;

/** What clauses say of the beginning and the end of an instrument. */
public final class ForceRules {

    private ForceRules() {}

    /**
     * Rules that clauses state.
     *
     * @return the arbitrary
     */
    public static Arbitrary<ForceRule> forceRules() {
        return Unresolved.alone(DrawnForceRules.RULES);
    }
}
