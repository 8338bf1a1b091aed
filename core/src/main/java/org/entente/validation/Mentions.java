package org.entente.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.entente.model.Agreement;
import org.entente.model.Appeal;
import org.entente.model.Attribution;
import org.entente.model.CitedWork;
import org.entente.model.Commitment;
import org.entente.model.Decision;
import org.entente.model.LifecycleEvent;
import org.entente.model.Meeting;
import org.entente.model.Provision;
import org.entente.source.Source;
import org.entente.source.TextSpan;
import org.entente.time.TimeBound;
import org.entente.time.Timing;
import org.entente.validation.Mention.Kind;
import org.entente.violation.Path;
import org.entente.wording.Reference;

/** Walks an agreement and lists every id that it uses to refer to something. */
final class Mentions {

    private final List<Mention> found = new ArrayList<>();

    private Mentions() {}

    static List<Mention> in(Agreement agreement) {
        Mentions mentions = new Mentions();
        mentions.collect(agreement);
        return mentions.found;
    }

    private void collect(Agreement agreement) {
        each(
                agreement.legalNatures(),
                "legalNatures",
                (nature, at) -> nature.assertedBy()
                        .ifPresent(reference -> reference(Kind.ACTOR, reference, at.member("assertedBy"))));
        each(agreement.actors(), "actors", (actor, at) -> id(Kind.ACTOR, actor.parent(), at.member("parent")));
        each(agreement.parties(), "parties", (party, at) -> id(Kind.ACTOR, party.actor(), at.member("actor")));
        each(agreement.officials(), "officials", (official, at) -> {
            id(Kind.ACTOR, official.actor(), at.member("actor"));
            each(
                    official.tenures(),
                    at.member("tenures"),
                    (tenure, tenureAt) -> id(
                            Kind.ACTOR,
                            tenure.office().organisation(),
                            tenureAt.member("office").member("organisation")));
        });
        each(agreement.meetings(), "meetings", this::meeting);
        each(
                agreement.policyAreas(),
                "policyAreas",
                (area, at) -> id(Kind.POLICY_AREA, area.broader(), at.member("broader")));
        each(agreement.works(), "works", this::work);
        each(agreement.sources(), "sources", this::source);
        each(agreement.events(), "events", this::event);
        each(agreement.provisions(), "provisions", this::provision);
    }

    private void meeting(Meeting meeting, Path at) {
        references(Kind.PLACE, meeting.venues(), at.member("venues"));
        id(Kind.ACTOR, meeting.host(), at.member("host"));
        each(meeting.delegations(), at.member("delegations"), (delegation, delegationAt) -> {
            id(Kind.ACTOR, delegation.party(), delegationAt.member("party"));
            references(Kind.OFFICIAL, delegation.officials(), delegationAt.member("officials"));
        });
        ids(Kind.WORK, meeting.outcomes(), at.member("outcomes"));
    }

    private void work(CitedWork work, Path at) {
        references(Kind.ACTOR, work.issuers(), at.member("issuers"));
        ids(Kind.WORK, work.members(), at.member("members"));
    }

    private void source(Source source, Path at) {
        references(Kind.ACTOR, source.issuers(), at.member("issuers"));
        source.dateline().ifPresent(place -> reference(Kind.PLACE, place, at.member("dateline")));
        id(Kind.SOURCE, source.derivedFrom(), at.member("derivedFrom"));
        each(
                source.corrections(),
                at.member("corrections"),
                (correction, correctionAt) ->
                        correction.span().ifPresent(span -> span(span, correctionAt.member("span"))));
    }

    private void event(LifecycleEvent event, Path at) {
        id(Kind.WORK, event.work(), at.member("work"));
        references(Kind.ACTOR, event.actors(), at.member("actors"));
        each(
                event.officials(),
                at.member("officials"),
                (participant, participantAt) ->
                        reference(Kind.OFFICIAL, participant.official(), participantAt.member("official")));
        event.place().ifPresent(place -> reference(Kind.PLACE, place, at.member("place")));
    }

    private void provision(Provision provision, Path at) {
        id(Kind.PROVISION, provision.partOf(), at.member("partOf"));
        provision.by().ifPresent(by -> attribution(by, at.member("by")));
        each(provision.involved(), at.member("involved"), (involvement, involvedAt) -> {
            involvement.actor().ifPresent(actor -> reference(Kind.ACTOR, actor, involvedAt.member("actor")));
            involvement
                    .official()
                    .ifPresent(official -> reference(Kind.OFFICIAL, official, involvedAt.member("official")));
        });
        each(
                provision.qualifiers(),
                at.member("qualifiers"),
                (qualifier, qualifierAt) ->
                        qualifier.work().ifPresent(work -> reference(Kind.WORK, work, qualifierAt.member("work"))));
        provision.timing().ifPresent(timing -> timing(timing, at.member("timing")));
        ids(Kind.POLICY_AREA, provision.policyAreas(), at.member("policyAreas"));
        references(Kind.PLACE, provision.places(), at.member("places"));
        each(provision.items(), at.member("items"), (item, itemAt) -> {
            ids(Kind.POLICY_AREA, item.policyAreas(), itemAt.member("policyAreas"));
            item.span().ifPresent(span -> span(span, itemAt.member("span")));
        });
        each(
                provision.citations(),
                at.member("citations"),
                (citation, citationAt) -> id(Kind.WORK, citation.work(), citationAt.member("work")));
        each(provision.links(), at.member("links"), (link, linkAt) -> {
            if (link.agreement().isEmpty()) {
                id(Kind.PROVISION, link.provision(), linkAt.member("provision"));
            }
        });
        each(provision.spans(), at.member("spans"), this::span);
        if (provision instanceof Commitment commitment) {
            references(Kind.ACTOR, commitment.performers(), at.member("performers"));
            references(Kind.CREATION, commitment.creates(), at.member("creates"));
        } else if (provision instanceof Appeal appeal) {
            references(Kind.ACTOR, appeal.addressees(), at.member("addressees"));
        } else if (provision instanceof Decision decision) {
            references(Kind.CREATION, decision.creates(), at.member("creates"));
        }
    }

    private void attribution(Attribution by, Path at) {
        references(Kind.ACTOR, by.actors(), at.member("actors"));
        references(Kind.OFFICIAL, by.officials(), at.member("officials"));
    }

    private void timing(Timing timing, Path at) {
        timing.due().ifPresent(bound -> bound(bound, at.member("due")));
        timing.from().ifPresent(bound -> bound(bound, at.member("from")));
        timing.until().ifPresent(bound -> bound(bound, at.member("until")));
    }

    private void bound(TimeBound bound, Path at) {
        id(Kind.EVENT, bound.event(), at.member("event"));
        id(Kind.PROVISION, bound.provision(), at.member("provision"));
    }

    private void span(TextSpan span, Path at) {
        id(Kind.SOURCE, span.source(), at.member("source"));
    }

    private void references(Kind kind, List<Reference> references, Path at) {
        each(references, at, (reference, referenceAt) -> reference(kind, reference, referenceAt));
    }

    private void reference(Kind kind, Reference reference, Path at) {
        id(kind, reference.id(), at.member("id"));
        ids(kind, reference.members(), at.member("members"));
    }

    private void ids(Kind kind, List<String> ids, Path at) {
        each(ids, at, (id, idAt) -> id(kind, id, idAt));
    }

    private void id(Kind kind, Optional<String> id, Path at) {
        id.ifPresent(value -> id(kind, value, at));
    }

    private void id(Kind kind, String id, Path at) {
        found.add(new Mention(kind, id, at));
    }

    private static <T> void each(List<T> values, String member, BiConsumer<T, Path> action) {
        each(values, Path.of(member), action);
    }

    private static <T> void each(List<T> values, Path at, BiConsumer<T, Path> action) {
        for (int i = 0; i < values.size(); i++) {
            action.accept(values.get(i), at.index(i));
        }
    }
}
