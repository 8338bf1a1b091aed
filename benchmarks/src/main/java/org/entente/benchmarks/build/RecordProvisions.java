package org.entente.benchmarks.build;

import org.entente.benchmarks.records.AppealRecord;
import org.entente.benchmarks.records.AttributionRecord;
import org.entente.benchmarks.records.ChangeJudgementRecord;
import org.entente.benchmarks.records.ClauseRecord;
import org.entente.benchmarks.records.CommitmentRecord;
import org.entente.benchmarks.records.DecisionRecord;
import org.entente.benchmarks.records.FirmnessJudgementRecord;
import org.entente.benchmarks.records.InvolvementRecord;
import org.entente.benchmarks.records.ItemRecord;
import org.entente.benchmarks.records.LinkRecord;
import org.entente.benchmarks.records.NoveltyJudgementRecord;
import org.entente.benchmarks.records.PositionRecord;
import org.entente.benchmarks.records.ProvisionRecord;

/** Builds provisions with constructors of records, from the leaves of a document. */
final class RecordProvisions {

    private RecordProvisions() {}

    static ProvisionRecord provision(ProvisionRecord from) {
        if (from instanceof CommitmentRecord commitment) {
            return commitment(commitment);
        }
        if (from instanceof PositionRecord position) {
            return position(position);
        }
        if (from instanceof AppealRecord appeal) {
            return appeal(appeal);
        }
        if (from instanceof DecisionRecord decision) {
            return decision(decision);
        }
        return clause((ClauseRecord) from);
    }

    static CommitmentRecord commitment(CommitmentRecord from) {
        return new CommitmentRecord(
                from.id(),
                from.label(),
                from.partOf(),
                from.placement(),
                from.text(),
                from.summary(),
                from.by() == null ? null : attribution(from.by()),
                Lists.of(from.performers(), RecordWords::reference),
                Lists.of(from.creates(), RecordWords::reference),
                from.firmnessOverride() == null ? null : judgement(from.firmnessOverride()),
                Lists.of(from.involved(), RecordProvisions::involvement),
                from.wording() == null ? null : RecordWords.wording(from.wording()),
                Lists.of(from.qualifiers(), RecordWords::qualifier),
                from.timing() == null ? null : RecordWords.timing(from.timing()),
                Lists.of(from.quantities(), RecordWords::quantity),
                from.policyAreas(),
                Lists.of(from.places(), RecordWords::reference),
                from.listing(),
                Lists.of(from.items(), RecordProvisions::item),
                Lists.of(from.citations(), RecordWords::citation),
                Lists.of(from.links(), RecordProvisions::link),
                Lists.of(from.spans(), RecordWords::textSpan),
                from.rendering(),
                from.noveltyOverride() == null ? null : judgement(from.noveltyOverride()),
                from.changeOverride() == null ? null : judgement(from.changeOverride()),
                from.note());
    }

    static PositionRecord position(PositionRecord from) {
        return new PositionRecord(
                from.id(),
                from.label(),
                from.partOf(),
                from.placement(),
                from.text(),
                from.summary(),
                from.by() == null ? null : attribution(from.by()),
                from.stance(),
                Lists.of(from.involved(), RecordProvisions::involvement),
                from.wording() == null ? null : RecordWords.wording(from.wording()),
                Lists.of(from.qualifiers(), RecordWords::qualifier),
                from.timing() == null ? null : RecordWords.timing(from.timing()),
                Lists.of(from.quantities(), RecordWords::quantity),
                from.policyAreas(),
                Lists.of(from.places(), RecordWords::reference),
                from.listing(),
                Lists.of(from.items(), RecordProvisions::item),
                Lists.of(from.citations(), RecordWords::citation),
                Lists.of(from.links(), RecordProvisions::link),
                Lists.of(from.spans(), RecordWords::textSpan),
                from.rendering(),
                from.noveltyOverride() == null ? null : judgement(from.noveltyOverride()),
                from.changeOverride() == null ? null : judgement(from.changeOverride()),
                from.note());
    }

    static AppealRecord appeal(AppealRecord from) {
        return new AppealRecord(
                from.id(),
                from.label(),
                from.partOf(),
                from.placement(),
                from.text(),
                from.summary(),
                from.by() == null ? null : attribution(from.by()),
                Lists.of(from.addressees(), RecordWords::reference),
                Lists.of(from.involved(), RecordProvisions::involvement),
                from.wording() == null ? null : RecordWords.wording(from.wording()),
                Lists.of(from.qualifiers(), RecordWords::qualifier),
                from.timing() == null ? null : RecordWords.timing(from.timing()),
                Lists.of(from.quantities(), RecordWords::quantity),
                from.policyAreas(),
                Lists.of(from.places(), RecordWords::reference),
                from.listing(),
                Lists.of(from.items(), RecordProvisions::item),
                Lists.of(from.citations(), RecordWords::citation),
                Lists.of(from.links(), RecordProvisions::link),
                Lists.of(from.spans(), RecordWords::textSpan),
                from.rendering(),
                from.noveltyOverride() == null ? null : judgement(from.noveltyOverride()),
                from.changeOverride() == null ? null : judgement(from.changeOverride()),
                from.note());
    }

    static DecisionRecord decision(DecisionRecord from) {
        return new DecisionRecord(
                from.id(),
                from.label(),
                from.partOf(),
                from.placement(),
                from.text(),
                from.summary(),
                from.by() == null ? null : attribution(from.by()),
                from.effect(),
                Lists.of(from.creates(), RecordWords::reference),
                Lists.of(from.involved(), RecordProvisions::involvement),
                from.wording() == null ? null : RecordWords.wording(from.wording()),
                Lists.of(from.qualifiers(), RecordWords::qualifier),
                from.timing() == null ? null : RecordWords.timing(from.timing()),
                Lists.of(from.quantities(), RecordWords::quantity),
                from.policyAreas(),
                Lists.of(from.places(), RecordWords::reference),
                from.listing(),
                Lists.of(from.items(), RecordProvisions::item),
                Lists.of(from.citations(), RecordWords::citation),
                Lists.of(from.links(), RecordProvisions::link),
                Lists.of(from.spans(), RecordWords::textSpan),
                from.rendering(),
                from.noveltyOverride() == null ? null : judgement(from.noveltyOverride()),
                from.changeOverride() == null ? null : judgement(from.changeOverride()),
                from.note());
    }

    static ClauseRecord clause(ClauseRecord from) {
        return new ClauseRecord(
                from.id(),
                from.label(),
                from.partOf(),
                from.placement(),
                from.text(),
                from.summary(),
                from.by() == null ? null : attribution(from.by()),
                from.topic(),
                from.scope(),
                Lists.of(from.involved(), RecordProvisions::involvement),
                from.wording() == null ? null : RecordWords.wording(from.wording()),
                Lists.of(from.qualifiers(), RecordWords::qualifier),
                from.timing() == null ? null : RecordWords.timing(from.timing()),
                Lists.of(from.quantities(), RecordWords::quantity),
                from.policyAreas(),
                Lists.of(from.places(), RecordWords::reference),
                from.listing(),
                Lists.of(from.items(), RecordProvisions::item),
                Lists.of(from.citations(), RecordWords::citation),
                Lists.of(from.links(), RecordProvisions::link),
                Lists.of(from.spans(), RecordWords::textSpan),
                from.rendering(),
                from.noveltyOverride() == null ? null : judgement(from.noveltyOverride()),
                from.changeOverride() == null ? null : judgement(from.changeOverride()),
                from.note());
    }

    static AttributionRecord attribution(AttributionRecord from) {
        return new AttributionRecord(
                from.extent(),
                Lists.of(from.actors(), RecordWords::reference),
                Lists.of(from.officials(), RecordWords::reference),
                from.asPrinted(),
                from.manner());
    }

    static InvolvementRecord involvement(InvolvementRecord from) {
        return new InvolvementRecord(
                from.actor() == null ? null : RecordWords.reference(from.actor()),
                from.official() == null ? null : RecordWords.reference(from.official()),
                from.role(),
                from.rendering(),
                from.note());
    }

    static ItemRecord item(ItemRecord from) {
        return new ItemRecord(
                from.text(), from.policyAreas(), from.span() == null ? null : RecordWords.textSpan(from.span()));
    }

    static LinkRecord link(LinkRecord from) {
        return new LinkRecord(from.kind(), from.agreement(), from.provision(), from.label());
    }

    private static FirmnessJudgementRecord judgement(FirmnessJudgementRecord from) {
        return new FirmnessJudgementRecord(from.value(), from.reason());
    }

    private static NoveltyJudgementRecord judgement(NoveltyJudgementRecord from) {
        return new NoveltyJudgementRecord(from.value(), from.reason());
    }

    private static ChangeJudgementRecord judgement(ChangeJudgementRecord from) {
        return new ChangeJudgementRecord(from.value(), from.reason());
    }
}
