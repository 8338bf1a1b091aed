package org.entente.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.assessment.AssessmentScheme;
import org.entente.construction.Lazy;
import org.entente.hierarchy.Hierarchy;
import org.entente.instrument.Part;
import org.entente.life.LifecycleEvent;
import org.entente.people.FullPowers;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.provision.Appeal;
import org.entente.provision.Attribution;
import org.entente.provision.Clause;
import org.entente.provision.Extent;
import org.entente.provision.Involvement;
import org.entente.provision.Item;
import org.entente.provision.Provision;
import org.entente.provision.Support;
import org.entente.source.Source;
import org.entente.timing.Timing;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;
import org.jspecify.annotations.Nullable;

/**
 * What the queries of an agreement look up, so that none of them searches a list: each part is made when a query first
 * needs it, once, and in time that grows with the agreement. Of several definitions with one id the first counts.
 *
 * <p>All keys are strings, among which a map finds its way whatever hash codes they were chosen to have.
 */
final class AgreementIndex {

    private final Agreement agreement;
    private final Lazy<Map<String, Actor>> actors;
    private final Lazy<Map<String, Office>> offices;
    private final Lazy<Map<String, Official>> officials;
    private final Lazy<Map<String, MeetingSeries>> series;
    private final Lazy<Map<String, AssessmentScheme>> schemes;
    private final Lazy<Map<String, Meeting>> meetings;
    private final Lazy<Map<String, Part>> parts;
    private final Lazy<Map<String, PolicyArea>> policyAreas;
    private final Lazy<Map<String, Place>> places;
    private final Lazy<Map<String, CitedWork>> works;
    private final Lazy<Map<String, Source>> sources;
    private final Lazy<Map<String, LifecycleEvent>> events;
    private final Lazy<Map<String, Provision>> provisions;
    private final Lazy<Set<String>> principals;
    private final Lazy<Map<String, String>> principalsAbove;
    private final Hierarchy wholes = new Hierarchy(id -> actor(id).flatMap(Actor::parent));
    private final Hierarchy broader = new Hierarchy(id -> policyArea(id).flatMap(PolicyArea::broader));
    private final Hierarchy partsAbove = new Hierarchy(id -> part(id).flatMap(Part::partOf));
    private final Lazy<Map<String, Item>> items = new Lazy<>(this::findItems);
    private final Inherited<Voice> voices;
    private final Inherited<Set<String>> performers;
    private final Inherited<List<Timing>> timings;
    private final Inherited<Set<String>> areas;
    private final Inherited<List<Involvement>> involved;
    private final Inherited<List<Reference>> addressees;
    private final Inherited<String> standing;
    private final Hierarchy chapeaus = new Hierarchy(id -> provision(id).flatMap(Provision::partOf));

    AgreementIndex(Agreement agreement) {
        this.agreement = agreement;
        this.actors = byId(agreement.actors(), Actor::id);
        this.offices = byId(agreement.offices(), Office::id);
        this.officials = byId(agreement.officials(), Official::id);
        this.schemes = byId(agreement.schemes(), AssessmentScheme::id);
        this.series = byId(agreement.series(), MeetingSeries::id);
        this.meetings = byId(agreement.meetings(), Meeting::id);
        this.parts = byId(agreement.parts(), Part::id);
        this.policyAreas = byId(agreement.policyAreas(), PolicyArea::id);
        this.places = byId(agreement.places(), Place::id);
        this.works = byId(agreement.works(), CitedWork::id);
        this.sources = byId(agreement.sources(), Source::id);
        this.events = byId(agreement.events(), event -> event.id().orElse(null));
        this.provisions =
                byId(agreement.provisions(), provision -> provision.id().orElse(null));
        this.principals = new Lazy<>(this::findPrincipals);
        this.principalsAbove = new Lazy<>(this::findPrincipalsAbove);
        this.voices = inherited(provision -> provision.by().map(Voice::new));
        this.performers = inherited(this::ownPerformers);
        this.timings = inherited(provision -> given(provision.timings()));
        this.areas = inherited(AgreementIndex::ownAreas);
        this.involved = inherited(provision -> given(provision.involved()));
        this.addressees = inherited(
                provision -> provision instanceof Appeal appeal ? given(appeal.addressees()) : Optional.empty());
        this.standing = inherited(Provision::part);
    }

    private static <T> Lazy<Map<String, T>> byId(List<T> all, Function<T, @Nullable String> idOf) {
        return new Lazy<>(() -> {
            Map<String, T> first = new HashMap<>();
            for (T each : all) {
                String id = idOf.apply(each);
                if (id != null) {
                    first.putIfAbsent(id, each);
                }
            }
            return first;
        });
    }

    private static <T> Optional<T> find(Lazy<Map<String, T>> all, String id) {
        return Optional.ofNullable(all.get().get(Objects.requireNonNull(id, "id")));
    }

    Optional<LifecycleEvent> event(String id) {
        return find(events, id);
    }

    Optional<Actor> actor(String id) {
        return find(actors, id);
    }

    Optional<Official> official(String id) {
        return find(officials, id);
    }

    Optional<Office> office(String id) {
        return find(offices, id);
    }

    Optional<AssessmentScheme> scheme(String id) {
        return find(schemes, id);
    }

    Optional<MeetingSeries> series(String id) {
        return find(series, id);
    }

    Optional<Meeting> meetingBefore(String id) {
        return meeting(id)
                .flatMap(meeting -> meeting.previous().isPresent()
                        ? meeting(meeting.previous().get())
                        : numbered(meeting, -1));
    }

    Optional<Meeting> meetingAfter(String id) {
        return meeting(id)
                .flatMap(meeting -> agreement.meetings().stream()
                        .filter(other -> other.previous().filter(id::equals).isPresent())
                        .findFirst()
                        .or(() -> numbered(meeting, 1)));
    }

    /** The meeting that stands so far from another in its series. */
    private Optional<Meeting> numbered(Meeting meeting, int step) {
        if (meeting.series().isEmpty() || meeting.ordinal().isEmpty()) {
            return Optional.empty();
        }
        int wanted = meeting.ordinal().get() + step;
        return agreement.meetings().stream()
                .filter(other -> other.series().equals(meeting.series())
                        && other.ordinal().filter(its -> its == wanted).isPresent())
                .findFirst();
    }

    Optional<FullPowers> needsFullPowers(String id, LifecycleAct act, LocalDate day) {
        Objects.requireNonNull(id, "official");
        List<Official> all = agreement.officials();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                return Optional.of(FullPowers.of(
                        all.get(i), ValuePath.of("officials").index(i), this::office, act, day, principals.get()));
            }
        }
        return Optional.empty();
    }

    Optional<Meeting> meeting(String id) {
        return find(meetings, id);
    }

    Optional<Part> part(String id) {
        return find(parts, id);
    }

    Optional<PolicyArea> policyArea(String id) {
        return find(policyAreas, id);
    }

    Optional<Place> place(String id) {
        return find(places, id);
    }

    Optional<CitedWork> work(String id) {
        return find(works, id);
    }

    Optional<Source> source(String id) {
        return find(sources, id);
    }

    Optional<Provision> provision(String id) {
        return find(provisions, id);
    }

    Optional<Item> item(String id) {
        return find(items, id);
    }

    private Map<String, Item> findItems() {
        Map<String, Item> first = new HashMap<>();
        for (Provision provision : agreement.provisions()) {
            provision.qualifiers().forEach(qualifier -> add(qualifier.items(), first));
            add(provision.items(), first);
        }
        return first;
    }

    private static void add(List<Item> items, Map<String, Item> first) {
        items.forEach(item -> item.id().ifPresent(id -> first.putIfAbsent(id, item)));
    }

    /** Answers one query after the other whether an actor acts in it: is one of those who do, or has one as a part. */
    Predicate<Set<String>> actsAmong(String actor) {
        Predicate<String> isPart = isAtOrBelow(actor, wholes);
        // One set of actors serves all parts that inherit it and all acts of all parties; it is looked through once.
        IdentityHashMap<Set<String>, Boolean> answers = new IdentityHashMap<>();
        return acting -> answers.computeIfAbsent(acting, any -> acting.stream().anyMatch(isPart));
    }

    /** Answers for one set of areas after the other whether one of them is an area or narrower. */
    Predicate<Set<String>> areAmong(String area) {
        Predicate<String> isIn = isAtOrBelow(area, broader);
        IdentityHashMap<Set<String>, Boolean> answers = new IdentityHashMap<>();
        return some -> answers.computeIfAbsent(some, any -> some.stream().anyMatch(isIn));
    }

    /** Answers for one list after the other whether an actor is named in it; lists that are taken are looked through once. */
    static <E> Predicate<List<E>> naming(String actor, Function<E, Stream<Reference>> named) {
        IdentityHashMap<List<E>, Boolean> answers = new IdentityHashMap<>();
        return some -> answers.computeIfAbsent(
                some,
                any -> some.stream()
                        .flatMap(named)
                        .anyMatch(reference -> reference.ids().contains(actor)));
    }

    /** Returns whether a part is another one or part of it. */
    Predicate<String> isOf(String part) {
        return isAtOrBelow(part, partsAbove);
    }

    private static Predicate<String> isAtOrBelow(String top, Hierarchy hierarchy) {
        Function<String, Optional<String>> nearest =
                hierarchy.nearest(id -> id.equals(top) ? Optional.of(id) : Optional.empty());
        return id -> nearest.apply(id).isPresent();
    }

    Set<String> speakers(Provision provision) {
        return voices.of(provision).map(Voice::speakers).orElse(Set.of());
    }

    Set<String> performers(Provision provision) {
        return performers.of(provision).orElse(Set.of());
    }

    /** Who performs it, where it says so or says whose act it is. */
    private Optional<Set<String>> ownPerformers(Provision provision) {
        return provision.performers().isEmpty()
                ? provision.by().map(by -> new Voice(by).speakers())
                : Optional.of(Collections.unmodifiableSet(idsOf(provision.performers())));
    }

    List<Timing> timings(Provision provision) {
        return timings.of(provision).orElse(List.of());
    }

    Set<String> areas(Provision provision) {
        return areas.of(provision).orElse(Set.of());
    }

    List<Involvement> involved(Provision provision) {
        return involved.of(provision).orElse(List.of());
    }

    List<Reference> addressees(Provision provision) {
        return addressees.of(provision).orElse(List.of());
    }

    /** The id of the part in which a provision stands. */
    Optional<String> partOf(Provision provision) {
        return standing.of(provision);
    }

    Support scope(Provision provision) {
        return voices.of(provision)
                .map(Voice::scope)
                .orElseGet(() -> provision instanceof Clause ? Support.NONE : Support.UNRESOLVED);
    }

    private <V> Inherited<V> inherited(Function<Provision, Optional<V>> own) {
        return new Inherited<>(own, provisions, chapeaus);
    }

    private static <E> Optional<List<E>> given(List<E> elements) {
        return elements.isEmpty() ? Optional.empty() : Optional.of(elements);
    }

    private Set<String> findPrincipals() {
        Set<String> ids = new LinkedHashSet<>();
        agreement.parties().stream().filter(Party::isPrincipal).forEach(party -> ids.add(party.actor()));
        return Collections.unmodifiableSet(ids);
    }

    /** For each actor that is defined the nearest principal party that it is, or is part of. */
    private Map<String, String> findPrincipalsAbove() {
        Function<String, Optional<String>> nearest = wholes.nearest(this::principal);
        Map<String, String> above = new HashMap<>();
        actors.get().keySet().forEach(id -> nearest.apply(id).ifPresent(principal -> above.put(id, principal)));
        return above;
    }

    private Optional<String> principal(String id) {
        return principals.get().contains(id) ? Optional.of(id) : Optional.empty();
    }

    private static Set<String> idsOf(List<Reference> references) {
        Set<String> ids = new LinkedHashSet<>();
        references.forEach(reference -> ids.addAll(reference.ids()));
        return ids;
    }

    /** What an attribution comes to in this agreement. */
    private final class Voice {

        private final Attribution by;
        private final Lazy<Set<String>> speakers = new Lazy<>(this::findSpeakers);
        private final Lazy<Support> scope = new Lazy<>(this::findScope);

        Voice(Attribution by) {
            this.by = by;
        }

        Set<String> speakers() {
            return speakers.get();
        }

        Support scope() {
            return scope.get();
        }

        private Set<String> findSpeakers() {
            if (by.extent().filter(Extent.ALL_PARTIES::equals).isPresent()) {
                return principals.get();
            }
            Set<String> ids = idsOf(by.actors());
            if (by.actors().isEmpty()) {
                idsOf(by.officials())
                        .forEach(id -> official(id).flatMap(Official::actor).ifPresent(ids::add));
            }
            return Collections.unmodifiableSet(ids);
        }

        private Support findScope() {
            if (by.extent().isPresent()) {
                return by.extent().get() == Extent.ALL_PARTIES ? Support.ALL : Support.NONE;
            }
            Set<String> speaking = new HashSet<>();
            speakers()
                    .forEach(
                            speaker -> Optional.ofNullable(principalsAbove.get().get(speaker))
                                    .or(() -> principal(speaker))
                                    .ifPresent(speaking::add));
            // They are all principals, so as many are the same ones.
            if (!speaking.isEmpty() && speaking.size() == principals.get().size()) {
                return Support.ALL;
            }
            if (hasUnresolved()) {
                return Support.UNRESOLVED;
            }
            return switch (speaking.size()) {
                case 0 -> Support.NONE;
                case 1 -> Support.ONE;
                default -> Support.SOME;
            };
        }

        /** Whether words, or officials of whom the agreement does not say for whom they act, stand for unknown actors. */
        private boolean hasUnresolved() {
            return by.hasUnresolvedWords()
                    || (by.actors().isEmpty()
                            && by.officials().stream()
                                    .anyMatch(reference -> reference
                                            .id()
                                            .flatMap(AgreementIndex.this::official)
                                            .flatMap(Official::actor)
                                            .isEmpty()));
        }
    }

    /** The areas that a provision is about, by itself and by its items. */
    private static Optional<Set<String>> ownAreas(Provision provision) {
        Set<String> own = new LinkedHashSet<>(provision.policyAreas());
        provision.items().forEach(item -> own.addAll(item.policyAreas()));
        return own.isEmpty() ? Optional.empty() : Optional.of(Collections.unmodifiableSet(own));
    }
}
