package org.entente.validation.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.model.Agreement;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;
import org.jspecify.annotations.Nullable;

/** The acts in the lives of the instruments of an agreement, by instrument and by actor; what is expected stands apart. */
public final class Lives {

    /** The places that say which actor did what and when. */
    public static final List<String> PLACES = List.of(
            "events[].act",
            "events[].work",
            "events[].actors[].id",
            "events[].actors[].members",
            "events[].done",
            "events[].takesEffect",
            "events[].expected",
            "events[].reports");

    /** By the id of the work, which is never empty; empty for the agreement itself. */
    private final Map<String, OfInstrument> byWork = new LinkedHashMap<>();

    private final Map<String, Act> byId = new HashMap<>();

    public Lives(Agreement agreement) {
        List<LifecycleEvent> events = agreement.events();
        for (int i = 0; i < events.size(); i++) {
            Act act = new Act(i, events.get(i));
            byWork.computeIfAbsent(act.event.work().orElse(""), work -> new OfInstrument())
                    .add(act);
            act.event.id().ifPresent(id -> byId.putIfAbsent(id, act));
        }
    }

    public Collection<OfInstrument> all() {
        return byWork.values();
    }

    /** The life of the agreement itself. */
    public Optional<OfInstrument> own() {
        return Optional.ofNullable(byWork.get(""));
    }

    public Optional<Act> act(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** One act. */
    public static final class Act {

        private final int index;
        private final LifecycleEvent event;
        private @Nullable Range range;

        private Act(int index, LifecycleEvent event) {
            this.index = index;
            this.event = event;
        }

        /** Its place among the events. */
        public int index() {
            return index;
        }

        public LifecycleEvent event() {
            return event;
        }

        public boolean is(Set<LifecycleAct> acts) {
            return acts.contains(event.act());
        }

        /** Whether it is about the whole instrument, and not about some provisions or territories alone. */
        public boolean isWhole() {
            return event.provisions().isEmpty() && event.territories().isEmpty();
        }

        /** When it was done; of an entry into force, when it takes effect. */
        public Optional<Moment> date() {
            return event.act().equals(LifecycleAct.ENTRY_INTO_FORCE)
                    ? Moment.effect(event).or(() -> Moment.done(event))
                    : Moment.done(event);
        }

        /** Where that date stands. */
        public ValuePath datePath() {
            boolean isEffect = event.done().isEmpty()
                    || (event.act().equals(LifecycleAct.ENTRY_INTO_FORCE)
                            && event.takesEffect().isPresent());
            return path().member(isEffect ? "takesEffect" : "done");
        }

        public ValuePath path() {
            return ValuePath.of("events").index(index);
        }

        public Stream<String> actors() {
            return event.actors().stream().map(Reference::ids).flatMap(List::stream);
        }
    }

    /** The life of one instrument. */
    public static final class OfInstrument {

        private final List<Act> acts = new ArrayList<>();
        private final List<Act> expected = new ArrayList<>();
        private final List<Act> forAll = new ArrayList<>();
        private final Map<String, List<Act>> byActor = new LinkedHashMap<>();

        private void add(Act act) {
            if (act.event.expected()) {
                expected.add(act);
                return;
            }
            acts.add(act);
            if (act.event.actors().isEmpty()) {
                forAll.add(act);
            }
            for (Reference actor : act.event.actors()) {
                for (String id : actor.ids()) {
                    List<Act> own = byActor.computeIfAbsent(id, any -> new ArrayList<>());
                    if (own.isEmpty() || own.get(own.size() - 1) != act) {
                        own.add(act);
                    }
                }
            }
        }

        /** Whether one of some acts was done. */
        public boolean has(Set<LifecycleAct> kinds) {
            for (Act act : acts) {
                if (act.is(kinds)) {
                    return true;
                }
            }
            return false;
        }

        public List<Act> acts() {
            return acts;
        }

        public List<Act> expected() {
            return expected;
        }

        /** The acts that name no actor. */
        public List<Act> forAll() {
            return forAll;
        }

        public Map<String, List<Act>> byActor() {
            return byActor;
        }
    }

    /**
     * The days within which some acts surely were done.
     *
     * @param first before it none was done; the least day if one of them has no sure date
     * @param last after it none was done; the greatest day if one of them has no sure date
     */
    public record Range(LocalDate first, LocalDate last) {

        private static final Range UNKNOWN = new Range(LocalDate.MIN, LocalDate.MAX);

        public static Range of(Act act) {
            if (act.range == null) {
                act.range = act.date()
                        .filter(moment -> !moment.isInDoubt())
                        .map(moment ->
                                new Range(moment.earliest(), moment.latest().orElse(LocalDate.MAX)))
                        .orElse(UNKNOWN);
            }
            return act.range;
        }

        private Range with(Range other) {
            return new Range(
                    first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }

        public static Optional<Range> of(List<Act> acts, Set<LifecycleAct> kinds) {
            Range all = null;
            for (Act act : acts) {
                if (act.is(kinds)) {
                    all = all == null ? of(act) : all.with(of(act));
                }
            }
            return Optional.ofNullable(all);
        }
    }

    /** When acts of some kinds were done in the life of one instrument, by all and by each. */
    public static final class Ranges {

        private final OfInstrument life;
        private final Set<LifecycleAct> kinds;
        private final Map<String, Optional<Range>> byActor = new HashMap<>();
        private final Optional<Range> all;

        public Ranges(OfInstrument life, Set<LifecycleAct> kinds) {
            this.life = life;
            this.kinds = kinds;
            this.all = Range.of(life.acts, kinds);
        }

        public Optional<Range> all() {
            return all;
        }

        public Optional<Range> of(String actor) {
            return byActor.computeIfAbsent(actor, any -> Range.of(life.byActor.getOrDefault(actor, List.of()), kinds));
        }
    }
}
