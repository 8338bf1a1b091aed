package org.entente.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.instrument.Relation;
import org.entente.life.LifecycleEvent;
import org.entente.life.acts.Acts;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Meeting;
import org.entente.time.DateSpan;
import org.entente.validation.index.TextDates;
import org.entente.validation.index.Times;
import org.entente.vocabulary.LifecycleAct;
import org.jspecify.annotations.Nullable;

/**
 * What others need to know of an agreement: when it was made, when it came into force and ended, to what it is related. A
 * few dates and ids, however long its text is.
 */
final class Outline {

    /** The acts that are done once, if they are done for all. */
    private static final Set<LifecycleAct> ONCE = Set.of(
            LifecycleAct.ADOPTION,
            LifecycleAct.ENTRY_INTO_FORCE,
            LifecycleAct.TERMINATION,
            LifecycleAct.EXPIRY,
            LifecycleAct.INVALIDITY);

    private final int place;
    private final @Nullable DateSpan since;
    private final Map<LifecycleAct, Dates> once;
    private final @Nullable DateSpan ended;
    /** Kinds and ids, with a space between them. */
    private final Set<String> relations = new HashSet<>();

    private Outline(int place, @Nullable DateSpan since, Map<LifecycleAct, Dates> once) {
        this.place = place;
        this.since = since;
        this.once = once;
        this.ended = Acts.ENDS.stream()
                .flatMap(act -> Optional.ofNullable(once.get(act)).stream())
                .map(Dates::last)
                .reduce((one, other) -> Times.lastDay(other) > Times.lastDay(one) ? other : one)
                .orElse(null);
    }

    /** The dates of an act; more than one if it was recorded so. */
    static final class Dates {

        private final DateSpan first;
        private final DateSpan last;
        private final Times all;

        private Dates(List<DateSpan> dates) {
            this.first = Collections.min(dates, Comparator.comparingLong(Times::firstDay));
            this.last = Collections.max(dates, Comparator.comparingLong(Times::lastDay));
            this.all = new Times(dates.stream().map(Optional::of).toList());
        }

        /** The one that begins first. */
        DateSpan first() {
            return first;
        }

        private DateSpan last() {
            return last;
        }

        /** Whether one of them may have a day in common with a date. */
        boolean mayMeet(DateSpan date) {
            return all.mayMeet(date);
        }

        /** Whether all of them are surely after a date. */
        boolean areAfter(DateSpan date) {
            return Times.firstDay(first) > Times.lastDay(date);
        }
    }

    /** The outline of the agreement that stands at a place of the corpus. */
    static Outline of(Agreement agreement, int place) {
        Map<LifecycleAct, Dates> once = new HashMap<>();
        onceForAll(agreement).forEach((act, dates) -> once.put(act, new Dates(dates)));
        Outline outline = new Outline(place, since(agreement).orElse(null), once);
        agreement
                .relations()
                .forEach(relation -> other(agreement, relation)
                        .ifPresent(id -> outline.relations.add(relation.kind().code() + " " + id)));
        return outline;
    }

    /** The agreement to which another one has a relation, named itself or by a work. */
    static Optional<String> other(Agreement agreement, Relation relation) {
        return relation.agreement()
                .or(() -> relation.work().flatMap(agreement::work).flatMap(CitedWork::agreement));
    }

    /**
     * The first date at which the text was there; empty where an act that made it has no date, or may be a late signature of
     * an old text.
     */
    private static Optional<DateSpan> since(Agreement agreement) {
        boolean sure = false;
        boolean acted = false;
        DateSpan first = null;
        for (LifecycleEvent event : agreement.events()) {
            if (event.work().isEmpty() && TextDates.makes(event)) {
                if (event.done().isEmpty()) {
                    return Optional.empty();
                }
                acted = true;
                sure |= !TextDates.mayBeLate(event);
                first = earlier(first, event.done().get());
            }
        }
        if (acted) {
            return sure ? Optional.ofNullable(first) : Optional.empty();
        }
        for (Meeting meeting : agreement.meetings()) {
            if (meeting.dates().isEmpty()) {
                return Optional.empty();
            }
            first = earlier(first, meeting.dates().get());
        }
        return Optional.ofNullable(first);
    }

    private static DateSpan earlier(@Nullable DateSpan one, DateSpan other) {
        return one == null || Times.firstDay(other) < Times.firstDay(one) ? other : one;
    }

    private static Map<LifecycleAct, List<DateSpan>> onceForAll(Agreement agreement) {
        Map<LifecycleAct, List<DateSpan>> dates = new HashMap<>();
        for (LifecycleEvent event : agreement.events()) {
            if (event.work().isEmpty()) {
                onceForAll(event)
                        .ifPresent(date -> dates.computeIfAbsent(event.act(), any -> new ArrayList<>())
                                .add(date));
            }
        }
        return dates;
    }

    /** The date of an event that happens once: one for all, of which no other source says another date. */
    static Optional<DateSpan> onceForAll(LifecycleEvent event) {
        boolean counts = ONCE.contains(event.act())
                && event.actors().isEmpty()
                && event.provisions().isEmpty()
                && event.reports().isEmpty()
                && !event.expected();
        return counts ? event.takesEffect().map(DateSpan::on).or(event::done) : Optional.empty();
    }

    /** Where in the corpus it stands, from 0. */
    int place() {
        return place;
    }

    Optional<DateSpan> since() {
        return Optional.ofNullable(since);
    }

    /** The dates of an act that is done once for all. */
    Optional<Dates> dates(LifecycleAct act) {
        return Optional.ofNullable(once.get(act));
    }

    /** The date by which it had ended for all; the last one, if there are several. */
    Optional<DateSpan> ended() {
        return Optional.ofNullable(ended);
    }

    boolean hasRelation(String kind, String other) {
        return relations.contains(kind + " " + other);
    }
}
