package org.entente.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.life.EventParticipant;
import org.entente.life.LifecycleEvent;
import org.entente.model.Agreement;
import org.entente.model.Attribution;
import org.entente.model.Delegation;
import org.entente.model.Meeting;
import org.entente.model.Official;
import org.entente.model.Provision;
import org.entente.time.DateSpan;
import org.entente.validation.index.IdIndex;
import org.entente.validation.index.Times;
import org.entente.validation.index.Wholes;
import org.entente.validation.walk.Cursor;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.EventRole;
import org.entente.wording.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Where officials act: at meetings, in events, and in provisions that are said to be their acts. Every rule about
 * officials goes this way, so that none leaves out a place.
 */
final class Appearances {

    /** What an official does for those whose act an event is; a witness, for instance, may be any other actor's. */
    private static final Set<EventRole> FOR_ITS_ACTORS =
            Set.of(EventRole.SIGNER, EventRole.INITIALLER, EventRole.DEPOSITOR);

    private final RuleRun run;
    private final Agreement agreement;
    private final IdIndex<Official> officials;
    private final Action action;

    private Appearances(RuleRun run, Action action) {
        this.run = run;
        this.agreement = run.agreement();
        this.officials = run.definitions().officials;
        this.action = action;
    }

    /** Takes an official that an act names. */
    interface Action {
        void accept(Official official, Act act, Supplier<ValuePath> place);
    }

    /** All, in the order of the agreement. */
    static void each(RuleRun run, Action action) {
        if (!run.agreement().officials().isEmpty()) {
            Appearances all = new Appearances(run, action);
            all.delegates();
            all.participants();
            all.speakers();
        }
    }

    /** Officials that speak in provisions. */
    static void eachSpeaker(RuleRun run, Action action) {
        if (!run.agreement().officials().isEmpty()) {
            new Appearances(run, action).speakers();
        }
    }

    private void delegates() {
        Cursor<Meeting> meeting = Cursor.in("meetings", agreement.meetings());
        while (meeting.next()) {
            Cursor<Delegation> delegation =
                    meeting.each("delegations", meeting.get().delegations());
            while (delegation.next()) {
                Act act = new Act(
                        list(meeting.get().dates()), List.of(delegation.get().actor()), false);
                named(delegation.each("officials", delegation.get().officials()), act);
            }
        }
    }

    private void participants() {
        Cursor<LifecycleEvent> event = Cursor.in("events", agreement.events());
        while (event.next()) {
            if (!event.get().expected()) {
                participants(event);
            }
        }
    }

    private void participants(Cursor<LifecycleEvent> event) {
        if (event.get().officials().isEmpty()) {
            return;
        }
        List<DateSpan> done = list(event.get().done());
        Act own = new Act(done, actors(event.get()), true);
        Act others = new Act(done, List.of(), true);
        Cursor<EventParticipant> participant =
                event.each("officials", event.get().officials());
        while (participant.next()) {
            boolean isForActors =
                    participant.get().role().map(FOR_ITS_ACTORS::contains).orElse(true);
            named(participant.always("official", participant.get().official()), isForActors ? own : others);
        }
    }

    private static List<DateSpan> list(Optional<DateSpan> dates) {
        return dates.map(List::of).orElse(List.of());
    }

    /** Whose act an event is; nothing where words without an id may stand for others, too. */
    private static List<String> actors(LifecycleEvent event) {
        List<String> actors = new ArrayList<>();
        for (Reference actor : event.actors()) {
            if (actor.id().isEmpty()) {
                return List.of();
            }
            actors.addAll(actor.ids());
        }
        return actors;
    }

    /** The text does not say for whom the officials speak; they may stand beside the actors whose act it is. */
    private void speakers() {
        Act text = null;
        Cursor<Provision> provision = Cursor.in("provisions", agreement.provisions());
        while (provision.next()) {
            Cursor<Attribution> by = provision.part("by", provision.get().by());
            while (by.next()) {
                if (!by.get().officials().isEmpty()) {
                    text = text == null ? new Act(run.textDates(), List.of(), false) : text;
                    named(by.each("officials", by.get().officials()), text);
                }
            }
        }
    }

    private void named(Cursor<Reference> reference, Act act) {
        while (reference.next()) {
            Optional<Official> official = reference.get().id().flatMap(officials::find);
            if (official.isPresent()) {
                action.accept(official.get(), act, reference::path);
            }
            List<String> members = reference.get().members();
            for (int i = 0; i < members.size(); i++) {
                int member = i;
                Optional<Official> each = officials.find(members.get(i));
                if (each.isPresent()) {
                    action.accept(
                            each.get(), act, () -> reference.path("members").index(member));
                }
            }
        }
    }

    /** An act of officials. What is asked for one after the other is made ready, or found out, once. */
    static final class Act {

        private final List<DateSpan> dates;
        private final List<String> actors;
        private final boolean hasRoles;
        private @Nullable Times days;
        private final Map<String, Boolean> inOffice = new HashMap<>();
        private Wholes.@Nullable Several side;

        private Act(List<DateSpan> dates, List<String> actors, boolean hasRoles) {
            this.dates = dates;
            this.actors = actors;
            this.hasRoles = hasRoles;
        }

        /** The first dates at which it was done; empty if it is not known when. */
        Optional<DateSpan> date() {
            return dates.stream().findFirst();
        }

        /** Whether it may have been done in one of the times in which an official held an office. */
        boolean mayBeWithin(String official, Supplier<Times> held) {
            return dates.isEmpty() || inOffice.computeIfAbsent(official, any -> days().mayMeet(held.get()));
        }

        private Times days() {
            if (days == null) {
                days = new Times(dates.stream().map(Optional::of).toList());
            }
            return days;
        }

        /** Those for whom the officials act in it; empty if nothing says it. */
        List<String> actors() {
            return actors;
        }

        /** Whether it may be an act for an actor: itself, what it is part of or has as a part. */
        boolean mayBeFor(String actor, Wholes wholes) {
            if (side == null) {
                side = wholes.several(actors);
            }
            return actors.isEmpty() || side.areAlongside(actor);
        }

        /** Whether a role may say that an official acts for another actor. */
        boolean hasRoles() {
            return hasRoles;
        }
    }
}
