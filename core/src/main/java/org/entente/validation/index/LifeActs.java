package org.entente.validation.index;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.life.acts.Acts;
import org.entente.vocabulary.LifecycleAct;

/** Which acts are which to the rules. */
public final class LifeActs {

    /** Consents that are no signatures. */
    public static final Set<LifecycleAct> LATER_CONSENTS = Acts.CONSENTS.stream()
            .filter(act -> !Acts.SIGNATURES.contains(act))
            .collect(Collectors.toUnmodifiableSet());

    public static final Set<LifecycleAct> SIGNATURES_AND_CONSENTS = union(Acts.SIGNATURES, Acts.CONSENTS);

    public static final Set<LifecycleAct> ENTRY = Set.of(LifecycleAct.ENTRY_INTO_FORCE);

    /** Acts by which an actor may have joined. */
    public static final Set<LifecycleAct> JOINING = union(SIGNATURES_AND_CONSENTS, ENTRY);

    /** Acts by which an actor is bound, or which show that it is. */
    public static final Set<LifecycleAct> BINDING = union(Acts.CONSENTS, ENTRY);

    /** Acts after which an instrument may enter into force again. */
    public static final Set<LifecycleAct> BREAKS = union(
            union(Acts.DEPARTURES, Acts.ENDS),
            Set.of(LifecycleAct.WITHDRAWAL_OF_RATIFICATION, LifecycleAct.NOTICE, LifecycleAct.SUSPENSION));

    private static final Set<LifecycleAct> RESERVATIONS = Set.of(
            LifecycleAct.RESERVATION,
            LifecycleAct.MODIFICATION_OF_RESERVATION,
            LifecycleAct.INTERPRETATIVE_DECLARATION,
            LifecycleAct.DECLARATION);

    private static final Set<LifecycleAct> DECLARATIONS = Set.of(
            LifecycleAct.INTERPRETATIVE_DECLARATION, LifecycleAct.DECLARATION, LifecycleAct.TERRITORIAL_APPLICATION);

    /** What ends, or is to end, the instrument or a part in it (arts. 65, 67, 68). */
    private static final Set<LifecycleAct> NOTICES = union(
            Acts.DEPARTURES,
            Set.of(
                    LifecycleAct.NOTICE,
                    LifecycleAct.NOTIFICATION,
                    LifecycleAct.TERMINATION,
                    LifecycleAct.SUSPENSION,
                    LifecycleAct.INVALIDITY,
                    LifecycleAct.END_OF_PROVISIONAL_APPLICATION));

    /**
     * By act, the acts that it may answer; of an act that is not named, any. An objection is to a reservation or
     * declaration, to a notice (art. 65(3)), to a correction or an amendment (arts. 79(2), 40), and where the instrument
     * so provides to one that joins without having signed.
     */
    public static final Map<LifecycleAct, Set<LifecycleAct>> ANSWERED = Map.ofEntries(
            Map.entry(LifecycleAct.ACCEPTANCE_OF_RESERVATION, RESERVATIONS),
            Map.entry(LifecycleAct.MODIFICATION_OF_RESERVATION, RESERVATIONS),
            Map.entry(LifecycleAct.WITHDRAWAL_OF_RESERVATION, RESERVATIONS),
            Map.entry(
                    LifecycleAct.OBJECTION,
                    union(
                            union(union(RESERVATIONS, DECLARATIONS), union(NOTICES, Acts.SUCCESSIONS)),
                            Set.of(
                                    LifecycleAct.ACCESSION,
                                    LifecycleAct.PROPOSAL_OF_AMENDMENT,
                                    LifecycleAct.AMENDMENT,
                                    LifecycleAct.CORRECTION))),
            Map.entry(
                    LifecycleAct.WITHDRAWAL_OF_OBJECTION,
                    Set.of(LifecycleAct.OBJECTION, LifecycleAct.OPPOSITION_TO_DECLARATION)),
            Map.entry(LifecycleAct.WITHDRAWAL_OF_DECLARATION, DECLARATIONS),
            Map.entry(LifecycleAct.APPROVAL_OF_DECLARATION, DECLARATIONS),
            Map.entry(LifecycleAct.OPPOSITION_TO_DECLARATION, DECLARATIONS),
            Map.entry(LifecycleAct.RECHARACTERISATION, DECLARATIONS),
            Map.entry(LifecycleAct.REVOCATION_OF_NOTICE, NOTICES),
            Map.entry(
                    LifecycleAct.WITHDRAWAL_OF_SIGNATURE,
                    union(Acts.SIGNATURES, Set.of(LifecycleAct.SUCCESSION_TO_SIGNATURE))),
            Map.entry(LifecycleAct.WITHDRAWAL_OF_RATIFICATION, Acts.CONSENTS),
            Map.entry(LifecycleAct.RESUMPTION, Set.of(LifecycleAct.SUSPENSION, LifecycleAct.NOTICE)));

    private LifeActs() {}

    private static Set<LifecycleAct> union(Set<LifecycleAct> one, Set<LifecycleAct> other) {
        return Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
