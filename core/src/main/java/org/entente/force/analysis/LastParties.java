package org.entente.force.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.force.fact.Facts;
import org.entente.force.timeline.ForceReason;
import org.entente.force.timeline.Step;
import org.entente.force.timeline.Step.Change;
import org.entente.force.timeline.Timeline.Stretch;
import org.entente.life.Moment;
import org.entente.timing.Trigger;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/**
 * What becomes of an instrument that its parties leave: with none left it has ended, and with one it is in force between no
 * two. A record that leaves out parties says neither.
 *
 * @param actor the one that is left, or empty where none is
 * @param step the end of the instrument, certain or in question
 */
record LastParties(Optional<String> actor, Step step) {

    /**
     * Finds out who is left.
     *
     * @param facts what is recorded
     * @param inForce the times in force of an actor by its own acts
     * @return who is left if that is one or none, and all parties are known
     */
    static Optional<LastParties> of(Facts facts, Function<String, List<Stretch>> inForce) {
        if (!isComplete(facts)) {
            return Optional.empty();
        }
        List<String> left = new ArrayList<>();
        int joined = 0;
        Moment last = null;
        for (String actor : facts.actors()) {
            List<Stretch> own = inForce.apply(actor);
            joined += own.isEmpty() ? 0 : 1;
            for (Stretch each : own) {
                if (each.until().isEmpty()) {
                    left.add(actor);
                } else {
                    last = last == null
                            ? each.until().get()
                            : last.after(each.until().get());
                }
            }
        }
        return last == null || left.size() > 1 || joined < wanted(facts)
                ? Optional.empty()
                : Optional.of(left.isEmpty() ? none(last) : one(left.get(0), last));
    }

    private static LastParties none(Moment last) {
        return new LastParties(
                Optional.empty(),
                new Step(
                        Change.LEAVE,
                        last,
                        Violation.of(ForceReason.NO_PARTY_LEFT, ValuePath.of("events"))
                                .with("date", last)));
    }

    private static LastParties one(String actor, Moment last) {
        return new LastParties(
                Optional.of(actor),
                new Step(
                        Change.LEAVE,
                        Moment.since(last.earliest()),
                        Violation.of(ForceReason.ONE_PARTY_LEFT, ValuePath.of("events"))
                                .with("actor", actor)
                                .with("date", last)));
    }

    /** Whether something of each party that is listed is recorded. */
    private static boolean isComplete(Facts facts) {
        return facts.principals().stream().noneMatch(actor -> facts.of(actor).isEmpty());
    }

    /** So many parties there were at least. */
    private static int wanted(Facts facts) {
        return facts.life().rules().stream()
                .flatMap(rule -> rule.value().begins().stream())
                .mapToInt(LastParties::wanted)
                .reduce(2, Math::max);
    }

    private static int wanted(Trigger trigger) {
        int own = trigger.count().orElse(0);
        for (Trigger part : trigger.allOf()) {
            own = Math.max(own, wanted(part));
        }
        for (Trigger part : trigger.anyOf()) {
            own = Math.max(own, wanted(part));
        }
        return own;
    }
}
