package org.entente.force.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.life.Life;
import org.entente.life.Life.Listed;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.life.acts.Acts;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.TerminationGround;
import org.jspecify.annotations.Nullable;

/** The life of an instrument, indexed once: the events that were done by actor, by id and for all. */
public final class Facts {

    /** By the earliest day on which an act takes effect, then by the latest one. */
    private static final Comparator<Placed<LifecycleEvent>> BY_EFFECT =
            Comparator.<Placed<LifecycleEvent>, LocalDate>comparing(
                            event -> Moment.effectOrDone(event.value()).earliest())
                    .thenComparing(
                            event -> Moment.effectOrDone(event.value()).latest().orElse(LocalDate.MAX));

    private final Life life;
    private final List<Placed<LifecycleEvent>> done = new ArrayList<>();
    private final Map<String, List<Placed<LifecycleEvent>>> byActor = new LinkedHashMap<>();
    private final List<Placed<LifecycleEvent>> forAll = new ArrayList<>();
    private final Map<String, LifecycleEvent> byId = new HashMap<>();
    private final Map<String, List<Placed<LifecycleEvent>>> answers = new HashMap<>();
    private final Map<String, Placed<Listed>> listed = new HashMap<>();
    private final Set<String> principals = new LinkedHashSet<>();
    private final Set<String> consenting = new LinkedHashSet<>();
    private final Map<String, Placed<LifecycleEvent>> entered = new LinkedHashMap<>();
    private final Set<String> departed = new HashSet<>();
    private final Set<String> suspended = new HashSet<>();
    /** The notices that a suspension carries out. */
    private final Set<String> carriedOut = new HashSet<>();

    private final Map<String, Measure> announced = new HashMap<>();
    private final Measure byText;
    private final Set<String> organisations;
    private @Nullable Set<ValuePath> reported;

    public Facts(Life life) {
        this.life = life;
        this.organisations = new HashSet<>(life.organisations());
        this.byText = Measure.by(life);
        life.parties().forEach(party -> {
            listed.putIfAbsent(party.value().actor(), party);
            byActor.putIfAbsent(party.value().actor(), new ArrayList<>());
            if (party.value().isPrincipal()) {
                principals.add(party.value().actor());
            }
        });
        life.events().forEach(this::add);
    }

    private void add(Placed<LifecycleEvent> event) {
        event.value().id().ifPresent(id -> byId.putIfAbsent(id, event.value()));
        LifecycleAct act = event.value().act();
        Measure.by(act).ifPresent(what -> event.value().regarding().ifPresent(id -> announced.putIfAbsent(id, what)));
        if (event.value().expected()) {
            return;
        }
        done.add(event);
        event.value()
                .regarding()
                .ifPresent(id ->
                        answers.computeIfAbsent(id, any -> new ArrayList<>()).add(event));
        if (Acts.DEPARTURES.contains(act)) {
            actors(event.value()).forEach(departed::add);
        } else if (act.equals(LifecycleAct.SUSPENSION)) {
            event.value()
                    .regarding()
                    .ifPresentOrElse(
                            carriedOut::add, () -> actors(event.value()).forEach(suspended::add));
        }
        if (Acts.CONSENTS.contains(act)) {
            actors(event.value()).forEach(consenting::add);
        } else if (act.equals(LifecycleAct.ENTRY_INTO_FORCE)) {
            actors(event.value()).forEach(actor -> entered.merge(actor, event, BinaryOperator.minBy(BY_EFFECT)));
        }
        if (event.value().actors().isEmpty()) {
            forAll.add(event);
        }
        actors(event.value())
                .distinct()
                .forEach(actor ->
                        byActor.computeIfAbsent(actor, any -> new ArrayList<>()).add(event));
    }

    public Life life() {
        return life;
    }

    /** The places of the events of whose dates other sources say something. */
    public Set<ValuePath> reported() {
        if (reported == null) {
            reported = done.stream()
                    .filter(event -> !event.value().reports().isEmpty())
                    .map(Placed::path)
                    .collect(Collectors.toUnmodifiableSet());
        }
        return reported;
    }

    /** The events that were done. */
    public List<Placed<LifecycleEvent>> events() {
        return done;
    }

    /** The events that were done and name no actor. */
    public List<Placed<LifecycleEvent>> forAll() {
        return forAll;
    }

    public List<Placed<LifecycleEvent>> of(String actor) {
        return byActor.getOrDefault(actor, List.of());
    }

    /** Those that are parties or acted, in the order of the agreement. */
    public Set<String> actors() {
        return byActor.keySet();
    }

    public Optional<Placed<Listed>> listed(String actor) {
        return Optional.ofNullable(listed.get(actor));
    }

    /** The day after the last one of an actor that is no more. */
    public Optional<Moment> gone(String actor) {
        return life.validity(actor)
                .flatMap(DateSpan::end)
                .map(Moment::of)
                .map(last -> last.moved(day -> day.plusDays(1)));
    }

    /** Whether a notice stands for a departure, or may do so: none of its author is recorded. */
    public boolean isOfDeparture(LifecycleEvent notice, String actor) {
        return !departed.contains(actor) && isOfExit(notice);
    }

    /** Whether a notice may be of a departure. */
    public boolean isOfExit(LifecycleEvent notice) {
        return measure(notice) != Measure.SUSPENSION;
    }

    /** Whether a notice stands for a suspension: none that carries it out is recorded. */
    public boolean isOfSuspension(LifecycleEvent notice, String actor) {
        return notice.act().equals(LifecycleAct.NOTICE)
                && measure(notice) == Measure.SUSPENSION
                && notice.id().filter(carriedOut::contains).isEmpty()
                && (notice.id().filter(announced::containsKey).isPresent()
                        || (!departed.contains(actor) && !suspended.contains(actor)));
    }

    /** What a notice announces: what follows it says so, or else its ground, or the clauses. */
    public Measure measure(LifecycleEvent notice) {
        boolean isByText = notice.ground()
                .filter(ground -> !ground.equals(TerminationGround.PROVISION))
                .isEmpty();
        return notice.id()
                .flatMap(id -> Optional.ofNullable(announced.get(id)))
                .orElse(isByText ? byText : Measure.EXIT);
    }

    public Set<String> principals() {
        return principals;
    }

    boolean isOrganisation(String actor) {
        return organisations.contains(actor);
    }

    /** Those that consented, or took the place of one that did. */
    public Set<String> consenting() {
        return consenting;
    }

    /** Those for which an entry into force of their own is recorded, with the first of them. */
    public Map<String, Placed<LifecycleEvent>> entered() {
        return entered;
    }

    /** Whether an act is of known actors, and an entry into force is recorded for each. */
    public boolean haveEntered(LifecycleEvent event) {
        return actors(event).findAny().isPresent() && actors(event).allMatch(entered::containsKey);
    }

    /** An event by its id, expected ones too. */
    public Optional<LifecycleEvent> event(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The events of one act that answer an event. */
    public Stream<Placed<LifecycleEvent>> answers(LifecycleEvent event, LifecycleAct act) {
        return event.id().map(id -> answers.getOrDefault(id, List.of())).orElse(List.of()).stream()
                .filter(answer -> answer.value().act().equals(act));
    }

    /** The ids of those whose act an event is, members of collective references too. */
    public static Stream<String> actors(LifecycleEvent event) {
        return event.actors().stream().flatMap(actor -> actor.ids().stream());
    }

    /** The date of an event as it is recorded, for a reason. */
    public static String dated(LifecycleEvent event) {
        return event.takesEffect()
                .map(UncertainDate::toString)
                .or(() -> event.done().map(Object::toString))
                .orElse("?");
    }
}
