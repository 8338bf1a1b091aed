package org.entente.benchmarks.build;

import org.entente.benchmarks.records.ActorRecord;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.benchmarks.records.AreaMappingRecord;
import org.entente.benchmarks.records.CitedWorkRecord;
import org.entente.benchmarks.records.CodingRecord;
import org.entente.benchmarks.records.DelegationRecord;
import org.entente.benchmarks.records.EventParticipantRecord;
import org.entente.benchmarks.records.LegalNatureRecord;
import org.entente.benchmarks.records.LifecycleEventRecord;
import org.entente.benchmarks.records.MeetingRecord;
import org.entente.benchmarks.records.OfficeRecord;
import org.entente.benchmarks.records.OfficialRecord;
import org.entente.benchmarks.records.PartyRecord;
import org.entente.benchmarks.records.PlaceRecord;
import org.entente.benchmarks.records.PolicyAreaRecord;
import org.entente.benchmarks.records.TenureRecord;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.AreaMapping;
import org.entente.model.CitedWork;
import org.entente.model.Coding;
import org.entente.model.Delegation;
import org.entente.model.EventParticipant;
import org.entente.model.LegalNature;
import org.entente.model.LifecycleEvent;
import org.entente.model.Meeting;
import org.entente.model.Office;
import org.entente.model.Official;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.model.Tenure;

/** Builds definitions with the library's public builders, from the leaves of a document. */
final class OurDefinitions {

    private OurDefinitions() {}

    static Agreement agreement(AgreementRecord from) {
        Agreement.Builder builder = Agreement.builder().id(from.id()).title(from.title());
        if (from.form() != null) {
            builder.form(from.form());
        }
        if (!from.legalNatures().isEmpty()) {
            builder.legalNatures(Lists.of(from.legalNatures(), OurDefinitions::legalNature));
        }
        if (!from.languages().isEmpty()) {
            builder.languages(from.languages());
        }
        if (!from.codes().isEmpty()) {
            builder.codes(Lists.of(from.codes(), OurWords::code));
        }
        if (!from.actors().isEmpty()) {
            builder.actors(Lists.of(from.actors(), OurDefinitions::actor));
        }
        if (!from.parties().isEmpty()) {
            builder.parties(Lists.of(from.parties(), OurDefinitions::party));
        }
        if (!from.officials().isEmpty()) {
            builder.officials(Lists.of(from.officials(), OurDefinitions::official));
        }
        if (!from.meetings().isEmpty()) {
            builder.meetings(Lists.of(from.meetings(), OurDefinitions::meeting));
        }
        if (!from.policyAreas().isEmpty()) {
            builder.policyAreas(Lists.of(from.policyAreas(), OurDefinitions::policyArea));
        }
        if (!from.places().isEmpty()) {
            builder.places(Lists.of(from.places(), OurDefinitions::place));
        }
        if (!from.works().isEmpty()) {
            builder.works(Lists.of(from.works(), OurDefinitions::citedWork));
        }
        if (!from.sources().isEmpty()) {
            builder.sources(Lists.of(from.sources(), OurWords::source));
        }
        if (!from.events().isEmpty()) {
            builder.events(Lists.of(from.events(), OurDefinitions::lifecycleEvent));
        }
        if (!from.provisions().isEmpty()) {
            builder.provisions(Lists.of(from.provisions(), OurProvisions::provision));
        }
        if (from.coding() != null) {
            builder.coding(coding(from.coding()));
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static Actor actor(ActorRecord from) {
        Actor.Builder builder = Actor.builder().id(from.id()).name(from.name());
        if (!from.otherNames().isEmpty()) {
            builder.otherNames(from.otherNames());
        }
        if (from.kind() != null) {
            builder.kind(from.kind());
        }
        if (!from.codes().isEmpty()) {
            builder.codes(Lists.of(from.codes(), OurWords::code));
        }
        if (from.validity() != null) {
            builder.validity(from.validity());
        }
        if (from.parent() != null) {
            builder.parent(from.parent());
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static Party party(PartyRecord from) {
        Party.Builder builder = Party.builder().actor(from.actor());
        if (!from.roles().isEmpty()) {
            builder.roles(from.roles());
        }
        if (from.level() != null) {
            builder.level(from.level());
        }
        if (!from.asPrinted().isEmpty()) {
            builder.asPrinted(from.asPrinted());
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static Office office(OfficeRecord from) {
        Office.Builder builder = Office.builder().title(from.title());
        if (from.function() != null) {
            builder.function(from.function());
        }
        if (from.organisation() != null) {
            builder.organisation(from.organisation());
        }
        return builder.build();
    }

    static Tenure tenure(TenureRecord from) {
        Tenure.Builder builder = Tenure.builder().office(office(from.office()));
        if (from.capacity() != null) {
            builder.capacity(from.capacity());
        }
        if (from.held() != null) {
            builder.held(from.held());
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static Official official(OfficialRecord from) {
        Official.Builder builder = Official.builder().id(from.id()).name(OurWords.personName(from.name()));
        if (from.actor() != null) {
            builder.actor(from.actor());
        }
        if (!from.tenures().isEmpty()) {
            builder.tenures(Lists.of(from.tenures(), OurDefinitions::tenure));
        }
        if (!from.codes().isEmpty()) {
            builder.codes(Lists.of(from.codes(), OurWords::code));
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static Delegation delegation(DelegationRecord from) {
        Delegation.Builder builder = Delegation.builder().party(from.party());
        if (!from.officials().isEmpty()) {
            builder.officials(Lists.of(from.officials(), OurWords::reference));
        }
        return builder.build();
    }

    static Meeting meeting(MeetingRecord from) {
        Meeting.Builder builder = Meeting.builder().id(from.id());
        if (from.name() != null) {
            builder.name(from.name());
        }
        if (!from.otherNames().isEmpty()) {
            builder.otherNames(from.otherNames());
        }
        if (!from.asPrinted().isEmpty()) {
            builder.asPrinted(from.asPrinted());
        }
        if (from.format() != null) {
            builder.format(from.format());
        }
        if (from.status() != null) {
            builder.status(from.status());
        }
        if (from.dates() != null) {
            builder.dates(from.dates());
        }
        if (from.weekday() != null) {
            builder.weekday(from.weekday());
        }
        if (from.startTime() != null) {
            builder.startTime(from.startTime());
        }
        if (from.zone() != null) {
            builder.zone(from.zone());
        }
        if (!from.venues().isEmpty()) {
            builder.venues(Lists.of(from.venues(), OurWords::reference));
        }
        if (from.host() != null) {
            builder.host(from.host());
        }
        if (!from.delegations().isEmpty()) {
            builder.delegations(Lists.of(from.delegations(), OurDefinitions::delegation));
        }
        if (from.series() != null) {
            builder.series(from.series());
        }
        if (from.ordinal() != null) {
            builder.ordinal(from.ordinal());
        }
        if (!from.outcomes().isEmpty()) {
            builder.outcomes(from.outcomes());
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static Place place(PlaceRecord from) {
        Place.Builder builder = Place.builder().id(from.id());
        if (from.name() != null) {
            builder.name(from.name());
        }
        if (!from.codes().isEmpty()) {
            builder.codes(Lists.of(from.codes(), OurWords::code));
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static AreaMapping areaMapping(AreaMappingRecord from) {
        AreaMapping.Builder builder =
                AreaMapping.builder().relation(from.relation()).code(OurWords.code(from.code()));
        return builder.build();
    }

    static PolicyArea policyArea(PolicyAreaRecord from) {
        PolicyArea.Builder builder = PolicyArea.builder().id(from.id());
        if (from.label() != null) {
            builder.label(from.label());
        }
        if (from.code() != null) {
            builder.code(OurWords.code(from.code()));
        }
        if (from.broader() != null) {
            builder.broader(from.broader());
        }
        if (!from.mappings().isEmpty()) {
            builder.mappings(Lists.of(from.mappings(), OurDefinitions::areaMapping));
        }
        return builder.build();
    }

    static CitedWork citedWork(CitedWorkRecord from) {
        CitedWork.Builder builder = CitedWork.builder().id(from.id());
        if (from.kind() != null) {
            builder.kind(from.kind());
        }
        if (from.name() != null) {
            builder.name(from.name());
        }
        if (from.date() != null) {
            builder.date(from.date());
        }
        if (!from.codes().isEmpty()) {
            builder.codes(Lists.of(from.codes(), OurWords::code));
        }
        if (!from.makers().isEmpty()) {
            builder.issuers(Lists.of(from.makers(), OurWords::reference));
        }
        if (from.collective()) {
            builder.set(true);
        }
        if (!from.members().isEmpty()) {
            builder.members(from.members());
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static LegalNature legalNature(LegalNatureRecord from) {
        LegalNature.Builder builder = LegalNature.builder().force(from.force());
        if (from.assertedBy() != null) {
            builder.assertedBy(OurWords.reference(from.assertedBy()));
        }
        if (from.basis() != null) {
            builder.basis(from.basis());
        }
        if (from.part() != null) {
            builder.part(from.part());
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static EventParticipant eventParticipant(EventParticipantRecord from) {
        EventParticipant.Builder builder = EventParticipant.builder().official(OurWords.reference(from.official()));
        if (from.role() != null) {
            builder.role(from.role());
        }
        return builder.build();
    }

    static LifecycleEvent lifecycleEvent(LifecycleEventRecord from) {
        LifecycleEvent.Builder builder = LifecycleEvent.builder().act(from.act());
        if (from.id() != null) {
            builder.id(from.id());
        }
        if (from.work() != null) {
            builder.work(from.work());
        }
        if (!from.actors().isEmpty()) {
            builder.actors(Lists.of(from.actors(), OurWords::reference));
        }
        if (!from.officials().isEmpty()) {
            builder.officials(Lists.of(from.officials(), OurDefinitions::eventParticipant));
        }
        if (from.place() != null) {
            builder.place(OurWords.reference(from.place()));
        }
        if (from.done() != null) {
            builder.done(from.done());
        }
        if (from.takesEffect() != null) {
            builder.takesEffect(from.takesEffect());
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static Coding coding(CodingRecord from) {
        Coding.Builder builder = Coding.builder();
        if (from.coder() != null) {
            builder.coder(from.coder());
        }
        if (!from.reviewers().isEmpty()) {
            builder.reviewers(from.reviewers());
        }
        if (from.method() != null) {
            builder.method(from.method());
        }
        if (from.coded() != null) {
            builder.coded(from.coded());
        }
        if (from.codebook() != null) {
            builder.codebook(from.codebook());
        }
        return builder.build();
    }
}
