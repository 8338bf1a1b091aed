package org.entente.life.acts;

import java.util.Set;
import org.entente.vocabulary.LifecycleAct;

/** Acts that have one effect in the law of treaties (Vienna Convention of 1969), whatever an instrument calls them. */
public final class Acts {

    /** The ways to sign: subject to ratification, ad referendum, definitively (arts. 10 and 12). */
    public static final Set<LifecycleAct> SIGNATURES =
            Set.of(LifecycleAct.SIGNATURE, LifecycleAct.SIGNATURE_AD_REFERENDUM, LifecycleAct.DEFINITIVE_SIGNATURE);

    /** The acts by which a state that takes the place of another keeps its part (Vienna Convention of 1978). */
    public static final Set<LifecycleAct> SUCCESSIONS = Set.of(
            LifecycleAct.SUCCESSION,
            LifecycleAct.SUCCESSION_TO_SIGNATURE,
            LifecycleAct.CONTINUATION,
            LifecycleAct.UNIFICATION);

    /** The acts that express consent to be bound (arts. 11 to 15), or take it over. */
    public static final Set<LifecycleAct> CONSENTS = Set.of(
            LifecycleAct.DEFINITIVE_SIGNATURE,
            LifecycleAct.EXCHANGE_OF_INSTRUMENTS,
            LifecycleAct.RATIFICATION,
            LifecycleAct.ACCEPTANCE,
            LifecycleAct.APPROVAL,
            LifecycleAct.ACCESSION,
            LifecycleAct.FORMAL_CONFIRMATION,
            LifecycleAct.NOTIFICATION_OF_COMPLETION,
            LifecycleAct.CONSENT_BY_OTHER_MEANS,
            LifecycleAct.SUCCESSION,
            LifecycleAct.CONTINUATION,
            LifecycleAct.UNIFICATION);

    /** The consents of those that took part in making the text (art. 14). */
    public static final Set<LifecycleAct> RATIFICATIONS = Set.of(
            LifecycleAct.RATIFICATION,
            LifecycleAct.ACCEPTANCE,
            LifecycleAct.APPROVAL,
            LifecycleAct.FORMAL_CONFIRMATION);

    /** The acts by which an actor leaves (arts. 54 and 56). */
    public static final Set<LifecycleAct> DEPARTURES = Set.of(LifecycleAct.WITHDRAWAL, LifecycleAct.DENUNCIATION);

    /** The acts that end an instrument, for all or for the actors named. */
    public static final Set<LifecycleAct> ENDS =
            Set.of(LifecycleAct.TERMINATION, LifecycleAct.EXPIRY, LifecycleAct.INVALIDITY);

    private Acts() {}
}
