package org.entente.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.LifecycleEvent;
import org.entente.model.Meeting;
import org.entente.model.Official;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.model.Provision;
import org.entente.source.Source;
import org.entente.validation.Mention.Kind;
import org.entente.violation.Path;
import org.entente.violation.Violation;

/** Every id resolves, none is defined twice, and nothing is part of itself. */
final class ReferenceRules {

    static final List<Rule> ALL = List.of(
            Rule.of(AgreementProblem.ID_DUPLICATE, examination -> duplicates(examination.agreement())),
            Rule.of(AgreementProblem.REFERENCE_DANGLING, examination -> dangling(examination.agreement())),
            Rule.of(AgreementProblem.REFERENCE_CYCLE, examination -> cycles(examination.agreement())));

    private ReferenceRules() {}

    /** The ids that a kind of definition has, by where they stand; absent ids are left out. */
    private static Map<Kind, List<Mention>> definitions(Agreement agreement) {
        Map<Kind, List<Mention>> definitions = new EnumMap<>(Kind.class);
        define(definitions, Kind.ACTOR, "actors", agreement.actors(), Actor::id);
        define(definitions, Kind.OFFICIAL, "officials", agreement.officials(), Official::id);
        define(definitions, Kind.MEETING, "meetings", agreement.meetings(), Meeting::id);
        define(definitions, Kind.POLICY_AREA, "policyAreas", agreement.policyAreas(), PolicyArea::id);
        define(definitions, Kind.PLACE, "places", agreement.places(), Place::id);
        define(definitions, Kind.WORK, "works", agreement.works(), CitedWork::id);
        define(definitions, Kind.SOURCE, "sources", agreement.sources(), Source::id);
        defineOptional(definitions, Kind.EVENT, "events", agreement.events(), LifecycleEvent::id);
        defineOptional(definitions, Kind.PROVISION, "provisions", agreement.provisions(), Provision::id);
        return definitions;
    }

    private static <T> void define(
            Map<Kind, List<Mention>> definitions, Kind kind, String member, List<T> values, Function<T, String> idOf) {
        defineOptional(definitions, kind, member, values, idOf.andThen(Optional::of));
    }

    private static <T> void defineOptional(
            Map<Kind, List<Mention>> definitions,
            Kind kind,
            String member,
            List<T> values,
            Function<T, Optional<String>> idOf) {
        definitions.put(
                kind,
                IntStream.range(0, values.size())
                        .boxed()
                        .flatMap(i -> idOf
                                .apply(values.get(i))
                                .map(id -> new Mention(
                                        kind, id, Path.of(member).index(i).member("id")))
                                .stream())
                        .toList());
    }

    private static Stream<Violation> duplicates(Agreement agreement) {
        return definitions(agreement).values().stream().flatMap(ReferenceRules::duplicates);
    }

    private static Stream<Violation> duplicates(List<Mention> definitions) {
        Map<String, Path> first = new HashMap<>();
        List<Violation> found = new ArrayList<>();
        for (Mention definition : definitions) {
            Path before = first.putIfAbsent(definition.id(), definition.path());
            if (before != null) {
                found.add(Violation.of(AgreementProblem.ID_DUPLICATE, definition.path())
                        .with("kind", definition.kind())
                        .with("id", definition.id())
                        .with("first", before));
            }
        }
        return found.stream();
    }

    private static Stream<Violation> dangling(Agreement agreement) {
        Map<Kind, Set<String>> defined = new EnumMap<>(Kind.class);
        definitions(agreement).forEach((kind, definitions) -> {
            Set<String> ids = new HashSet<>();
            definitions.forEach(definition -> ids.add(definition.id()));
            defined.put(kind, ids);
        });
        Set<String> creations = new HashSet<>(defined.getOrDefault(Kind.ACTOR, Set.of()));
        creations.addAll(defined.getOrDefault(Kind.WORK, Set.of()));
        defined.put(Kind.CREATION, creations);
        return Mentions.in(agreement).stream()
                .filter(mention ->
                        !defined.getOrDefault(mention.kind(), Set.of()).contains(mention.id()))
                .map(mention -> Violation.of(AgreementProblem.REFERENCE_DANGLING, mention.path())
                        .with("kind", mention.kind())
                        .with("id", mention.id()));
    }

    private static Stream<Violation> cycles(Agreement agreement) {
        return Stream.of(
                        cycles("actors", "parent", agreement.actors(), a -> Optional.of(a.id()), Actor::parent),
                        cycles(
                                "policyAreas",
                                "broader",
                                agreement.policyAreas(),
                                a -> Optional.of(a.id()),
                                PolicyArea::broader),
                        cycles("provisions", "partOf", agreement.provisions(), Provision::id, Provision::partOf),
                        cycles(
                                "sources",
                                "derivedFrom",
                                agreement.sources(),
                                s -> Optional.of(s.id()),
                                Source::derivedFrom))
                .flatMap(found -> found);
    }

    /** Reports each circle once, where its first member stands. */
    private static <T> Stream<Violation> cycles(
            String list,
            String upwards,
            List<T> values,
            Function<T, Optional<String>> idOf,
            Function<T, Optional<String>> above) {
        Map<String, Optional<String>> parents = new HashMap<>();
        values.forEach(value -> idOf.apply(value).ifPresent(id -> parents.putIfAbsent(id, above.apply(value))));
        Set<String> reported = new HashSet<>();
        List<Violation> found = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Optional<String> id = idOf.apply(values.get(i));
            if (id.isEmpty() || reported.contains(id.get())) {
                continue;
            }
            Set<String> way = new LinkedHashSet<>();
            Optional<String> next = parents.getOrDefault(id.get(), Optional.empty());
            while (next.isPresent() && !next.equals(id) && way.add(next.get())) {
                next = parents.getOrDefault(next.get(), Optional.empty());
            }
            if (next.equals(id)) {
                reported.add(id.get());
                reported.addAll(way);
                found.add(Violation.of(
                                AgreementProblem.REFERENCE_CYCLE,
                                Path.of(list).index(i).member(upwards))
                        .with("id", id.get())
                        .with("way", way.isEmpty() ? id.get() : String.join(", ", way)));
            }
        }
        return found.stream();
    }
}
