package org.entente.benchmarks.validation;

import java.util.Set;

/** Which strings of the records are ids; all others are words on a line. */
final class Ids {

    static final Set<String> ALL = Set.of(
            "ActorRecord.id",
            "ActorRecord.parent",
            "AgreementRecord.id",
            "AppealRecord.id",
            "AppealRecord.partOf",
            "AppealRecord.policyAreas",
            "CitationRecord.work",
            "CitedWorkRecord.id",
            "CitedWorkRecord.members",
            "ClauseRecord.id",
            "ClauseRecord.partOf",
            "ClauseRecord.policyAreas",
            "CommitmentRecord.id",
            "CommitmentRecord.partOf",
            "CommitmentRecord.policyAreas",
            "DecisionRecord.id",
            "DecisionRecord.partOf",
            "DecisionRecord.policyAreas",
            "DelegationRecord.party",
            "ItemRecord.policyAreas",
            "LifecycleEventRecord.id",
            "LifecycleEventRecord.work",
            "LinkRecord.agreement",
            "LinkRecord.provision",
            "MeetingRecord.host",
            "MeetingRecord.id",
            "MeetingRecord.outcomes",
            "OfficeRecord.organisation",
            "OfficialRecord.actor",
            "OfficialRecord.id",
            "PartyRecord.actor",
            "PlaceRecord.id",
            "PolicyAreaRecord.broader",
            "PolicyAreaRecord.id",
            "PositionRecord.id",
            "PositionRecord.partOf",
            "PositionRecord.policyAreas",
            "ReferenceRecord.id",
            "ReferenceRecord.members",
            "SourceRecord.derivedFrom",
            "SourceRecord.id",
            "TextSpanRecord.source",
            "TimeBoundRecord.event",
            "TimeBoundRecord.provision");

    private Ids() {}
}
