package org.entente.force;

import java.util.Set;
import org.entente.vocabulary.LifecycleAct;

/** Which acts do the same for the standing of their author. */
final class Acts {

    /** Signatures that do not by themselves express consent. */
    static final Set<LifecycleAct> SIGNATURES =
            Set.of(LifecycleAct.SIGNATURE, LifecycleAct.SIGNATURE_AD_REFERENDUM, LifecycleAct.SUCCESSION_TO_SIGNATURE);

    /** Acts that express consent to be bound (arts. 11-15). */
    static final Set<LifecycleAct> CONSENTS = Set.of(
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

    /** Acts by which an actor leaves. */
    static final Set<LifecycleAct> DEPARTURES = Set.of(LifecycleAct.WITHDRAWAL, LifecycleAct.DENUNCIATION);

    /** Acts that end the instrument, for all or for those named. */
    static final Set<LifecycleAct> ENDS =
            Set.of(LifecycleAct.TERMINATION, LifecycleAct.EXPIRY, LifecycleAct.INVALIDITY);

    /** Acts by which a political instrument comes about. */
    static final Set<LifecycleAct> ISSUES = Set.of(
            LifecycleAct.ISSUANCE,
            LifecycleAct.ADOPTION,
            LifecycleAct.SIGNATURE,
            LifecycleAct.DEFINITIVE_SIGNATURE,
            LifecycleAct.EXCHANGE_OF_INSTRUMENTS);

    private Acts() {}
}
