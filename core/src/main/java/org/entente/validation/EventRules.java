package org.entente.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.entente.life.LifecycleEvent;
import org.entente.life.acts.Acts;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.validation.index.LifeActs;
import org.entente.validation.walk.Cursor;
import org.entente.violation.Violation;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.LifecycleAct;

/** What the law of treaties says of the acts in the life of an instrument. */
final class EventRules {

    static final List<Rule> ALL = List.of(
            new LibraryRule(AgreementProblem.EFFECT_BEFORE_ACT, EventRules::effects),
            new LibraryRule(AgreementProblem.RESERVATION_WITHOUT_CONSENT, EventRules::reservations)
                    .reading(
                            "events[].act",
                            "events[].work",
                            "events[].actors[].id",
                            "events[].actors[].members",
                            "events[].expected"),
            new LibraryRule(AgreementProblem.CONFIRMATION_BY_STATE, EventRules::confirmations),
            new LibraryRule(AgreementProblem.ACCESSION_AFTER_SIGNATURE, EventRules::accessions)
                    .reading("events[].act", "events[].work", "events[].actors", "events[].expected"));

    private EventRules() {}

    private static void effects(RuleRun inspection) {
        Cursor<LifecycleEvent> event =
                Cursor.in("events", inspection.agreement().events());
        while (event.next()) {
            Optional<UncertainDate> effect = event.get().takesEffect();
            Optional<UncertainDate> done = event.get().done().flatMap(DateSpan::start);
            if (effect.isPresent()
                    && done.isPresent()
                    && !Acts.SUCCESSIONS.contains(event.get().act())
                    && effect.get().isBefore(done.get()) == Answer.YES) {
                inspection.report(Violation.of(AgreementProblem.EFFECT_BEFORE_ACT, event.path("takesEffect"))
                        .with("effect", effect.get())
                        .with("done", done.get()));
            }
        }
    }

    /** A violation for each actor of an event of a kind, where it is so. */
    private static void byActor(
            RuleRun inspection,
            LifecycleAct act,
            AgreementProblem problem,
            BiPredicate<LifecycleEvent, String> condition) {
        Cursor.in("events", inspection.agreement().events()).forEach(event -> {
            if (event.get().act().equals(act) && !event.get().expected()) {
                event.each("actors", event.get().actors())
                        .forEach(actor -> actor.get()
                                .id()
                                .filter(id -> condition.test(event.get(), id))
                                .ifPresent(id -> inspection.report(
                                        Violation.of(problem, actor.path()).with("actor", id))));
            }
        });
    }

    private static void reservations(RuleRun inspection) {
        Doers consenting = new Doers(inspection.agreement(), LifeActs.SIGNATURES_AND_CONSENTS::contains);
        byActor(
                inspection,
                LifecycleAct.RESERVATION,
                AgreementProblem.RESERVATION_WITHOUT_CONSENT,
                (event, actor) -> !consenting.of(event).contains(actor));
    }

    private static void confirmations(RuleRun inspection) {
        byActor(
                inspection,
                LifecycleAct.FORMAL_CONFIRMATION,
                AgreementProblem.CONFIRMATION_BY_STATE,
                (event, id) -> inspection
                        .definitions()
                        .actors
                        .find(id)
                        .flatMap(Actor::kind)
                        .filter(kind -> kind.equals(ActorKind.STATE) || kind.equals(ActorKind.HISTORICAL_STATE))
                        .isPresent());
    }

    /** Who left may join again, and then accedes. */
    private static void accessions(RuleRun inspection) {
        Doers signing = new Doers(inspection.agreement(), Acts.SIGNATURES::contains);
        Doers leaving = new Doers(inspection.agreement(), Acts.DEPARTURES::contains);
        byActor(
                inspection,
                LifecycleAct.ACCESSION,
                AgreementProblem.ACCESSION_AFTER_SIGNATURE,
                (event, actor) ->
                        signing.of(event).contains(actor) && !leaving.of(event).contains(actor));
    }

    /** Who did one of some acts in the life of the same instrument; looked up when it is first asked for. */
    private static final class Doers {
        private final Agreement agreement;
        private final Predicate<LifecycleAct> acts;
        private final Map<String, Set<String>> byWork = new HashMap<>();

        Doers(Agreement agreement, Predicate<LifecycleAct> acts) {
            this.agreement = agreement;
            this.acts = acts;
        }

        Set<String> of(LifecycleEvent event) {
            if (byWork.isEmpty()) {
                agreement.events().forEach(this::add);
            }
            return byWork.getOrDefault(work(event), Set.of());
        }

        private void add(LifecycleEvent event) {
            Set<String> actors = byWork.computeIfAbsent(work(event), work -> new HashSet<>());
            if (acts.test(event.act()) && !event.expected()) {
                event.actors().forEach(actor -> actors.addAll(actor.ids()));
            }
        }

        /** The id of the work, which is never empty; empty for the agreement itself. */
        private static String work(LifecycleEvent event) {
            return event.work().orElse("");
        }
    }
}
