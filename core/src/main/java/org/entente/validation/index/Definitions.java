package org.entente.validation.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.assessment.AssessmentScheme;
import org.entente.instrument.Part;
import org.entente.meta.DefinitionKind;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Meeting;
import org.entente.model.MeetingSeries;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.provision.Item;
import org.entente.provision.Provision;
import org.entente.source.Source;
import org.entente.validation.walk.Cursor;
import org.entente.validation.walk.ReferenceWalk;
import org.entente.violation.ValuePath;
import org.jspecify.annotations.Nullable;

/** What an agreement defines, by kind and id. */
public final class Definitions implements ReferenceWalk.Defined {

    private final Map<DefinitionKind, IdIndex<?>> all = new EnumMap<>(DefinitionKind.class);

    public final IdIndex<Actor> actors;
    public final IdIndex<Party> parties;
    public final IdIndex<Office> offices;
    public final IdIndex<AssessmentScheme> schemes;
    public final IdIndex<Official> officials;
    public final IdIndex<PolicyArea> policyAreas;
    public final IdIndex<CitedWork> works;
    public final IdIndex<Source> sources;
    public final IdIndex<Part> parts;
    public final IdIndex<Provision> provisions;

    private @Nullable Wholes wholes;

    public Definitions(Agreement agreement) {
        actors = define(DefinitionKind.ACTOR, "actors", agreement.actors(), Actor::id);
        parties = new IdIndex<>("parties", agreement.parties(), Party::actor);
        offices = define(DefinitionKind.OFFICE, "offices", agreement.offices(), Office::id);
        schemes = define(DefinitionKind.SCHEME, "schemes", agreement.schemes(), AssessmentScheme::id);
        define(DefinitionKind.SERIES, "series", agreement.series(), MeetingSeries::id);
        officials = define(DefinitionKind.OFFICIAL, "officials", agreement.officials(), Official::id);
        define(DefinitionKind.PLACE, "places", agreement.places(), Place::id);
        policyAreas = define(DefinitionKind.POLICY_AREA, "policyAreas", agreement.policyAreas(), PolicyArea::id);
        works = define(DefinitionKind.WORK, "works", agreement.works(), CitedWork::id);
        sources = define(DefinitionKind.SOURCE, "sources", agreement.sources(), Source::id);
        define(DefinitionKind.MEETING, "meetings", agreement.meetings(), Meeting::id);
        define(
                DefinitionKind.EVENT,
                "events",
                agreement.events(),
                event -> event.id().orElse(null));
        parts = define(DefinitionKind.PART, "parts", agreement.parts(), Part::id);
        provisions = define(
                DefinitionKind.PROVISION,
                "provisions",
                agreement.provisions(),
                provision -> provision.id().orElse(null));
        defineItems(agreement);
    }

    /** The items that have ids, those of qualifiers before those of their provision. */
    private void defineItems(Agreement agreement) {
        List<Item> items = new ArrayList<>();
        List<ValuePath> paths = new ArrayList<>();
        Cursor.in("provisions", agreement.provisions()).forEach(provision -> {
            provision
                    .each("qualifiers", provision.get().qualifiers())
                    .forEach(qualifier ->
                            named(qualifier.each("items", qualifier.get().items()), items, paths));
            named(provision.each("items", provision.get().items()), items, paths);
        });
        all.put(
                DefinitionKind.ITEM,
                new IdIndex<>(paths::get, items, item -> item.id().orElse(null)));
    }

    private static void named(Cursor<Item> item, List<Item> items, List<ValuePath> paths) {
        while (item.next()) {
            if (item.get().id().isPresent()) {
                items.add(item.get());
                paths.add(item.path());
            }
        }
    }

    private <T> IdIndex<T> define(
            DefinitionKind kind, String list, List<T> values, Function<T, @Nullable String> idOf) {
        IdIndex<T> ids = new IdIndex<>(list, values, idOf);
        all.put(kind, ids);
        return ids;
    }

    /** Which actor is part of which; found once, and only if a rule asks. */
    public Wholes wholes() {
        if (wholes == null) {
            wholes = new Wholes(actors, Actor::parent);
        }
        return wholes;
    }

    /** The definitions that there are lists of. */
    public Map<DefinitionKind, IdIndex<?>> all() {
        return all;
    }

    /** The ids of a kind, in the order of their definitions. */
    public List<String> ids(DefinitionKind kind) {
        return kind.targets().stream()
                .flatMap(target -> Stream.ofNullable(all.get(target)))
                .flatMap(index -> IntStream.range(0, index.size()).mapToObj(index::id))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public boolean has(DefinitionKind kind, String id) {
        IdIndex<?> ids = all.get(kind);
        return ids == null ? hasAny(kind.targets(), id) : ids.has(id);
    }

    private boolean hasAny(List<DefinitionKind> kinds, String id) {
        for (DefinitionKind kind : kinds) {
            IdIndex<?> ids = all.get(kind);
            if (ids != null && ids.has(id)) {
                return true;
            }
        }
        return false;
    }
}
