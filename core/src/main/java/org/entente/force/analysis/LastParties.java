package org.entente.force.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * two; with some it goes on, whatever number it took to enter into force (art. 55), unless a clause wants more. A record that
 * leaves out parties says none of it.
 *
 * @param left those that are left, for which it ends too
 * @param step the end of the instrument, certain or in question
 */
record LastParties(Set<String> left, Step step) {

    /**
     * Finds out who is left.
     *
     * @param facts what is recorded
     * @param inForce the times in force of an actor by its own acts
     * @return who is left if that is one, none, or fewer than a clause wants, and all parties are known
     */
    static Optional<LastParties> of(Facts facts, Function<String, List<Stretch>> inForce) {
        if (!isComplete(facts)) {
            return Optional.empty();
        }
        Set<String> joined = new LinkedHashSet<>();
        List<String> left = new ArrayList<>();
        List<Stretch> all = new ArrayList<>();
        for (String actor : facts.actors()) {
            for (Stretch each : inForce.apply(actor)) {
                joined.add(actor);
                all.add(each);
                if (each.until().isEmpty()) {
                    left.add(actor);
                }
            }
        }
        Optional<Moment> last =
                all.stream().flatMap(each -> each.until().stream()).reduce(Moment::after);
        if (last.isEmpty() || joined.size() < wanted(facts)) {
            return Optional.empty();
        }
        Optional<LastParties> few = facts.life().rules().stream()
                .filter(rule -> rule.value().endsBelow().isPresent())
                .findFirst()
                .flatMap(rule -> Below.of(rule.value().endsBelow().get(), all)
                        .map(end -> new LastParties(
                                joined,
                                new Step(
                                        Change.LEAVE,
                                        end,
                                        Violation.of(ForceReason.FEW_PARTIES_LEFT, rule.path())
                                                .with("date", end)))));
        if (few.isPresent() || left.size() > 1) {
            return few;
        }
        return Optional.of(left.isEmpty() ? none(last.get()) : one(left.get(0), last.get()));
    }

    private static LastParties none(Moment last) {
        return new LastParties(
                Set.of(),
                new Step(
                        Change.LEAVE,
                        last,
                        Violation.of(ForceReason.NO_PARTY_LEFT, ValuePath.of("events"))
                                .with("date", last)));
    }

    private static LastParties one(String actor, Moment last) {
        return new LastParties(
                Set.of(actor),
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
