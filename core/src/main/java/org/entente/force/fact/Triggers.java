package org.entente.force.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.time.Answer;
import org.entente.timing.Trigger;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;
import org.jspecify.annotations.Nullable;

/** Finds out from the recorded acts when a trigger was met. */
public final class Triggers {

    /** So many counts of acts are made; a text has a few, and what asks for more is left open. */
    private static final int MOST_COUNTS = 100;

    private final Facts facts;
    private final LocalDate day;
    private int counts;

    public Triggers(Facts facts) {
        this(facts, LocalDate.MAX);
    }

    /** By the acts that may have been done by a day. */
    public Triggers(Facts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    /**
     * What a trigger comes to.
     *
     * @param moment when it was met, or null if it was not
     * @param missing what it still wants, in words of the library; empty if it was met or is open
     * @param isOpen whether no record can show it, since the text leaves the day to later; with a moment, that it may have been
     *     met before
     * @param notBefore where it is open, the day before which it surely was not met
     */
    public record Outcome(@Nullable Moment moment, List<String> missing, boolean isOpen, LocalDate notBefore) {

        static Outcome met(Moment moment) {
            return new Outcome(moment, List.of(), false, LocalDate.MIN);
        }

        static Outcome wanting(List<String> missing) {
            return new Outcome(null, missing, false, LocalDate.MIN);
        }

        static Outcome open() {
            return openSince(LocalDate.MIN);
        }

        /** Surely met at a moment, and perhaps before, by what is not recorded. */
        static Outcome openUntil(Moment moment, LocalDate notBefore) {
            return new Outcome(moment, List.of(), true, notBefore);
        }

        static Outcome openSince(LocalDate notBefore) {
            return new Outcome(null, List.of(), true, notBefore);
        }
    }

    public Outcome of(Trigger trigger) {
        Outcome bare = bare(trigger);
        return new Outcome(
                bare.moment() == null ? null : delayed(bare.moment(), trigger),
                bare.missing(),
                bare.isOpen(),
                delayed(Moment.since(bare.notBefore()), trigger).earliest());
    }

    /** When the acts that a trigger counts were done, before any delay; empty where it counts none or some are wanting. */
    public Optional<Moment> counted(Trigger trigger) {
        return trigger.acts().isEmpty()
                ? trigger.allOf().stream()
                        .flatMap(part -> counted(part).stream())
                        .reduce(Moment::after)
                : Optional.ofNullable(acts(trigger).moment());
    }

    private Outcome bare(Trigger trigger) {
        if (trigger.date().isPresent()) {
            return Outcome.met(Moment.of(trigger.date().get()));
        }
        if (trigger.event().isPresent()) {
            return event(trigger.event().get());
        }
        if (trigger.meeting().isPresent()) {
            return meeting(trigger.meeting().get());
        }
        if (!trigger.acts().isEmpty()) {
            counts++;
            return counts > MOST_COUNTS ? Outcome.open() : acts(trigger);
        }
        if (!trigger.allOf().isEmpty()) {
            return all(trigger.allOf());
        }
        // Words, a date that only its words give, an absence, or a provision, of which no record says when it was done.
        return trigger.anyOf().isEmpty() ? Outcome.open() : any(trigger.anyOf());
    }

    /** A moment moved by what lies between it and the point of a trigger. */
    public static Moment delayed(Moment moment, Trigger trigger) {
        return moment.moved(day -> delayed(day, trigger));
    }

    private static LocalDate delayed(LocalDate day, Trigger trigger) {
        LocalDate moved = trigger.delay()
                .map(delay -> delay.addTo(day))
                .or(() -> trigger.before().map(before -> before.subtractFrom(day)))
                .orElse(day);
        return trigger.rounding().map(rounding -> rounding.after(moved)).orElse(moved);
    }

    /** An expected event counts here: it serves as a point to count from. */
    private Outcome event(String id) {
        return facts.event(id).flatMap(Moment::done).map(Outcome::met).orElseGet(() -> Outcome.wanting(List.of(id)));
    }

    /** A meeting that is planned counts here, once it has a date. */
    private Outcome meeting(String id) {
        return facts.life()
                .meeting(id)
                .map(dates -> Outcome.met(Moment.of(dates)))
                .orElseGet(() -> Outcome.wanting(List.of(id)));
    }

    private Outcome acts(Trigger trigger) {
        if (namesNoKnownActor(trigger.from()) || namesNoKnownActor(trigger.including())) {
            return Outcome.open();
        }
        Set<String> from = idsOf(trigger.from());
        Set<String> including = idsOf(trigger.including());
        Set<String> quorumOf = from.isEmpty() ? facts.principals() : from;
        int needed = trigger.count()
                .or(() -> trigger.quorum().map(quorum -> quorum.of(quorumOf.size())))
                .orElse(including.size());
        if (needed == 0) {
            return Outcome.open(); // no actor is known of whom acts are needed
        }
        boolean isOfQuorum = trigger.quorum().isPresent();
        Predicate<String> counts = actor -> (from.isEmpty() || from.contains(actor))
                && (!trigger.withoutOrganisations() || !facts.isOrganisation(actor))
                && (!isOfQuorum || quorumOf.contains(actor) || including.contains(actor));
        ActCount count = count(trigger.acts(), counts, new ActCount(needed, including));
        Moment met = count.met();
        if (met != null) {
            return Outcome.met(met);
        }
        Set<String> missing = new LinkedHashSet<>(including);
        missing.removeAll(count.standing());
        if (count.standing().size() < needed) {
            missing.addAll(wanting(trigger, quorumOf, count.standing(), needed));
        }
        return Outcome.wanting(List.copyOf(missing));
    }

    private ActCount count(List<LifecycleAct> acts, Predicate<String> counts, ActCount count) {
        for (Placed<LifecycleEvent> event : facts.events()) {
            LifecycleAct act = event.value().act();
            if (acts.contains(act)) {
                Moment.done(event.value())
                        .filter(this::isByDay)
                        .ifPresent(moment -> Facts.actors(event.value())
                                .filter(counts)
                                .forEach(actor -> count.add(actor, act, moment)));
            } else if (ActCount.isWithdrawal(act)) {
                Moment moment = Moment.effectOrDone(event.value());
                Facts.actors(event.value())
                        .filter(actor -> isByDay(moment))
                        .forEach(actor -> count.withdraw(actor, act, moment));
            }
        }
        return count;
    }

    private boolean isByDay(Moment moment) {
        return moment.by(day) != Answer.NO;
    }

    private static List<String> wanting(Trigger trigger, Set<String> quorumOf, Set<String> standing, int needed) {
        boolean each = needed == quorumOf.size() && trigger.count().isEmpty();
        return each
                ? quorumOf.stream().filter(actor -> !standing.contains(actor)).toList()
                : List.of(String.valueOf(needed - standing.size()));
    }

    private Outcome all(List<Trigger> parts) {
        Moment met = null;
        List<String> missing = new ArrayList<>();
        boolean open = false;
        boolean sure = true;
        LocalDate notBefore = LocalDate.MIN;
        for (Trigger part : parts) {
            Outcome outcome = of(part);
            missing.addAll(outcome.missing());
            open |= outcome.isOpen();
            notBefore = later(notBefore, outcome.notBefore());
            if (outcome.moment() == null) {
                sure = false;
            } else {
                met = met == null ? outcome.moment() : met.after(outcome.moment());
                notBefore = later(
                        notBefore,
                        outcome.isOpen() ? LocalDate.MIN : outcome.moment().earliest());
            }
        }
        if (!missing.isEmpty()) {
            return Outcome.wanting(missing);
        }
        if (met == null || !sure) {
            return Outcome.openSince(notBefore);
        }
        return open ? Outcome.openUntil(met, notBefore) : Outcome.met(met);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** What is left open may have been met before another part was. */
    private Outcome any(List<Trigger> parts) {
        Moment met = null;
        List<String> missing = new ArrayList<>();
        boolean open = false;
        LocalDate notBefore = LocalDate.MAX;
        for (Trigger part : parts) {
            Outcome outcome = of(part);
            missing.addAll(outcome.missing());
            if (outcome.isOpen()) {
                open = true;
                notBefore = Moments.earlier(notBefore, outcome.notBefore());
            }
            if (outcome.moment() != null) {
                met = met == null ? outcome.moment() : Moments.earlier(met, outcome.moment());
            }
        }
        if (met == null) {
            return open ? Outcome.openSince(notBefore) : Outcome.wanting(missing);
        }
        return open && notBefore.isBefore(met.earliest()) ? Outcome.openUntil(met, notBefore) : Outcome.met(met);
    }

    /** Whether actors are named, and by words alone. */
    private static boolean namesNoKnownActor(List<Reference> references) {
        return !references.isEmpty() && idsOf(references).isEmpty();
    }

    private static Set<String> idsOf(List<Reference> references) {
        Set<String> ids = new LinkedHashSet<>();
        references.forEach(reference -> ids.addAll(reference.ids()));
        return ids;
    }
}
