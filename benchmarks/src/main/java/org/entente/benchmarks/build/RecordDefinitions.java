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

/** Builds definitions with constructors of records, from the leaves of a document. */
final class RecordDefinitions {

    private RecordDefinitions() {}

    static AgreementRecord agreement(AgreementRecord from) {
        return new AgreementRecord(
                from.format(),
                from.id(),
                from.title(),
                from.form(),
                Lists.of(from.legalNatures(), RecordDefinitions::legalNature),
                from.languages(),
                Lists.of(from.codes(), RecordWords::code),
                Lists.of(from.actors(), RecordDefinitions::actor),
                Lists.of(from.parties(), RecordDefinitions::party),
                Lists.of(from.officials(), RecordDefinitions::official),
                Lists.of(from.meetings(), RecordDefinitions::meeting),
                Lists.of(from.policyAreas(), RecordDefinitions::policyArea),
                Lists.of(from.places(), RecordDefinitions::place),
                Lists.of(from.works(), RecordDefinitions::citedWork),
                Lists.of(from.sources(), RecordWords::source),
                Lists.of(from.events(), RecordDefinitions::lifecycleEvent),
                Lists.of(from.provisions(), RecordProvisions::provision),
                from.coding() == null ? null : coding(from.coding()),
                from.note());
    }

    static ActorRecord actor(ActorRecord from) {
        return new ActorRecord(
                from.id(),
                from.name(),
                from.otherNames(),
                from.kind(),
                Lists.of(from.codes(), RecordWords::code),
                from.validity(),
                from.parent(),
                from.note());
    }

    static PartyRecord party(PartyRecord from) {
        return new PartyRecord(from.actor(), from.roles(), from.level(), from.asPrinted(), from.note());
    }

    static OfficeRecord office(OfficeRecord from) {
        return new OfficeRecord(from.title(), from.function(), from.organisation());
    }

    static TenureRecord tenure(TenureRecord from) {
        return new TenureRecord(office(from.office()), from.capacity(), from.held(), from.note());
    }

    static OfficialRecord official(OfficialRecord from) {
        return new OfficialRecord(
                from.id(),
                RecordWords.personName(from.name()),
                from.actor(),
                Lists.of(from.tenures(), RecordDefinitions::tenure),
                Lists.of(from.codes(), RecordWords::code),
                from.note());
    }

    static DelegationRecord delegation(DelegationRecord from) {
        return new DelegationRecord(from.party(), Lists.of(from.officials(), RecordWords::reference));
    }

    static MeetingRecord meeting(MeetingRecord from) {
        return new MeetingRecord(
                from.id(),
                from.name(),
                from.otherNames(),
                from.asPrinted(),
                from.format(),
                from.status(),
                from.dates(),
                from.weekday(),
                from.startTime(),
                from.zone(),
                Lists.of(from.venues(), RecordWords::reference),
                from.host(),
                Lists.of(from.delegations(), RecordDefinitions::delegation),
                from.series(),
                from.ordinal(),
                from.outcomes(),
                from.note());
    }

    static PlaceRecord place(PlaceRecord from) {
        return new PlaceRecord(from.id(), from.name(), Lists.of(from.codes(), RecordWords::code), from.note());
    }

    static AreaMappingRecord areaMapping(AreaMappingRecord from) {
        return new AreaMappingRecord(from.relation(), RecordWords.code(from.code()));
    }

    static PolicyAreaRecord policyArea(PolicyAreaRecord from) {
        return new PolicyAreaRecord(
                from.id(),
                from.label(),
                from.code() == null ? null : RecordWords.code(from.code()),
                from.broader(),
                Lists.of(from.mappings(), RecordDefinitions::areaMapping));
    }

    static CitedWorkRecord citedWork(CitedWorkRecord from) {
        return new CitedWorkRecord(
                from.id(),
                from.kind(),
                from.name(),
                from.date(),
                Lists.of(from.codes(), RecordWords::code),
                Lists.of(from.makers(), RecordWords::reference),
                from.collective(),
                from.members(),
                from.note());
    }

    static LegalNatureRecord legalNature(LegalNatureRecord from) {
        return new LegalNatureRecord(
                from.force(),
                from.assertedBy() == null ? null : RecordWords.reference(from.assertedBy()),
                from.basis(),
                from.part(),
                from.note());
    }

    static EventParticipantRecord eventParticipant(EventParticipantRecord from) {
        return new EventParticipantRecord(RecordWords.reference(from.official()), from.role());
    }

    static LifecycleEventRecord lifecycleEvent(LifecycleEventRecord from) {
        return new LifecycleEventRecord(
                from.id(),
                from.act(),
                from.work(),
                Lists.of(from.actors(), RecordWords::reference),
                Lists.of(from.officials(), RecordDefinitions::eventParticipant),
                from.place() == null ? null : RecordWords.reference(from.place()),
                from.done(),
                from.takesEffect(),
                from.note());
    }

    static CodingRecord coding(CodingRecord from) {
        return new CodingRecord(from.coder(), from.reviewers(), from.method(), from.coded(), from.codebook());
    }
}
