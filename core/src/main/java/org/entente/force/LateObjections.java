package org.entente.force;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.force.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.acts.Acts;
import org.entente.vocabulary.LifecycleAct;

/**
 * Objections that come too late: twelve months after the reservation and the consents of both are known a reservation counts
 * as accepted (art. 20(5)).
 */
final class LateObjections {

    private static final int MONTHS = 12;

    private final Facts facts;

    LateObjections(Facts facts) {
        this.facts = facts;
    }

    /** Whether an objection surely came too late. */
    boolean isOne(LifecycleEvent objection, LifecycleEvent reservation) {
        Optional<LocalDate> known = Stream.of(
                        Stream.of(reservation),
                        facts.answers(reservation, LifecycleAct.CONFIRMATION).map(Placed::value),
                        Facts.actors(reservation).flatMap(this::consent),
                        Facts.actors(objection).flatMap(this::consent))
                .flatMap(events -> events)
                .map(event -> Moment.done(event).flatMap(Moment::latest).orElse(LocalDate.MAX))
                .max(LocalDate::compareTo);
        Optional<Moment> made = Moment.done(objection).filter(moment -> !moment.isInDoubt());
        return known.filter(day -> !day.equals(LocalDate.MAX)).isPresent()
                && made.filter(moment -> moment.earliest().isAfter(known.get().plusMonths(MONTHS)))
                        .isPresent();
    }

    private Stream<LifecycleEvent> consent(String actor) {
        return facts.of(actor).stream()
                .map(Placed::value)
                .filter(event -> Acts.CONSENTS.contains(event.act()))
                .findFirst()
                .stream();
    }
}
