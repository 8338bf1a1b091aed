package org.entente.force;

import org.entente.force.Life.Placed;
import org.entente.force.Step.Change;
import org.entente.life.LifecycleEvent;
import org.entente.vocabulary.LifecycleAct;

/** The steps that recorded acts are, and the reasons for them. An actor is empty where an act is for all. */
final class Steps {

    private Steps() {}

    /** A step on the day on which an act was done. */
    static Step done(Change change, Placed<LifecycleEvent> event, String actor) {
        Moment moment = Moment.doneOrOpen(event.value());
        return new Step(change, moment, recorded(event, actor));
    }

    /** A step on the day on which an act takes effect, which is the day on which it was done unless another is recorded. */
    static Step effect(Change change, Placed<LifecycleEvent> event, String actor) {
        Moment moment = Moment.effectOrDone(event.value());
        return new Step(change, moment, recorded(event, actor));
    }

    /** Why: the act is recorded. */
    static Reason recorded(Placed<LifecycleEvent> event, String actor) {
        if (event.value().act().equals(LifecycleAct.ENTRY_INTO_FORCE)) {
            return Reason.of(ForceReason.ENTRY_RECORDED, event.path()).with("date", Facts.dated(event.value()));
        }
        Reason reason = Reason.of(ForceReason.ACT_RECORDED, event.path())
                .with("act", event.value().act())
                .with("date", Facts.dated(event.value()));
        return actor.isEmpty() ? reason : reason.with("actor", actor);
    }

    /** Why: what an act of an actor comes to, with its day. */
    static Reason reason(ForceReason reason, Placed<LifecycleEvent> event, String actor, Moment moment) {
        return Reason.of(reason, event.path()).with("actor", actor).with("date", moment);
    }
}
