package org.entente.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.LifecycleEvent;
import org.entente.model.Meeting;
import org.entente.model.Official;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.model.Provision;
import org.entente.source.Source;

/** What an agreement defines, by kind and id. */
final class Definitions {

    private final Map<Kind, Ids<?>> all = new EnumMap<>(Kind.class);

    final Ids<Actor> actors;
    final Ids<Party> parties;
    final Ids<Official> officials;
    final Ids<PolicyArea> policyAreas;
    final Ids<CitedWork> works;
    final Ids<Source> sources;
    final Ids<Provision> provisions;

    Definitions(Agreement agreement) {
        actors = define(Kind.ACTOR, "actors", agreement.actors(), actor -> Optional.of(actor.id()));
        parties = new Ids<>("parties", agreement.parties(), party -> Optional.of(party.actor()));
        officials = define(Kind.OFFICIAL, "officials", agreement.officials(), official -> Optional.of(official.id()));
        define(Kind.PLACE, "places", agreement.places(), (Place place) -> Optional.of(place.id()));
        policyAreas = define(Kind.POLICY_AREA, "policyAreas", agreement.policyAreas(), area -> Optional.of(area.id()));
        works = define(Kind.WORK, "works", agreement.works(), work -> Optional.of(work.id()));
        sources = define(Kind.SOURCE, "sources", agreement.sources(), source -> Optional.of(source.id()));
        define(Kind.MEETING, "meetings", agreement.meetings(), (Meeting meeting) -> Optional.of(meeting.id()));
        define(Kind.EVENT, "events", agreement.events(), LifecycleEvent::id);
        provisions = define(Kind.PROVISION, "provisions", agreement.provisions(), Provision::id);
    }

    private <T> Ids<T> define(Kind kind, String list, List<T> values, Function<T, Optional<String>> idOf) {
        Ids<T> ids = new Ids<>(list, values, idOf);
        all.put(kind, ids);
        return ids;
    }

    /** The definitions that there are lists of. */
    Map<Kind, Ids<?>> all() {
        return all;
    }

    boolean has(Kind kind, String id) {
        Ids<?> ids = all.get(kind);
        return ids == null ? actors.has(id) || works.has(id) : ids.has(id);
    }
}
