package org.entente.force;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.timing.Trigger;
import org.entente.wording.Reference;
import org.jspecify.annotations.Nullable;

/** Finds out from the recorded acts when a trigger was met. */
final class Triggers {

    /** So many counts of acts are made; a text has a few, and what asks for more is left open. */
    private static final int MOST_COUNTS = 100;

    private final Facts facts;
    private int counts;

    Triggers(Facts facts) {
        this.facts = facts;
    }

    /**
     * What a trigger comes to.
     *
     * @param moment when it was met, or null if it was not
     * @param missing what it still wants, in words of the library; empty if it was met or is open
     * @param isOpen whether no record can tell, since the text leaves the day to later
     * @param notBefore where it is open, the day before which it surely was not met
     */
    record Outcome(@Nullable Moment moment, List<String> missing, boolean isOpen, LocalDate notBefore) {

        static Outcome met(Moment moment) {
            return new Outcome(moment, List.of(), false, LocalDate.MIN);
        }

        static Outcome wanting(List<String> missing) {
            return new Outcome(null, missing, false, LocalDate.MIN);
        }

        static Outcome open() {
            return openSince(LocalDate.MIN);
        }

        static Outcome openSince(LocalDate notBefore) {
            return new Outcome(null, List.of(), true, notBefore);
        }
    }

    Outcome of(Trigger trigger) {
        Outcome bare = bare(trigger);
        if (bare.moment() != null) {
            return Outcome.met(delayed(bare.moment(), trigger));
        }
        return bare.isOpen()
                ? Outcome.openSince(
                        delayed(Moment.between(bare.notBefore(), null), trigger).earliest())
                : bare;
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
        // Words, a date that only its words tell, an absence, or a provision, of which no record says when it was done.
        return trigger.anyOf().isEmpty() ? Outcome.open() : any(trigger.anyOf());
    }

    /** A moment moved by what lies between it and the point of a trigger. */
    static Moment delayed(Moment moment, Trigger trigger) {
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
        Map<String, Moment> first = new LinkedHashMap<>();
        if (namesNoKnownActor(trigger.from()) || namesNoKnownActor(trigger.including())) {
            return Outcome.open();
        }
        Set<String> from = idsOf(trigger.from());
        facts.events().stream()
                .filter(event -> trigger.acts().contains(event.value().act()))
                .forEach(event -> Facts.actors(event.value())
                        .filter(actor -> from.isEmpty() || from.contains(actor))
                        .filter(actor -> !trigger.withoutOrganisations() || !facts.isOrganisation(actor))
                        .forEach(actor -> Moment.done(event.value())
                                .ifPresent(moment -> first.merge(actor, moment, Triggers::earlier))));
        Set<String> including = idsOf(trigger.including());
        List<String> missing = new ArrayList<>(
                including.stream().filter(actor -> !first.containsKey(actor)).toList());
        Set<String> quorumOf = from.isEmpty() ? facts.principals() : from;
        int needed = trigger.count()
                .or(() -> trigger.quorum().map(quorum -> quorum.of(quorumOf.size())))
                .orElse(including.size());
        if (trigger.quorum().isPresent()) {
            first.keySet().removeIf(actor -> !quorumOf.contains(actor) && !including.contains(actor));
        }
        if (needed == 0) {
            return Outcome.open(); // no actor is known of whom acts are needed
        }
        if (first.size() < needed) {
            missing.addAll(wanting(trigger, quorumOf, first, needed));
        }
        if (!missing.isEmpty()) {
            return Outcome.wanting(missing);
        }
        Moment met = nth(List.copyOf(first.values()), needed);
        for (String actor : including) {
            met = met.after(first.getOrDefault(actor, met));
        }
        return Outcome.met(met);
    }

    private static List<String> wanting(Trigger trigger, Set<String> quorumOf, Map<String, Moment> first, int needed) {
        boolean each = needed == quorumOf.size() && trigger.count().isEmpty();
        return each
                ? quorumOf.stream().filter(actor -> !first.containsKey(actor)).toList()
                : List.of(String.valueOf(needed - first.size()));
    }

    private static Moment earlier(Moment one, Moment other) {
        return other.earliest().isBefore(one.earliest()) ? other : one;
    }

    /** The n-th of several moments: between the n-th earliest and the n-th latest day. */
    private static Moment nth(List<Moment> moments, int n) {
        List<LocalDate> earliest =
                moments.stream().map(Moment::earliest).sorted().toList();
        List<LocalDate> latest = moments.stream()
                .map(moment -> moment.latest().orElse(LocalDate.MAX))
                .sorted()
                .toList();
        LocalDate last = latest.get(n - 1);
        return Moment.between(earliest.get(n - 1), last.equals(LocalDate.MAX) ? null : last);
    }

    private Outcome all(List<Trigger> parts) {
        Moment met = null;
        List<String> missing = new ArrayList<>();
        boolean open = false;
        LocalDate notBefore = LocalDate.MIN;
        for (Trigger part : parts) {
            Outcome outcome = of(part);
            missing.addAll(outcome.missing());
            open |= outcome.isOpen();
            notBefore = later(notBefore, outcome.notBefore());
            if (outcome.moment() != null) {
                met = met == null ? outcome.moment() : met.after(outcome.moment());
                notBefore = later(notBefore, outcome.moment().earliest());
            }
        }
        if (!missing.isEmpty()) {
            return Outcome.wanting(missing);
        }
        return open || met == null ? Outcome.openSince(notBefore) : Outcome.met(met);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Outcome any(List<Trigger> parts) {
        Moment met = null;
        List<String> missing = new ArrayList<>();
        boolean open = false;
        for (Trigger part : parts) {
            Outcome outcome = of(part);
            missing.addAll(outcome.missing());
            open |= outcome.isOpen();
            if (outcome.moment() != null) {
                met = met == null ? outcome.moment() : earlier(met, outcome.moment());
            }
        }
        if (met != null) {
            return Outcome.met(met);
        }
        return open ? Outcome.open() : Outcome.wanting(missing);
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
