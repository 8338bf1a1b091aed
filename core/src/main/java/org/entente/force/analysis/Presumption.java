package org.entente.force.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.force.fact.Facts;
import org.entente.force.fact.Moments;
import org.entente.force.fact.Sides;
import org.entente.force.timeline.ForceReason;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.life.acts.Acts;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.LifecycleAct;

/**
 * The entry into force failing any rule and record of it: as soon as consent is established for all that made the treaty, for
 * whom those stand that are listed as parties (art. 24(2)). Two that have signed and done no more may have consented so (art.
 * 12).
 */
final class Presumption {

    private static final Set<LifecycleAct> PENDING = Set.of(
            LifecycleAct.ENTRY_INTO_FORCE, LifecycleAct.PROVISIONAL_APPLICATION, LifecycleAct.WITHDRAWAL_OF_SIGNATURE);

    private Presumption() {}

    static Optional<Entry> of(Facts facts) {
        boolean isStated = facts.events().stream()
                .anyMatch(event -> event.value().act().equals(LifecycleAct.WITHDRAWAL_OF_RATIFICATION)
                        || (Acts.CONSENTS.contains(event.value().act())
                                && Moment.effect(event.value()).isPresent()));
        if (facts.principals().size() < 2 || isStated || !facts.entered().isEmpty()) {
            return Optional.empty();
        }
        Sides sides = new Sides(facts);
        if (facts.consenting().isEmpty()) {
            return sides.areTwo() && !isPending(facts)
                    ? last(facts, sides, Acts.SIGNATURES).map(Presumption::open)
                    : Optional.empty();
        }
        return last(facts, sides, Acts.CONSENTS)
                .map(moment -> new Entry(
                        moment,
                        Violation.of(ForceReason.ENTRY_PRESUMED, ValuePath.of("events"))
                                .with("date", moment),
                        false));
    }

    private static Entry open(Moment signed) {
        return new Entry(
                null, Violation.of(ForceReason.NO_ENTRY_KNOWN, ValuePath.of("events")), true, signed.earliest());
    }

    /** Whether the signatures are no consent: the entry into force is foreseen or awaited, or one was withdrawn. */
    private static boolean isPending(Facts facts) {
        return facts.life().events().stream().map(event -> event.value().act()).anyMatch(PENDING::contains);
    }

    /** When the last side did its first act of a kind, if each did one. */
    private static Optional<Moment> last(Facts facts, Sides sides, Set<LifecycleAct> acts) {
        Map<String, Moment> first = new HashMap<>();
        for (Placed<LifecycleEvent> event : facts.events()) {
            LifecycleAct act = event.value().act();
            if (acts.contains(act) && !Acts.SUCCESSIONS.contains(act)) {
                Moment done = Moment.doneOrOpen(event.value());
                Facts.actors(event.value()).forEach(actor -> first.merge(sides.of(actor), done, Moments::earlier));
            }
        }
        Set<String> wanted = new HashSet<>();
        facts.principals().forEach(actor -> wanted.add(sides.of(actor)));
        return first.keySet().containsAll(wanted) && wanted.size() > 1
                ? wanted.stream()
                        .flatMap(side -> Optional.ofNullable(first.get(side)).stream())
                        .reduce(Moment::after)
                : Optional.empty();
    }
}
