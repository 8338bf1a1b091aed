package org.entente.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Agreement;
import org.entente.model.Appeal;
import org.entente.model.CitedWork;
import org.entente.model.Commitment;
import org.entente.model.Decision;
import org.entente.model.Item;
import org.entente.model.LifecycleEvent;
import org.entente.model.Meeting;
import org.entente.model.Official;
import org.entente.model.PolicyAreas;
import org.entente.model.Provision;
import org.entente.source.Source;
import org.entente.source.TextSpan;
import org.entente.time.TimeBound;
import org.entente.violation.Nearest;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.wording.Reference;

/** Walks an agreement to every id that it uses to refer to something, and reports those that are not defined. */
final class ReferenceWalk {

    private final RuleRun inspection;
    private final Definitions definitions;
    private final Map<Kind, List<String>> idsOf = new EnumMap<>(Kind.class);
    /** How many ids may still be compared to find what was meant; some 50 ms of work. */
    private int comparisons = 100_000;

    private ReferenceWalk(RuleRun inspection) {
        this.inspection = inspection;
        this.definitions = inspection.definitions();
    }

    static void check(RuleRun inspection) {
        new ReferenceWalk(inspection).agreement(inspection.agreement());
    }

    private void agreement(Agreement agreement) {
        Cursor.in("legalNatures", agreement.legalNatures())
                .forEach(nature -> references(
                        Kind.ACTOR, nature.part("assertedBy", nature.get().assertedBy())));
        Cursor.in("actors", agreement.actors())
                .forEach(actor -> id(Kind.ACTOR, actor, "parent", actor.get().parent()));
        Cursor.in("parties", agreement.parties())
                .forEach(party -> id(Kind.ACTOR, party, "actor", party.get().actor()));
        Cursor.in("officials", agreement.officials()).forEach(this::official);
        Cursor.in("meetings", agreement.meetings()).forEach(this::meeting);
        Cursor.in("policyAreas", agreement.policyAreas())
                .forEach(
                        area -> id(Kind.POLICY_AREA, area, "broader", area.get().broader()));
        Cursor.in("works", agreement.works()).forEach(this::work);
        Cursor.in("sources", agreement.sources()).forEach(this::source);
        Cursor.in("events", agreement.events()).forEach(this::event);
        Cursor.in("provisions", agreement.provisions()).forEach(this::provision);
    }

    private void official(Cursor<Official> official) {
        id(Kind.ACTOR, official, "actor", official.get().actor());
        official.each("tenures", official.get().tenures())
                .forEach(tenure -> tenure.always("office", tenure.get().office())
                        .forEach(office ->
                                id(Kind.ACTOR, office, "actor", office.get().actor())));
    }

    private void meeting(Cursor<Meeting> meeting) {
        references(Kind.PLACE, meeting.each("venues", meeting.get().venues()));
        id(Kind.ACTOR, meeting, "host", meeting.get().host());
        meeting.each("delegations", meeting.get().delegations()).forEach(delegation -> {
            id(Kind.ACTOR, delegation, "actor", delegation.get().actor());
            references(
                    Kind.OFFICIAL, delegation.each("officials", delegation.get().officials()));
        });
        ids(Kind.WORK, meeting, "outcomes", meeting.get().outcomes());
    }

    private void work(Cursor<CitedWork> work) {
        references(Kind.ACTOR, work.each("issuers", work.get().issuers()));
        ids(Kind.WORK, work, "members", work.get().members());
    }

    private void source(Cursor<Source> source) {
        references(Kind.ACTOR, source.each("issuers", source.get().issuers()));
        references(Kind.PLACE, source.part("dateline", source.get().dateline()));
        id(Kind.SOURCE, source, "derivedFrom", source.get().derivedFrom());
        source.each("corrections", source.get().corrections())
                .forEach(correction ->
                        spans(correction.part("span", correction.get().span())));
    }

    private void event(Cursor<LifecycleEvent> event) {
        id(Kind.WORK, event, "work", event.get().work());
        references(Kind.ACTOR, event.each("actors", event.get().actors()));
        event.each("officials", event.get().officials())
                .forEach(participant -> references(
                        Kind.OFFICIAL,
                        participant.always("official", participant.get().official())));
        references(Kind.PLACE, event.part("place", event.get().place()));
    }

    private void provision(Cursor<Provision> at) {
        Provision provision = at.get();
        id(Kind.PROVISION, at, "partOf", provision.partOf());
        at.part("by", provision.by()).forEach(by -> {
            references(Kind.ACTOR, by.each("actors", by.get().actors()));
            references(Kind.OFFICIAL, by.each("officials", by.get().officials()));
        });
        at.each("involved", provision.involved()).forEach(involvement -> {
            references(Kind.ACTOR, involvement.part("actor", involvement.get().actor()));
            references(
                    Kind.OFFICIAL,
                    involvement.part("official", involvement.get().official()));
        });
        at.each("qualifiers", provision.qualifiers())
                .forEach(qualifier -> references(
                        Kind.WORK, qualifier.part("work", qualifier.get().work())));
        at.part("timing", provision.timing()).forEach(timing -> {
            bounds(timing.part("due", timing.get().due()));
            bounds(timing.part("from", timing.get().from()));
            bounds(timing.part("until", timing.get().until()));
        });
        ids(Kind.POLICY_AREA, at, "policyAreas", provision.policyAreas());
        references(Kind.PLACE, at.each("places", provision.places()));
        items(at.each("items", provision.items()));
        at.each("citations", provision.citations())
                .forEach(citation ->
                        id(Kind.WORK, citation, "work", citation.get().work()));
        at.each("links", provision.links()).forEach(link -> {
            if (link.get().agreement().isEmpty()) {
                id(Kind.PROVISION, link, "provision", link.get().provision());
            }
        });
        spans(at.each("spans", provision.spans()));
        if (provision instanceof Commitment commitment) {
            references(Kind.ACTOR, at.each("performers", commitment.performers()));
            references(Kind.CREATION, at.each("creates", commitment.creates()));
        } else if (provision instanceof Appeal appeal) {
            references(Kind.ACTOR, at.each("addressees", appeal.addressees()));
        } else if (provision instanceof Decision decision) {
            references(Kind.CREATION, at.each("creates", decision.creates()));
        }
    }

    private void items(Cursor<Item> item) {
        while (item.next()) {
            ids(Kind.POLICY_AREA, item, "policyAreas", item.get().policyAreas());
            spans(item.part("span", item.get().span()));
        }
    }

    private void bounds(Cursor<TimeBound> bound) {
        while (bound.next()) {
            id(Kind.EVENT, bound, "event", bound.get().event());
            id(Kind.PROVISION, bound, "provision", bound.get().provision());
        }
    }

    private void spans(Cursor<TextSpan> span) {
        while (span.next()) {
            id(Kind.SOURCE, span, "source", span.get().source());
        }
    }

    private void references(Kind kind, Cursor<Reference> reference) {
        while (reference.next()) {
            id(kind, reference, "id", reference.get().id());
            ids(kind, reference, "members", reference.get().members());
        }
    }

    private void ids(Kind kind, Cursor<?> at, String member, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (!definitions.has(kind, ids.get(i))) {
                dangling(kind, ids.get(i), at.path(member).index(i));
            }
        }
    }

    private void id(Kind kind, Cursor<?> at, String member, Optional<String> id) {
        if (id.isPresent()) {
            id(kind, at, member, id.get());
        }
    }

    private void id(Kind kind, Cursor<?> at, String member, String id) {
        if (!definitions.has(kind, id)) {
            dangling(kind, id, at.path(member));
        }
    }

    private void dangling(Kind kind, String id, ValuePath path) {
        Violation violation = Violation.of(AgreementProblem.REFERENCE_DANGLING, path)
                .with("kind", kind)
                .with("id", id);
        if (kind == Kind.POLICY_AREA && PolicyAreas.standard().area(id).isPresent()) {
            inspection.report(violation.with("shipped", id));
        } else {
            inspection.report(
                    near(kind, id).map(near -> violation.with("near", near)).orElse(violation));
        }
    }

    /** The id that was probably meant; nothing once as many were compared as an agreement that was typed may need. */
    private Optional<String> near(Kind kind, String id) {
        List<String> ids = idsOf.computeIfAbsent(kind, definitions::ids);
        if (ids.size() > comparisons) {
            return Optional.empty();
        }
        comparisons -= ids.size();
        return Nearest.to(id, ids);
    }
}
