package org.entente.benchmarks.validation;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.Validator;
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

/** What construction checks of definitions, for YAVI. */
final class YaviDefinitions {

    static final Validator<ActorRecord> ACTOR = ValidatorBuilder.<ActorRecord>of()
            ._string(ActorRecord::id, "id", Yavi::requiredId)
            ._object(ActorRecord::name, "name", each -> each.notNull())
            .forEach(ActorRecord::codes, "codes", YaviWords.CODE)
            ._string(ActorRecord::parent, "parent", Yavi::id)
            .build();

    static final Validator<PartyRecord> PARTY = ValidatorBuilder.<PartyRecord>of()
            ._string(PartyRecord::actor, "actor", Yavi::requiredId)
            .forEach(PartyRecord::asPrinted, "asPrinted", Yavi.LINES)
            .build();

    static final Validator<OfficeRecord> OFFICE = ValidatorBuilder.<OfficeRecord>of()
            ._string(OfficeRecord::title, "title", Yavi::requiredLine)
            ._string(OfficeRecord::organisation, "organisation", Yavi::id)
            .build();

    static final Validator<TenureRecord> TENURE = ValidatorBuilder.<TenureRecord>of()
            .nest(TenureRecord::office, "office", OFFICE)
            .build();

    static final Validator<OfficialRecord> OFFICIAL = ValidatorBuilder.<OfficialRecord>of()
            ._string(OfficialRecord::id, "id", Yavi::requiredId)
            .nest(OfficialRecord::name, "name", YaviWords.PERSON_NAME)
            ._string(OfficialRecord::actor, "actor", Yavi::id)
            .forEach(OfficialRecord::tenures, "tenures", TENURE)
            .forEach(OfficialRecord::codes, "codes", YaviWords.CODE)
            .build();

    static final Validator<DelegationRecord> DELEGATION = ValidatorBuilder.<DelegationRecord>of()
            ._string(DelegationRecord::party, "party", Yavi::requiredId)
            .forEach(DelegationRecord::officials, "officials", YaviWords.REFERENCE)
            .build();

    static final Validator<MeetingRecord> MEETING = ValidatorBuilder.<MeetingRecord>of()
            ._string(MeetingRecord::id, "id", Yavi::requiredId)
            .forEach(MeetingRecord::asPrinted, "asPrinted", Yavi.LINES)
            .forEach(MeetingRecord::venues, "venues", YaviWords.REFERENCE)
            ._string(MeetingRecord::host, "host", Yavi::id)
            .forEach(MeetingRecord::delegations, "delegations", DELEGATION)
            ._integer(MeetingRecord::ordinal, "ordinal", number -> number.greaterThanOrEqual(1))
            .forEach(MeetingRecord::outcomes, "outcomes", Yavi.IDS)
            .build();

    static final Validator<PlaceRecord> PLACE = ValidatorBuilder.<PlaceRecord>of()
            ._string(PlaceRecord::id, "id", Yavi::requiredId)
            .forEach(PlaceRecord::codes, "codes", YaviWords.CODE)
            .build();

    static final Validator<AreaMappingRecord> AREA_MAPPING = ValidatorBuilder.<AreaMappingRecord>of()
            ._object(AreaMappingRecord::relation, "relation", each -> each.notNull())
            .nest(AreaMappingRecord::code, "code", YaviWords.CODE)
            .build();

    static final Validator<PolicyAreaRecord> POLICY_AREA = ValidatorBuilder.<PolicyAreaRecord>of()
            ._string(PolicyAreaRecord::id, "id", Yavi::requiredId)
            .nestIfPresent(PolicyAreaRecord::code, "code", YaviWords.CODE)
            ._string(PolicyAreaRecord::broader, "broader", Yavi::id)
            .forEach(PolicyAreaRecord::mappings, "mappings", AREA_MAPPING)
            .build();

    static final Validator<CitedWorkRecord> CITED_WORK = ValidatorBuilder.<CitedWorkRecord>of()
            ._string(CitedWorkRecord::id, "id", Yavi::requiredId)
            .forEach(CitedWorkRecord::codes, "codes", YaviWords.CODE)
            .forEach(CitedWorkRecord::makers, "issuers", YaviWords.REFERENCE)
            .forEach(CitedWorkRecord::members, "members", Yavi.IDS)
            .build();

    static final Validator<LegalNatureRecord> LEGAL_NATURE = ValidatorBuilder.<LegalNatureRecord>of()
            ._object(LegalNatureRecord::force, "force", each -> each.notNull())
            .nestIfPresent(LegalNatureRecord::assertedBy, "assertedBy", YaviWords.REFERENCE)
            .build();

    static final Validator<EventParticipantRecord> EVENT_PARTICIPANT = ValidatorBuilder.<EventParticipantRecord>of()
            .nest(EventParticipantRecord::official, "official", YaviWords.REFERENCE)
            .build();

    static final Validator<LifecycleEventRecord> LIFECYCLE_EVENT = ValidatorBuilder.<LifecycleEventRecord>of()
            ._string(LifecycleEventRecord::id, "id", Yavi::id)
            ._object(LifecycleEventRecord::act, "act", each -> each.notNull())
            ._string(LifecycleEventRecord::work, "work", Yavi::id)
            .forEach(LifecycleEventRecord::actors, "actors", YaviWords.REFERENCE)
            .forEach(LifecycleEventRecord::officials, "officials", EVENT_PARTICIPANT)
            .nestIfPresent(LifecycleEventRecord::place, "place", YaviWords.REFERENCE)
            .build();

    static final Validator<CodingRecord> CODING = ValidatorBuilder.<CodingRecord>of()
            ._string(CodingRecord::coder, "coder", Yavi::line)
            .forEach(CodingRecord::reviewers, "reviewers", Yavi.LINES)
            ._string(CodingRecord::codebook, "codebook", Yavi::line)
            .build();

    static final Validator<AgreementRecord> AGREEMENT = ValidatorBuilder.<AgreementRecord>of()
            ._string(AgreementRecord::id, "id", Yavi::requiredId)
            ._object(AgreementRecord::title, "title", each -> each.notNull())
            .forEach(AgreementRecord::legalNatures, "legalNatures", LEGAL_NATURE)
            .forEach(AgreementRecord::codes, "codes", YaviWords.CODE)
            .forEach(AgreementRecord::actors, "actors", ACTOR)
            .forEach(AgreementRecord::parties, "parties", PARTY)
            .forEach(AgreementRecord::officials, "officials", OFFICIAL)
            .forEach(AgreementRecord::meetings, "meetings", MEETING)
            .forEach(AgreementRecord::policyAreas, "policyAreas", POLICY_AREA)
            .forEach(AgreementRecord::places, "places", PLACE)
            .forEach(AgreementRecord::works, "works", CITED_WORK)
            .forEach(AgreementRecord::sources, "sources", YaviWords.SOURCE)
            .forEach(AgreementRecord::events, "events", LIFECYCLE_EVENT)
            .forEach(AgreementRecord::provisions, "provisions", YaviProvisions.PROVISION)
            .nestIfPresent(AgreementRecord::coding, "coding", CODING)
            .build();

    private YaviDefinitions() {}
}
