package org.entente.benchmarks.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.entente.benchmarks.records.ActorRecord;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.benchmarks.records.AppealRecord;
import org.entente.benchmarks.records.CitationRecord;
import org.entente.benchmarks.records.CitedWorkRecord;
import org.entente.benchmarks.records.CommitmentRecord;
import org.entente.benchmarks.records.CorrectionRecord;
import org.entente.benchmarks.records.DecisionRecord;
import org.entente.benchmarks.records.DelegationRecord;
import org.entente.benchmarks.records.EventParticipantRecord;
import org.entente.benchmarks.records.InvolvementRecord;
import org.entente.benchmarks.records.ItemRecord;
import org.entente.benchmarks.records.LegalNatureRecord;
import org.entente.benchmarks.records.LifecycleEventRecord;
import org.entente.benchmarks.records.LinkRecord;
import org.entente.benchmarks.records.MeetingRecord;
import org.entente.benchmarks.records.OfficialRecord;
import org.entente.benchmarks.records.PartyRecord;
import org.entente.benchmarks.records.PlaceRecord;
import org.entente.benchmarks.records.PolicyAreaRecord;
import org.entente.benchmarks.records.ProvisionRecord;
import org.entente.benchmarks.records.QualifierRecord;
import org.entente.benchmarks.records.ReferenceRecord;
import org.entente.benchmarks.records.SourceRecord;
import org.entente.benchmarks.records.TenureRecord;
import org.entente.benchmarks.records.TextSpanRecord;
import org.entente.benchmarks.records.TimeBoundRecord;
import org.jspecify.annotations.Nullable;

/** Looks for references that nothing answers. */
final class ReferenceFaults {

    private final List<String> faults = new ArrayList<>();
    private final Trail at = new Trail();
    private final Set<String> actors;
    private final Set<String> officials;
    private final Set<String> places;
    private final Set<String> areas;
    private final Set<String> works;
    private final Set<String> sources;
    private final Set<String> events;
    private final Set<String> provisions;
    private final Set<String> creations;

    private ReferenceFaults(AgreementRecord agreement) {
        actors = ids(agreement.actors(), ActorRecord::id);
        officials = ids(agreement.officials(), OfficialRecord::id);
        places = ids(agreement.places(), PlaceRecord::id);
        areas = ids(agreement.policyAreas(), PolicyAreaRecord::id);
        works = ids(agreement.works(), CitedWorkRecord::id);
        sources = ids(agreement.sources(), SourceRecord::id);
        events = ids(agreement.events(), LifecycleEventRecord::id);
        provisions = ids(agreement.provisions(), ProvisionRecord::id);
        creations = new HashSet<>(actors);
        creations.addAll(works);
    }

    static List<String> in(AgreementRecord agreement) {
        ReferenceFaults search = new ReferenceFaults(agreement);
        search.agreement(agreement);
        return search.faults;
    }

    private static <T> Set<String> ids(List<T> definitions, Function<T, @Nullable String> idOf) {
        Set<String> ids = new HashSet<>();
        for (T definition : definitions) {
            ids.add(idOf.apply(definition));
        }
        return ids;
    }

    private void agreement(AgreementRecord agreement) {
        for (int i = 0; i < agreement.legalNatures().size(); i++) {
            LegalNatureRecord nature = agreement.legalNatures().get(i);
            at.enter("legalNatures", i);
            reference(actors, nature.assertedBy(), "assertedBy");
            at.leave();
        }
        for (int i = 0; i < agreement.actors().size(); i++) {
            at.enter("actors", i);
            id(actors, agreement.actors().get(i).parent(), "parent");
            at.leave();
        }
        for (int i = 0; i < agreement.parties().size(); i++) {
            PartyRecord party = agreement.parties().get(i);
            at.enter("parties", i);
            id(actors, party.actor(), "actor");
            at.leave();
        }
        for (int i = 0; i < agreement.officials().size(); i++) {
            at.enter("officials", i);
            official(agreement.officials().get(i));
            at.leave();
        }
        for (int i = 0; i < agreement.meetings().size(); i++) {
            at.enter("meetings", i);
            meeting(agreement.meetings().get(i));
            at.leave();
        }
        for (int i = 0; i < agreement.policyAreas().size(); i++) {
            at.enter("policyAreas", i);
            id(areas, agreement.policyAreas().get(i).broader(), "broader");
            at.leave();
        }
        for (int i = 0; i < agreement.works().size(); i++) {
            CitedWorkRecord work = agreement.works().get(i);
            at.enter("works", i);
            references(actors, work.makers(), "issuers");
            ids(works, work.members(), "members");
            at.leave();
        }
        for (int i = 0; i < agreement.sources().size(); i++) {
            at.enter("sources", i);
            source(agreement.sources().get(i));
            at.leave();
        }
        for (int i = 0; i < agreement.events().size(); i++) {
            at.enter("events", i);
            event(agreement.events().get(i));
            at.leave();
        }
        for (int i = 0; i < agreement.provisions().size(); i++) {
            at.enter("provisions", i);
            provision(agreement.provisions().get(i));
            at.leave();
        }
    }

    private void official(OfficialRecord official) {
        id(actors, official.actor(), "actor");
        for (int i = 0; i < official.tenures().size(); i++) {
            TenureRecord tenure = official.tenures().get(i);
            at.enter("tenures", i).enter("office");
            id(actors, tenure.office().organisation(), "organisation");
            at.leave();
            at.leave();
        }
    }

    private void meeting(MeetingRecord meeting) {
        references(places, meeting.venues(), "venues");
        id(actors, meeting.host(), "host");
        for (int i = 0; i < meeting.delegations().size(); i++) {
            DelegationRecord delegation = meeting.delegations().get(i);
            at.enter("delegations", i);
            id(actors, delegation.party(), "party");
            references(officials, delegation.officials(), "officials");
            at.leave();
        }
        ids(works, meeting.outcomes(), "outcomes");
    }

    private void source(SourceRecord source) {
        references(actors, source.makers(), "issuers");
        reference(places, source.dateline(), "dateline");
        id(sources, source.derivedFrom(), "derivedFrom");
        for (int i = 0; i < source.corrections().size(); i++) {
            CorrectionRecord correction = source.corrections().get(i);
            at.enter("corrections", i);
            span(correction.span());
            at.leave();
        }
    }

    private void event(LifecycleEventRecord event) {
        id(works, event.work(), "work");
        references(actors, event.actors(), "actors");
        for (int i = 0; i < event.officials().size(); i++) {
            EventParticipantRecord participant = event.officials().get(i);
            at.enter("officials", i);
            reference(officials, participant.official(), "official");
            at.leave();
        }
        reference(places, event.place(), "place");
    }

    private void provision(ProvisionRecord provision) {
        id(provisions, provision.partOf(), "partOf");
        if (provision.by() != null) {
            at.enter("by");
            references(actors, provision.by().actors(), "actors");
            references(officials, provision.by().officials(), "officials");
            at.leave();
        }
        for (int i = 0; i < provision.involved().size(); i++) {
            InvolvementRecord involvement = provision.involved().get(i);
            at.enter("involved", i);
            reference(actors, involvement.actor(), "actor");
            reference(officials, involvement.official(), "official");
            at.leave();
        }
        for (int i = 0; i < provision.qualifiers().size(); i++) {
            QualifierRecord qualifier = provision.qualifiers().get(i);
            at.enter("qualifiers", i);
            reference(works, qualifier.work(), "work");
            at.leave();
        }
        if (provision.timing() != null) {
            at.enter("timing");
            bound(provision.timing().due(), "due");
            bound(provision.timing().from(), "from");
            bound(provision.timing().until(), "until");
            at.leave();
        }
        ids(areas, provision.policyAreas(), "policyAreas");
        references(places, provision.places(), "places");
        parts(provision);
        ofItsKind(provision);
    }

    private void parts(ProvisionRecord provision) {
        for (int i = 0; i < provision.items().size(); i++) {
            ItemRecord item = provision.items().get(i);
            at.enter("items", i);
            ids(areas, item.policyAreas(), "policyAreas");
            span(item.span());
            at.leave();
        }
        for (int i = 0; i < provision.citations().size(); i++) {
            CitationRecord citation = provision.citations().get(i);
            at.enter("citations", i);
            id(works, citation.work(), "work");
            at.leave();
        }
        for (int i = 0; i < provision.links().size(); i++) {
            LinkRecord link = provision.links().get(i);
            at.enter("links", i);
            if (link.agreement() == null) {
                id(provisions, link.provision(), "provision");
            }
            at.leave();
        }
        for (int i = 0; i < provision.spans().size(); i++) {
            at.enter("spans", i);
            id(sources, provision.spans().get(i).source(), "source");
            at.leave();
        }
    }

    private void ofItsKind(ProvisionRecord provision) {
        if (provision instanceof CommitmentRecord commitment) {
            references(actors, commitment.performers(), "performers");
            references(creations, commitment.creates(), "creates");
        } else if (provision instanceof AppealRecord appeal) {
            references(actors, appeal.addressees(), "addressees");
        } else if (provision instanceof DecisionRecord decision) {
            references(creations, decision.creates(), "creates");
        }
    }

    private void bound(@Nullable TimeBoundRecord bound, String member) {
        if (bound != null) {
            at.enter(member);
            id(events, bound.event(), "event");
            id(provisions, bound.provision(), "provision");
            at.leave();
        }
    }

    private void span(@Nullable TextSpanRecord span) {
        if (span != null) {
            at.enter("span");
            id(sources, span.source(), "source");
            at.leave();
        }
    }

    private void references(Set<String> defined, List<ReferenceRecord> references, String member) {
        for (int i = 0; i < references.size(); i++) {
            at.enter(member, i);
            within(defined, references.get(i));
            at.leave();
        }
    }

    private void reference(Set<String> defined, @Nullable ReferenceRecord reference, String member) {
        if (reference != null) {
            at.enter(member);
            within(defined, reference);
            at.leave();
        }
    }

    private void within(Set<String> defined, ReferenceRecord reference) {
        id(defined, reference.id(), "id");
        ids(defined, reference.members(), "members");
    }

    private void ids(Set<String> defined, List<String> ids, String member) {
        for (int i = 0; i < ids.size(); i++) {
            if (!defined.contains(ids.get(i))) {
                faults.add(at.enter(member, i).toString());
                at.leave();
            }
        }
    }

    private void id(Set<String> defined, @Nullable String id, String member) {
        if (id != null && !defined.contains(id)) {
            faults.add(at.enter(member).toString());
            at.leave();
        }
    }
}
