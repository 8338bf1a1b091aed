package org.entente.force.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.life.acts.Acts;
import org.entente.time.Answer;
import org.entente.vocabulary.LifecycleAct;

/**
 * Objections that come too late: a reservation counts as accepted by one that has not objected within twelve months of its
 * notification or by the day of its own consent, whichever is later (art. 20(5)).
 */
public final class LateObjections {

    private static final int MONTHS = 12;
    /** So long a depositary may take to notify a reservation, where the day is not recorded. */
    private static final int MONTHS_OF_NOTIFICATION = 6;

    private final Facts facts;

    public LateObjections(Facts facts) {
        this.facts = facts;
    }

    /** Whether an objection came too late; unknown where the notification decides it and is not recorded. */
    public Answer isOne(LifecycleEvent objection, LifecycleEvent reservation) {
        Optional<Moment> made = Moment.done(objection).filter(moment -> !moment.isInDoubt());
        LocalDate consented = latest(Facts.actors(objection).flatMap(this::consent));
        LocalDate reserved = latest(Stream.of(
                        Stream.of(reservation),
                        facts.answers(reservation, LifecycleAct.CONFIRMATION).map(Placed::value),
                        Facts.actors(reservation).flatMap(this::consent))
                .flatMap(events -> events));
        LocalDate notified =
                latest(facts.answers(reservation, LifecycleAct.NOTIFICATION).map(Placed::value));
        boolean isNotified = !notified.equals(LocalDate.MIN);
        LocalDate known = later(notified, reserved);
        if (made.isEmpty() || known.equals(LocalDate.MAX) || consented.equals(LocalDate.MAX)) {
            return Answer.NO;
        }
        if (!Moments.last(made.get()).isAfter(later(known.plusMonths(MONTHS), consented))) {
            return Answer.NO;
        }
        int open = isNotified ? 0 : MONTHS_OF_NOTIFICATION;
        return made.get().earliest().isAfter(later(known.plusMonths(MONTHS + open), consented))
                ? Answer.YES
                : Answer.CANNOT_TELL;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The latest day of some acts; the first one of all where there are none, the last one where a day is not known. */
    private static LocalDate latest(Stream<LifecycleEvent> events) {
        return events.map(event -> Moment.done(event).flatMap(Moment::latest).orElse(LocalDate.MAX))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    /** The first consent, wherever it stands. */
    private Stream<LifecycleEvent> consent(String actor) {
        return facts.of(actor).stream()
                .map(Placed::value)
                .filter(event -> Acts.CONSENTS.contains(event.act()))
                .min(Comparator.comparing(event -> Moment.doneOrOpen(event).earliest()))
                .stream();
    }
}
