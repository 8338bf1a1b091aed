package org.entente.force.timeline;

import org.entente.force.fact.Facts;
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
