package org.entente.force.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.force.fact.Facts;
import org.entente.force.timeline.ForceReason;
import org.entente.force.timeline.Step;
import org.entente.force.timeline.Step.Change;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.Violation;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;

/**
 * When an instrument is in force for those that take the place of another: from the succession on and not later, since it
 * was in force for the predecessor (Vienna Convention of 1978, arts. 23, 31, 34 and 35).
 */
final class Successions {

    private static final Set<LifecycleAct> ACTS =
            Set.of(LifecycleAct.SUCCESSION, LifecycleAct.UNIFICATION, LifecycleAct.CONTINUATION);

    private final Facts facts;
    private final Function<String, Optional<LocalDate>> consents;
    private final Map<String, Optional<LocalDate>> known = new HashMap<>();

    /**
     * Takes what is judged.
     *
     * @param facts what is recorded
     * @param consents the earliest day on which an actor had a part that another can take over; empty if it had none
     */
    Successions(Facts facts, Function<String, Optional<LocalDate>> consents) {
        this.facts = facts;
        this.consents = consents;
    }

    static boolean isOne(LifecycleEvent consent) {
        return ACTS.contains(consent.act());
    }

    /**
     * The entry into force for a successor, where that of the instrument is known. Of several that it succeeds, as where
     * states unite (art. 31), those count that had a part, and the first of them.
     */
    Step enter(Placed<LifecycleEvent> act, String actor, Moment all) {
        boolean continues = act.value().act().equals(LifecycleAct.CONTINUATION);
        Moment done = Moment.doneOrOpen(act.value());
        Optional<Moment> effect = Moment.effect(act.value());
        if (effect.isPresent()) {
            return entered(ForceReason.EFFECT_RECORDED, act, actor, all.after(effect.get()));
        }
        List<String> named = act.value().predecessor().map(Reference::ids).orElse(List.of());
        List<String> having =
                named.stream().filter(from -> part(from).isPresent()).toList();
        Optional<LocalDate> part =
                having.stream().flatMap(from -> part(from).stream()).min(Comparator.naturalOrder());
        Optional<Moment> begun = (having.isEmpty() ? named : having)
                .stream()
                        .flatMap(from -> succeeded(actor, from, done).stream())
                        .min(Comparator.comparing(Moment::earliest));
        if (continues && !named.isEmpty() && having.isEmpty()) {
            return open(act, actor, Moment.since(all.after(done).earliest()), ForceReason.PREDECESSOR_WITHOUT_CONSENT);
        }
        if (continues) {
            return entered(
                    ForceReason.CONTINUED,
                    act,
                    actor,
                    all.after(begun.filter(moment -> moment.isBefore(done)).orElse(done)));
        }
        if (begun.isPresent()) {
            return entered(ForceReason.SUCCEEDED, act, actor, all.after(begun.get()));
        }
        LocalDate possible = Stream.concat(
                        part.stream(),
                        facts.life().validity(actor).flatMap(DateSpan::start).map(UncertainDate::earliest).stream())
                .reduce(all.earliest(), (one, other) -> one.isAfter(other) ? one : other);
        Moment undated = all.after(done)
                .latest()
                .map(latest -> Moment.between(possible, latest.isBefore(possible) ? possible : latest))
                .orElseGet(() -> Moment.since(possible));
        return open(act, actor, undated, ForceReason.SUCCESSION_UNDATED);
    }

    private Optional<LocalDate> part(String predecessor) {
        return known.computeIfAbsent(predecessor, consents);
    }

    /** The succession as the successor declares it, else the day after the last one of a predecessor that is no more. */
    private Optional<Moment> succeeded(String actor, String predecessor, Moment done) {
        return facts.life()
                .succession(actor, predecessor)
                .map(Moment::of)
                .or(() -> facts.gone(predecessor).filter(end -> !done.isBefore(end)));
    }

    private static Step entered(ForceReason why, Placed<LifecycleEvent> act, String actor, Moment moment) {
        return new Step(Change.ENTER, moment, reason(why, act, actor, moment));
    }

    private static Step open(Placed<LifecycleEvent> act, String actor, Moment moment, ForceReason wanting) {
        return new Step(
                Change.ENTER,
                moment,
                reason(ForceReason.SUCCEEDED, act, actor, moment),
                Optional.of(Violation.of(wanting, act.path()).with("actor", actor)));
    }

    private static Violation reason(ForceReason why, Placed<LifecycleEvent> act, String actor, Moment moment) {
        return Violation.of(why, act.path()).with("actor", actor).with("date", moment);
    }
}
