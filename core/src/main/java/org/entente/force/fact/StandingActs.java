package org.entente.force.fact;

import java.util.Set;
import org.entente.vocabulary.LifecycleAct;

/** Acts that count for the standing of an actor or a political instrument in a way of their own. */
public final class StandingActs {

    /** Signatures that do not by themselves express consent. */
    public static final Set<LifecycleAct> SIMPLE_SIGNATURES =
            Set.of(LifecycleAct.SIGNATURE, LifecycleAct.SIGNATURE_AD_REFERENDUM, LifecycleAct.SUCCESSION_TO_SIGNATURE);

    /** Acts by which a political instrument comes about. */
    public static final Set<LifecycleAct> ISSUES = Set.of(
            LifecycleAct.ISSUANCE,
            LifecycleAct.ADOPTION,
            LifecycleAct.SIGNATURE,
            LifecycleAct.DEFINITIVE_SIGNATURE,
            LifecycleAct.EXCHANGE_OF_INSTRUMENTS);

    private StandingActs() {}
}
