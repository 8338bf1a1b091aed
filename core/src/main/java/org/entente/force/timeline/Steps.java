package org.entente.force.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.entente.force.fact.Facts;
import org.entente.force.fact.Moments;
import org.entente.force.timeline.Step.Change;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.violation.Violation;
import org.entente.vocabulary.LifecycleAct;

/** The steps that recorded acts are, and the reasons for them. An actor is empty where an act is for all. */
public final class Steps {

    private Steps() {}

    /** A step on the day on which an act was done. */
    public static Step done(Change change, Placed<LifecycleEvent> event, String actor) {
        Moment moment = Moment.doneOrOpen(event.value());
        return new Step(change, moment, recorded(event, actor));
    }

    /** A step on the day on which an act takes effect, which is the day on which it was done unless another is recorded. */
    public static Step effect(Change change, Placed<LifecycleEvent> event, String actor) {
        Moment moment = Moment.effectOrDone(event.value());
        return new Step(change, moment, recorded(event, actor));
    }

    /** The second of some entries: from when on two may have come until two surely have; it names what keeps it open. */
    public static Optional<Step> second(Collection<Step> entries) {
        Optional<LocalDate> possible = entries.stream()
                .map(step -> Moments.first(step.moment()))
                .sorted()
                .skip(1)
                .findFirst();
        Optional<Step> certain = entries.stream()
                .sorted(Comparator.comparing(step -> Moments.last(step.moment())))
                .skip(1)
                .findFirst();
        return possible.flatMap(day -> certain.map(step -> {
            LocalDate last = Moments.last(step.moment());
            Moment moment = last.equals(LocalDate.MAX) ? Moment.since(day) : Moment.between(day, last);
            Step why = moment.day().isPresent() ? step : unsettled(entries).orElse(step);
            return new Step(Change.ENTER, moment, why.reason(), why.wanting());
        }));
    }

    private static Optional<Step> unsettled(Collection<Step> entries) {
        return entries.stream().filter(step -> step.moment().day().isEmpty()).min(Step.BY_TIME);
    }

    /** Why: the act is recorded. */
    public static Violation recorded(Placed<LifecycleEvent> event, String actor) {
        if (event.value().act().equals(LifecycleAct.ENTRY_INTO_FORCE)) {
            return Violation.of(ForceReason.ENTRY_RECORDED, event.path()).with("date", Facts.dated(event.value()));
        }
        Violation reason = Violation.of(ForceReason.ACT_RECORDED, event.path())
                .with("act", event.value().act())
                .with("date", Facts.dated(event.value()));
        return actor.isEmpty() ? reason : reason.with("actor", actor);
    }

    /** Why: what an act of an actor comes to, with its day. */
    public static Violation reason(ForceReason reason, Placed<LifecycleEvent> event, String actor, Moment moment) {
        return Violation.of(reason, event.path()).with("actor", actor).with("date", moment);
    }
}
