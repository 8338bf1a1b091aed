package org.entente.validation.walk;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.DefinitionKind.CORRESPONDENT;
import static org.entente.meta.DefinitionKind.CREATION;
import static org.entente.meta.DefinitionKind.EVENT;
import static org.entente.meta.DefinitionKind.ITEM;
import static org.entente.meta.DefinitionKind.MEETING;
import static org.entente.meta.DefinitionKind.OFFICE;
import static org.entente.meta.DefinitionKind.OFFICIAL;
import static org.entente.meta.DefinitionKind.PART;
import static org.entente.meta.DefinitionKind.PASSAGE;
import static org.entente.meta.DefinitionKind.PLACE;
import static org.entente.meta.DefinitionKind.POLICY_AREA;
import static org.entente.meta.DefinitionKind.PROVISION;
import static org.entente.meta.DefinitionKind.SCHEME;
import static org.entente.meta.DefinitionKind.SERIES;
import static org.entente.meta.DefinitionKind.SOURCE;
import static org.entente.meta.DefinitionKind.WORK;

import java.util.List;
import java.util.Optional;
import org.entente.actor.FormerName;
import org.entente.actor.Membership;
import org.entente.actor.Predecessor;
import org.entente.assessment.Assessment;
import org.entente.assessment.AssessmentScheme;
import org.entente.instrument.Part;
import org.entente.instrument.Relation;
import org.entente.instrument.TextVersion;
import org.entente.life.DateReport;
import org.entente.life.ForceRule;
import org.entente.life.LifecycleEvent;
import org.entente.life.Vote;
import org.entente.meta.DefinitionKind;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Delegation;
import org.entente.model.LegalNature;
import org.entente.model.Meeting;
import org.entente.model.MeetingSeries;
import org.entente.model.Party;
import org.entente.model.PolicyArea;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Participant;
import org.entente.people.Tenure;
import org.entente.people.TenurePart;
import org.entente.people.TenureStep;
import org.entente.provision.Appeal;
import org.entente.provision.Attribution;
import org.entente.provision.Clause;
import org.entente.provision.Commitment;
import org.entente.provision.Decision;
import org.entente.provision.Involvement;
import org.entente.provision.Item;
import org.entente.provision.Link;
import org.entente.provision.Provision;
import org.entente.provision.Qualifier;
import org.entente.source.Citation;
import org.entente.source.Correction;
import org.entente.source.Source;
import org.entente.source.TextSpan;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.violation.ValuePath;
import org.entente.wording.Reference;

/**
 * Walks an agreement to every id that it uses to refer to something, and finds those that are not defined. Written by
 * hand, since stated members would have to be made before a first validation; {@code WiredTest} holds it against them.
 */
public final class ReferenceWalk {

    private final Defined definitions;
    private final Dangling action;

    private ReferenceWalk(Defined definitions, Dangling action) {
        this.definitions = definitions;
        this.action = action;
    }

    /** Whether the agreement has a definition of a kind with an id. */
    public interface Defined {
        boolean has(DefinitionKind kind, String id);
    }

    /** Does something with an id that is not defined. */
    public interface Dangling {
        void accept(DefinitionKind kind, String id, ValuePath path);
    }

    public static void each(Agreement agreement, Defined definitions, Dangling action) {
        new ReferenceWalk(definitions, action).agreement(agreement);
    }

    private void agreement(Agreement agreement) {
        subjects(agreement);
        relations(Cursor.in("relations", agreement.relations()));
        texts(Cursor.in("texts", agreement.texts()));
        natures(Cursor.in("legalNatures", agreement.legalNatures()));
        actors(Cursor.in("actors", agreement.actors()));
        parties(Cursor.in("parties", agreement.parties()));
        offices(Cursor.in("offices", agreement.offices()));
        officials(Cursor.in("officials", agreement.officials()));
        Cursor<MeetingSeries> series = Cursor.in("series", agreement.series());
        while (series.next()) {
            citations(series.each("citations", series.get().citations()));
        }
        meetings(Cursor.in("meetings", agreement.meetings()));
        parts(Cursor.in("parts", agreement.parts()));
        areas(Cursor.in("policyAreas", agreement.policyAreas()));
        works(Cursor.in("works", agreement.works()));
        sources(Cursor.in("sources", agreement.sources()));
        events(Cursor.in("events", agreement.events()));
        provisions(Cursor.in("provisions", agreement.provisions()));
        Cursor<AssessmentScheme> scheme = Cursor.in("schemes", agreement.schemes());
        while (scheme.next()) {
            citations(scheme.each("citations", scheme.get().citations()));
        }
        assessments(Cursor.in("assessments", agreement.assessments()));
    }

    private void subjects(Agreement agreement) {
        List<String> subjects = agreement.subjects();
        for (int i = 0; i < subjects.size(); i++) {
            if (!definitions.has(POLICY_AREA, subjects.get(i))) {
                action.accept(
                        POLICY_AREA, subjects.get(i), ValuePath.of("subjects").index(i));
            }
        }
    }

    private void relations(Cursor<Relation> relation) {
        while (relation.next()) {
            id(WORK, relation, "work", relation.get().work());
        }
    }

    private void texts(Cursor<TextVersion> text) {
        while (text.next()) {
            id(EVENT, text, "authenticFrom", text.get().authenticFrom());
            ids(SOURCE, text, "sources", text.get().sources());
        }
    }

    private void natures(Cursor<LegalNature> nature) {
        while (nature.next()) {
            references(ACTOR, nature.part("assertedBy", nature.get().assertedBy()));
            references(PASSAGE, nature.each("scope", nature.get().scope()));
        }
    }

    private void actors(Cursor<Actor> actor) {
        while (actor.next()) {
            id(ACTOR, actor, "parent", actor.get().parent());
            Cursor<FormerName> former = actor.each("formerNames", actor.get().formerNames());
            while (former.next()) {
                citations(former.each("citations", former.get().citations()));
            }
            Cursor<Membership> membership =
                    actor.each("memberships", actor.get().memberships());
            while (membership.next()) {
                id(ACTOR, membership, "body", membership.get().body());
                citations(membership.each("citations", membership.get().citations()));
            }
            Cursor<Predecessor> predecessor =
                    actor.each("predecessors", actor.get().predecessors());
            while (predecessor.next()) {
                id(ACTOR, predecessor, "actor", predecessor.get().actor());
                citations(predecessor.each("citations", predecessor.get().citations()));
            }
        }
    }

    private void parties(Cursor<Party> party) {
        while (party.next()) {
            id(ACTOR, party, "actor", party.get().actor());
        }
    }

    private void assessments(Cursor<Assessment> assessment) {
        while (assessment.next()) {
            id(PROVISION, assessment, "provision", assessment.get().provision());
            id(ITEM, assessment, "item", assessment.get().item());
            id(ACTOR, assessment, "actor", assessment.get().actor());
            id(SCHEME, assessment, "scheme", assessment.get().scheme());
            references(ACTOR, assessment.part("assessor", assessment.get().assessor()));
            citations(assessment.each("evidence", assessment.get().evidence()));
        }
    }

    private void offices(Cursor<Office> office) {
        while (office.next()) {
            id(ACTOR, office, "actor", office.get().actor());
            ids(ACTOR, office, "accreditedTo", office.get().accreditedTo());
            id(ACTOR, office, "filledBy", office.get().filledBy());
            citations(office.each("citations", office.get().citations()));
        }
    }

    private void officials(Cursor<Official> official) {
        while (official.next()) {
            id(ACTOR, official, "actor", official.get().actor());
            Cursor<Tenure> tenure = official.each("tenures", official.get().tenures());
            while (tenure.next()) {
                tenure(tenure);
            }
        }
    }

    private void tenure(Cursor<Tenure> tenure) {
        references(OFFICE, tenure.always("office", tenure.get().office()));
        Cursor<TenurePart> part = tenure.each("parts", tenure.get().parts());
        while (part.next()) {
            citations(part.each("citations", part.get().citations()));
        }
        Cursor<TenureStep> step = tenure.each("steps", tenure.get().steps());
        while (step.next()) {
            citations(step.each("citations", step.get().citations()));
        }
        citations(tenure.each("citations", tenure.get().citations()));
    }

    private void participants(Cursor<Participant> participant) {
        while (participant.next()) {
            references(OFFICIAL, participant.part("official", participant.get().official()));
            references(OFFICE, participant.part("office", participant.get().office()));
            references(ACTOR, participant.part("actor", participant.get().actor()));
        }
    }

    private void meetings(Cursor<Meeting> meeting) {
        while (meeting.next()) {
            references(PLACE, meeting.each("venues", meeting.get().venues()));
            id(ACTOR, meeting, "host", meeting.get().host());
            Cursor<Delegation> delegation =
                    meeting.each("delegations", meeting.get().delegations());
            while (delegation.next()) {
                id(ACTOR, delegation, "actor", delegation.get().actor());
                participants(delegation.each("participants", delegation.get().participants()));
            }
            participants(meeting.each("participants", meeting.get().participants()));
            id(SERIES, meeting, "series", meeting.get().series());
            id(MEETING, meeting, "previous", meeting.get().previous());
            ids(WORK, meeting, "outcomes", meeting.get().outcomes());
        }
    }

    private void parts(Cursor<Part> part) {
        while (part.next()) {
            id(PART, part, "partOf", part.get().partOf());
            references(CORRESPONDENT, part.each("authors", part.get().authors()));
            references(CORRESPONDENT, part.each("addressees", part.get().addressees()));
            references(PLACE, part.part("place", part.get().place()));
            spans(part.each("spans", part.get().spans()));
        }
    }

    private void areas(Cursor<PolicyArea> area) {
        while (area.next()) {
            id(POLICY_AREA, area, "broader", area.get().broader());
        }
    }

    private void works(Cursor<CitedWork> work) {
        while (work.next()) {
            references(ACTOR, work.each("issuers", work.get().issuers()));
            ids(WORK, work, "members", work.get().members());
        }
    }

    private void sources(Cursor<Source> source) {
        while (source.next()) {
            references(ACTOR, source.each("issuers", source.get().issuers()));
            references(PLACE, source.part("dateline", source.get().dateline()));
            id(SOURCE, source, "derivedFrom", source.get().derivedFrom());
            Cursor<Correction> correction =
                    source.each("corrections", source.get().corrections());
            while (correction.next()) {
                spans(correction.part("span", correction.get().span()));
            }
        }
    }

    private void events(Cursor<LifecycleEvent> event) {
        while (event.next()) {
            id(WORK, event, "work", event.get().work());
            references(ACTOR, event.each("actors", event.get().actors()));
            participants(event.each("participants", event.get().participants()));
            references(PLACE, event.part("place", event.get().place()));
            references(ACTOR, event.each("recipients", event.get().recipients()));
            id(EVENT, event, "regarding", event.get().regarding());
            references(PASSAGE, event.each("provisions", event.get().provisions()));
            references(ACTOR, event.each("territories", event.get().territories()));
            references(ACTOR, event.part("predecessor", event.get().predecessor()));
            votes(event.each("votes", event.get().votes()));
            reports(event.each("reports", event.get().reports()));
            citations(event.each("citations", event.get().citations()));
        }
    }

    private void votes(Cursor<Vote> vote) {
        while (vote.next()) {
            references(ACTOR, vote.each("actors", vote.get().actors()));
        }
    }

    private void reports(Cursor<DateReport> report) {
        while (report.next()) {
            id(SOURCE, report, "source", report.get().source());
            citations(report.each("citations", report.get().citations()));
        }
    }

    private void rules(Cursor<ForceRule> rule) {
        while (rule.next()) {
            triggers(rule.part("begins", rule.get().begins()));
            triggers(rule.part("beginsForLater", rule.get().beginsForLater()));
        }
    }

    private void triggers(Cursor<Trigger> trigger) {
        while (trigger.next()) {
            id(EVENT, trigger, "event", trigger.get().event());
            id(MEETING, trigger, "meeting", trigger.get().meeting());
            id(PROVISION, trigger, "provision", trigger.get().provision());
            references(ACTOR, trigger.each("from", trigger.get().from()));
            references(ACTOR, trigger.each("including", trigger.get().including()));
            triggers(trigger.each("allOf", trigger.get().allOf()));
            triggers(trigger.each("anyOf", trigger.get().anyOf()));
        }
    }

    private void provisions(Cursor<Provision> at) {
        while (at.next()) {
            Provision provision = at.get();
            id(PROVISION, at, "partOf", provision.partOf());
            id(PART, at, "part", provision.part());
            speakers(at.part("by", provision.by()));
            references(ACTOR, at.each("performers", provision.performers()));
            involved(at.each("involved", provision.involved()));
            qualifiers(at.each("qualifiers", provision.qualifiers()));
            timings(at.each("timings", provision.timings()));
            ids(POLICY_AREA, at, "policyAreas", provision.policyAreas());
            references(PLACE, at.each("places", provision.places()));
            items(at.each("items", provision.items()));
            citations(at.each("citations", provision.citations()));
            links(at.each("links", provision.links()));
            spans(at.each("spans", provision.spans()));
            if (provision instanceof Commitment commitment) {
                references(CREATION, at.each("creates", commitment.creates()));
            } else if (provision instanceof Appeal appeal) {
                references(ACTOR, at.each("addressees", appeal.addressees()));
            } else if (provision instanceof Decision decision) {
                references(CREATION, at.each("creates", decision.creates()));
            } else if (provision instanceof Clause clause) {
                references(PASSAGE, at.each("scope", clause.scope()));
                rules(at.part("rule", clause.rule()));
            }
        }
    }

    private void speakers(Cursor<Attribution> by) {
        while (by.next()) {
            references(ACTOR, by.each("actors", by.get().actors()));
            references(OFFICIAL, by.each("officials", by.get().officials()));
        }
    }

    private void involved(Cursor<Involvement> involvement) {
        while (involvement.next()) {
            references(ACTOR, involvement.part("actor", involvement.get().actor()));
            references(OFFICIAL, involvement.part("official", involvement.get().official()));
        }
    }

    private void qualifiers(Cursor<Qualifier> qualifier) {
        while (qualifier.next()) {
            references(WORK, qualifier.part("work", qualifier.get().work()));
            id(PROVISION, qualifier, "provision", qualifier.get().provision());
            id(EVENT, qualifier, "event", qualifier.get().event());
            id(PART, qualifier, "part", qualifier.get().part());
            timings(qualifier.each("timings", qualifier.get().timings()));
            items(qualifier.each("items", qualifier.get().items()));
        }
    }

    private void timings(Cursor<Timing> timing) {
        while (timing.next()) {
            triggers(timing.part("at", timing.get().at()));
            triggers(timing.part("due", timing.get().due()));
            triggers(timing.part("from", timing.get().from()));
            triggers(timing.part("until", timing.get().until()));
        }
    }

    private void citations(Cursor<Citation> citation) {
        while (citation.next()) {
            id(WORK, citation, "work", citation.get().work());
        }
    }

    private void links(Cursor<Link> link) {
        while (link.next()) {
            if (link.get().agreement().isEmpty()) {
                id(PROVISION, link, "provision", link.get().provision());
                id(PART, link, "part", link.get().part());
            }
        }
    }

    private void items(Cursor<Item> item) {
        while (item.next()) {
            ids(POLICY_AREA, item, "policyAreas", item.get().policyAreas());
            references(PLACE, item.each("places", item.get().places()));
            references(ACTOR, item.each("actors", item.get().actors()));
            spans(item.part("span", item.get().span()));
        }
    }

    private void spans(Cursor<TextSpan> span) {
        while (span.next()) {
            id(SOURCE, span, "source", span.get().source());
        }
    }

    private void references(DefinitionKind kind, Cursor<Reference> reference) {
        while (reference.next()) {
            id(kind, reference, "id", reference.get().id());
            ids(kind, reference, "members", reference.get().members());
        }
    }

    private void ids(DefinitionKind kind, Cursor<?> at, String member, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (!definitions.has(kind, ids.get(i))) {
                action.accept(kind, ids.get(i), at.path(member).index(i));
            }
        }
    }

    private void id(DefinitionKind kind, Cursor<?> at, String member, Optional<String> id) {
        if (id.isPresent()) {
            id(kind, at, member, id.get());
        }
    }

    private void id(DefinitionKind kind, Cursor<?> at, String member, String id) {
        if (!definitions.has(kind, id)) {
            action.accept(kind, id, at.path(member));
        }
    }
}
