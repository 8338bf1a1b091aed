package org.entente.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Agreement;
import org.entente.model.LifecycleEvent;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.Violation;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.LifecycleAct;

/** What the law of treaties says of the acts in the life of an instrument. */
final class EventRules {

    static final List<Rule> ALL = List.of(
            Rule.of(AgreementProblem.EFFECT_BEFORE_ACT, examination -> effects(examination.agreement())),
            Rule.of(AgreementProblem.RESERVATION_WITHOUT_CONSENT, examination -> reservations(examination.agreement())),
            Rule.of(AgreementProblem.CONFIRMATION_BY_STATE, examination -> confirmations(examination.agreement())),
            Rule.of(AgreementProblem.ACCESSION_AFTER_SIGNATURE, examination -> accessions(examination.agreement())));

    private static final Set<LifecycleAct> SIGNATURES =
            Set.of(LifecycleAct.SIGNATURE, LifecycleAct.SIGNATURE_AD_REFERENDUM, LifecycleAct.DEFINITIVE_SIGNATURE);

    private static final Set<LifecycleAct> CONSENTS = Set.of(
            LifecycleAct.EXCHANGE_OF_INSTRUMENTS,
            LifecycleAct.RATIFICATION,
            LifecycleAct.ACCEPTANCE,
            LifecycleAct.APPROVAL,
            LifecycleAct.ACCESSION,
            LifecycleAct.FORMAL_CONFIRMATION,
            LifecycleAct.SUCCESSION);

    private EventRules() {}

    private static Stream<Violation> effects(Agreement agreement) {
        return Located.in("events", agreement.events())
                .flatMap(event -> event.part("takesEffect", LifecycleEvent::takesEffect)
                        .flatMap(effect -> done(event.value())
                                .filter(done -> effect.value().isBefore(done) == Answer.YES)
                                .map(done -> Violation.of(AgreementProblem.EFFECT_BEFORE_ACT, effect.path())
                                        .with("effect", effect.value())
                                        .with("done", done))
                                .stream()));
    }

    private static Optional<UncertainDate> done(LifecycleEvent event) {
        return event.done().flatMap(DateSpan::start);
    }

    /** A violation for each actor of an event of a kind, where it is so. */
    private static Stream<Violation> byActor(
            Agreement agreement, LifecycleAct act, AgreementProblem problem, ActorCondition condition) {
        return Located.in("events", agreement.events())
                .filter(event -> event.value().act().equals(act))
                .flatMap(event -> event.each("actors", LifecycleEvent::actors)
                        .flatMap(actor -> actor.value().id().stream()
                                .filter(id -> condition.holds(event.value(), id))
                                .map(id -> Violation.of(problem, actor.path()).with("actor", id))));
    }

    private interface ActorCondition {
        boolean holds(LifecycleEvent event, String actor);
    }

    private static Stream<Violation> reservations(Agreement agreement) {
        return byActor(
                agreement,
                LifecycleAct.RESERVATION,
                AgreementProblem.RESERVATION_WITHOUT_CONSENT,
                (event, actor) -> acts(agreement, event, actor)
                        .noneMatch(other -> SIGNATURES.contains(other.act()) || CONSENTS.contains(other.act())));
    }

    private static Stream<Violation> confirmations(Agreement agreement) {
        return byActor(
                agreement,
                LifecycleAct.FORMAL_CONFIRMATION,
                AgreementProblem.CONFIRMATION_BY_STATE,
                (event, id) -> agreement
                        .actor(id)
                        .flatMap(actor -> actor.kind())
                        .filter(kind -> kind.equals(ActorKind.STATE) || kind.equals(ActorKind.HISTORICAL_STATE))
                        .isPresent());
    }

    private static Stream<Violation> accessions(Agreement agreement) {
        return byActor(
                agreement,
                LifecycleAct.ACCESSION,
                AgreementProblem.ACCESSION_AFTER_SIGNATURE,
                (event, actor) -> acts(agreement, event, actor).anyMatch(other -> SIGNATURES.contains(other.act())));
    }

    /** What the same actor did in the life of the same instrument. */
    private static Stream<LifecycleEvent> acts(Agreement agreement, LifecycleEvent event, String actor) {
        return agreement.events().stream()
                .filter(other -> other.work().equals(event.work()))
                .filter(other -> other.actors().stream()
                        .anyMatch(reference -> reference.ids().contains(actor)));
    }
}
