package org.entente.force.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.force.timeline.ForceReason;
import org.entente.force.timeline.Step;
import org.entente.force.timeline.Step.Change;
import org.entente.force.timeline.Steps;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.violation.Violation;
import org.entente.vocabulary.LifecycleAct;

/** Withdrawals of a ratification: possible until the instrument is in force for the actor. */
final class Withdrawals {

    private Withdrawals() {}

    /** What one does: it takes back the consent, or ends the part from a day that is recorded. */
    static Step of(Placed<LifecycleEvent> event, String actor) {
        return Moment.effect(event.value()).isPresent()
                ? Steps.effect(Change.LEAVE, event, actor)
                : Steps.done(Change.WITHDRAW_CONSENT, event, actor);
    }

    /** The departures in question of an actor that withdrew its consent after the entry into force for it. */
    static List<Step> tooLate(String actor, List<Placed<LifecycleEvent>> own, List<Step> steps) {
        Optional<Step> entered = steps.stream()
                .filter(step -> step.change().isEntry())
                .min(Comparator.comparing(step -> step.moment().earliest()));
        return own.stream()
                .filter(event -> event.value().act().equals(LifecycleAct.WITHDRAWAL_OF_RATIFICATION))
                .map(event -> of(event, actor))
                .filter(step -> step.change() == Change.WITHDRAW_CONSENT)
                .filter(step -> entered.filter(first -> !step.moment().isBefore(first.moment()))
                        .isPresent())
                .map(step -> new Step(
                        Change.LEAVE,
                        Moment.since(step.moment().earliest()),
                        Violation.of(
                                        ForceReason.WITHDRAWN_TOO_LATE,
                                        step.reason().path())
                                .with("actor", actor)))
                .toList();
    }
}
