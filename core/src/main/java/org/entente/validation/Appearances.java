package org.entente.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.life.LifecycleEvent;
import org.entente.model.Agreement;
import org.entente.model.Delegation;
import org.entente.model.Meeting;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Participant;
import org.entente.people.Tenure;
import org.entente.provision.Attribution;
import org.entente.provision.Provision;
import org.entente.time.DateSpan;
import org.entente.validation.index.IdIndex;
import org.entente.validation.index.Times;
import org.entente.validation.index.Wholes;
import org.entente.validation.walk.Cursor;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.ParticipantRole;
import org.entente.wording.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Where officials act: at meetings, in events, and in provisions that are said to be their acts. Every rule about
 * officials goes this way, so that none leaves out a place.
 */
final class Appearances {

    /** What an official does for those whose act an event is; a witness, for instance, may be any other actor's. */
    private static final Set<ParticipantRole> FOR_ITS_ACTORS =
            Set.of(ParticipantRole.SIGNER, ParticipantRole.INITIALLER, ParticipantRole.DEPOSITOR);

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

    /** Takes an official that an act names, and as what. */
    interface Action {
        void accept(Official official, As as, Act act, Supplier<ValuePath> place);
    }

    /** In which offices, and for whom, an official acts; empty where the act does not say it. */
    record As(List<String> offices, Optional<Reference> actor) {

        private static final As UNSAID = new As(List.of(), Optional.empty());

        static As of(Participant participant) {
            return participant.office().isEmpty() && participant.actor().isEmpty()
                    ? UNSAID
                    : new As(participant.office().map(Reference::ids).orElse(List.of()), participant.actor());
        }

        /** The tenures that count: those of the offices named, if one of them is coded, else all. */
        List<Tenure> tenures(Official official) {
            List<Tenure> ofOffices = official.tenures().stream()
                    .filter(tenure -> tenure.office().ids().stream().anyMatch(offices::contains))
                    .toList();
            if (!ofOffices.isEmpty()) {
                return ofOffices;
            }
            return offices.isEmpty() ? official.tenures() : List.of();
        }

        /** For whom the official acts: as the act says, or by the office, or else by the official. */
        Optional<String> actor(Official official, Function<String, Optional<Office>> find) {
            if (actor.isPresent()) {
                return actor.get().ids().stream().findFirst();
            }
            return offices.stream()
                    .flatMap(office -> find.apply(office).stream())
                    .flatMap(office -> office.actor().stream())
                    .findFirst()
                    .or(official::actor);
        }
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
                participants(delegation.each("participants", delegation.get().participants()), act, act);
            }
            if (!meeting.get().participants().isEmpty()) {
                Act act = new Act(list(meeting.get().dates()), List.of(), false);
                participants(meeting.each("participants", meeting.get().participants()), act, act);
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
        if (event.get().participants().isEmpty()) {
            return;
        }
        List<DateSpan> done = list(event.get().done());
        Act own = new Act(done, actors(event.get()), true);
        Act others = new Act(done, List.of(), true);
        participants(event.each("participants", event.get().participants()), own, others);
    }

    /** The officials who act for the actors of the act, and those whose role lets them be of any. */
    private void participants(Cursor<Participant> participant, Act own, Act others) {
        while (participant.next()) {
            boolean isForActors =
                    participant.get().role().map(FOR_ITS_ACTORS::contains).orElse(true);
            named(
                    participant.part("official", participant.get().official()),
                    As.of(participant.get()),
                    isForActors ? own : others);
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
                    named(by.each("officials", by.get().officials()), As.UNSAID, text);
                }
            }
        }
    }

    private void named(Cursor<Reference> reference, As as, Act act) {
        while (reference.next()) {
            Optional<Official> official = reference.get().id().flatMap(officials::find);
            if (official.isPresent()) {
                action.accept(official.get(), as, act, reference::path);
            }
            List<String> members = reference.get().members();
            for (int i = 0; i < members.size(); i++) {
                int member = i;
                Optional<Official> each = officials.find(members.get(i));
                if (each.isPresent()) {
                    action.accept(
                            each.get(), as, act, () -> reference.path("members").index(member));
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

        /** Whether it may have been done in one of the times of some tenures, which are asked for by a name. */
        boolean mayBeWithin(String tenures, Supplier<Times> held) {
            return dates.isEmpty() || inOffice.computeIfAbsent(tenures, any -> days().mayMeet(held.get()));
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
