package org.entente.force;

import java.util.List;
import java.util.stream.Stream;
import org.entente.force.fact.Facts;
import org.entente.force.fact.Sides;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.vocabulary.LifecycleAct;

/** The reservations, and what followed each. */
final class Reservations {

    private Reservations() {}

    static List<Placed<ReservationHistory>> of(Facts facts) {
        Sides sides = new Sides(facts);
        return facts.events().stream()
                .filter(event -> event.value().act().equals(LifecycleAct.RESERVATION))
                .map(event -> new Placed<>(history(event.value(), facts, sides), event.path()))
                .toList();
    }

    private static ReservationHistory history(LifecycleEvent reservation, Facts facts, Sides sides) {
        return new ReservationHistory(
                reservation,
                own(facts, sides, reservation, LifecycleAct.MODIFICATION_OF_RESERVATION),
                answers(facts, reservation, LifecycleAct.ACCEPTANCE_OF_RESERVATION)
                        .toList(),
                answers(facts, reservation, LifecycleAct.OBJECTION)
                        .map(objection -> new ReservationHistory.Objection(
                                objection, own(facts, sides, objection, LifecycleAct.WITHDRAWAL_OF_OBJECTION)))
                        .toList(),
                own(facts, sides, reservation, LifecycleAct.WITHDRAWAL_OF_RESERVATION));
    }

    /** What the author of an act, or an actor that took its place, does about it later. */
    private static List<LifecycleEvent> own(Facts facts, Sides sides, LifecycleEvent event, LifecycleAct act) {
        return answers(facts, event, act)
                .filter(answer -> sides.areOfOne(event, answer))
                .toList();
    }

    private static Stream<LifecycleEvent> answers(Facts facts, LifecycleEvent event, LifecycleAct act) {
        return facts.answers(event, act).map(Placed::value);
    }
}
