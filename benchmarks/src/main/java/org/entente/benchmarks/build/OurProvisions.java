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
import org.entente.model.Appeal;
import org.entente.model.Attribution;
import org.entente.model.Clause;
import org.entente.model.Commitment;
import org.entente.model.Decision;
import org.entente.model.Involvement;
import org.entente.model.Item;
import org.entente.model.Link;
import org.entente.model.Position;
import org.entente.model.Provision;
import org.entente.policy.Change;
import org.entente.policy.Firmness;
import org.entente.policy.Judgement;
import org.entente.policy.Novelty;

/** Builds provisions with the library's public builders, from the leaves of a document. */
final class OurProvisions {

    private OurProvisions() {}

    static Provision provision(ProvisionRecord from) {
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

    static Commitment commitment(CommitmentRecord from) {
        Commitment.Builder builder = Commitment.builder();
        if (from.id() != null) {
            builder.id(from.id());
        }
        if (from.label() != null) {
            builder.label(from.label());
        }
        if (from.partOf() != null) {
            builder.partOf(from.partOf());
        }
        if (from.placement() != null) {
            builder.placement(from.placement());
        }
        if (from.text() != null) {
            builder.text(from.text());
        }
        if (from.summary() != null) {
            builder.summary(from.summary());
        }
        if (from.by() != null) {
            builder.by(attribution(from.by()));
        }
        if (!from.performers().isEmpty()) {
            builder.performers(Lists.of(from.performers(), OurWords::reference));
        }
        if (!from.creates().isEmpty()) {
            builder.creates(Lists.of(from.creates(), OurWords::reference));
        }
        if (from.firmnessOverride() != null) {
            builder.firmnessOverride(judgement(from.firmnessOverride()));
        }
        if (!from.involved().isEmpty()) {
            builder.involved(Lists.of(from.involved(), OurProvisions::involvement));
        }
        if (from.wording() != null) {
            builder.wording(OurWords.wording(from.wording()));
        }
        if (!from.qualifiers().isEmpty()) {
            builder.qualifiers(Lists.of(from.qualifiers(), OurWords::qualifier));
        }
        if (from.timing() != null) {
            builder.timing(OurWords.timing(from.timing()));
        }
        if (!from.quantities().isEmpty()) {
            builder.quantities(Lists.of(from.quantities(), OurWords::quantity));
        }
        if (!from.policyAreas().isEmpty()) {
            builder.policyAreas(from.policyAreas());
        }
        if (!from.places().isEmpty()) {
            builder.places(Lists.of(from.places(), OurWords::reference));
        }
        if (from.listing() != null) {
            builder.listing(from.listing());
        }
        if (!from.items().isEmpty()) {
            builder.items(Lists.of(from.items(), OurProvisions::item));
        }
        if (!from.citations().isEmpty()) {
            builder.citations(Lists.of(from.citations(), OurWords::citation));
        }
        if (!from.links().isEmpty()) {
            builder.links(Lists.of(from.links(), OurProvisions::link));
        }
        if (!from.spans().isEmpty()) {
            builder.spans(Lists.of(from.spans(), OurWords::textSpan));
        }
        if (from.rendering() != null) {
            builder.rendering(from.rendering());
        }
        if (from.noveltyOverride() != null) {
            builder.noveltyOverride(judgement(from.noveltyOverride()));
        }
        if (from.changeOverride() != null) {
            builder.changeOverride(judgement(from.changeOverride()));
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static Position position(PositionRecord from) {
        Position.Builder builder = Position.builder();
        if (from.id() != null) {
            builder.id(from.id());
        }
        if (from.label() != null) {
            builder.label(from.label());
        }
        if (from.partOf() != null) {
            builder.partOf(from.partOf());
        }
        if (from.placement() != null) {
            builder.placement(from.placement());
        }
        if (from.text() != null) {
            builder.text(from.text());
        }
        if (from.summary() != null) {
            builder.summary(from.summary());
        }
        if (from.by() != null) {
            builder.by(attribution(from.by()));
        }
        if (from.stance() != null) {
            builder.stance(from.stance());
        }
        if (!from.involved().isEmpty()) {
            builder.involved(Lists.of(from.involved(), OurProvisions::involvement));
        }
        if (from.wording() != null) {
            builder.wording(OurWords.wording(from.wording()));
        }
        if (!from.qualifiers().isEmpty()) {
            builder.qualifiers(Lists.of(from.qualifiers(), OurWords::qualifier));
        }
        if (from.timing() != null) {
            builder.timing(OurWords.timing(from.timing()));
        }
        if (!from.quantities().isEmpty()) {
            builder.quantities(Lists.of(from.quantities(), OurWords::quantity));
        }
        if (!from.policyAreas().isEmpty()) {
            builder.policyAreas(from.policyAreas());
        }
        if (!from.places().isEmpty()) {
            builder.places(Lists.of(from.places(), OurWords::reference));
        }
        if (from.listing() != null) {
            builder.listing(from.listing());
        }
        if (!from.items().isEmpty()) {
            builder.items(Lists.of(from.items(), OurProvisions::item));
        }
        if (!from.citations().isEmpty()) {
            builder.citations(Lists.of(from.citations(), OurWords::citation));
        }
        if (!from.links().isEmpty()) {
            builder.links(Lists.of(from.links(), OurProvisions::link));
        }
        if (!from.spans().isEmpty()) {
            builder.spans(Lists.of(from.spans(), OurWords::textSpan));
        }
        if (from.rendering() != null) {
            builder.rendering(from.rendering());
        }
        if (from.noveltyOverride() != null) {
            builder.noveltyOverride(judgement(from.noveltyOverride()));
        }
        if (from.changeOverride() != null) {
            builder.changeOverride(judgement(from.changeOverride()));
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static Appeal appeal(AppealRecord from) {
        Appeal.Builder builder = Appeal.builder();
        if (from.id() != null) {
            builder.id(from.id());
        }
        if (from.label() != null) {
            builder.label(from.label());
        }
        if (from.partOf() != null) {
            builder.partOf(from.partOf());
        }
        if (from.placement() != null) {
            builder.placement(from.placement());
        }
        if (from.text() != null) {
            builder.text(from.text());
        }
        if (from.summary() != null) {
            builder.summary(from.summary());
        }
        if (from.by() != null) {
            builder.by(attribution(from.by()));
        }
        if (!from.addressees().isEmpty()) {
            builder.addressees(Lists.of(from.addressees(), OurWords::reference));
        }
        if (!from.involved().isEmpty()) {
            builder.involved(Lists.of(from.involved(), OurProvisions::involvement));
        }
        if (from.wording() != null) {
            builder.wording(OurWords.wording(from.wording()));
        }
        if (!from.qualifiers().isEmpty()) {
            builder.qualifiers(Lists.of(from.qualifiers(), OurWords::qualifier));
        }
        if (from.timing() != null) {
            builder.timing(OurWords.timing(from.timing()));
        }
        if (!from.quantities().isEmpty()) {
            builder.quantities(Lists.of(from.quantities(), OurWords::quantity));
        }
        if (!from.policyAreas().isEmpty()) {
            builder.policyAreas(from.policyAreas());
        }
        if (!from.places().isEmpty()) {
            builder.places(Lists.of(from.places(), OurWords::reference));
        }
        if (from.listing() != null) {
            builder.listing(from.listing());
        }
        if (!from.items().isEmpty()) {
            builder.items(Lists.of(from.items(), OurProvisions::item));
        }
        if (!from.citations().isEmpty()) {
            builder.citations(Lists.of(from.citations(), OurWords::citation));
        }
        if (!from.links().isEmpty()) {
            builder.links(Lists.of(from.links(), OurProvisions::link));
        }
        if (!from.spans().isEmpty()) {
            builder.spans(Lists.of(from.spans(), OurWords::textSpan));
        }
        if (from.rendering() != null) {
            builder.rendering(from.rendering());
        }
        if (from.noveltyOverride() != null) {
            builder.noveltyOverride(judgement(from.noveltyOverride()));
        }
        if (from.changeOverride() != null) {
            builder.changeOverride(judgement(from.changeOverride()));
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static Decision decision(DecisionRecord from) {
        Decision.Builder builder = Decision.builder();
        if (from.id() != null) {
            builder.id(from.id());
        }
        if (from.label() != null) {
            builder.label(from.label());
        }
        if (from.partOf() != null) {
            builder.partOf(from.partOf());
        }
        if (from.placement() != null) {
            builder.placement(from.placement());
        }
        if (from.text() != null) {
            builder.text(from.text());
        }
        if (from.summary() != null) {
            builder.summary(from.summary());
        }
        if (from.by() != null) {
            builder.by(attribution(from.by()));
        }
        if (from.effect() != null) {
            builder.effect(from.effect());
        }
        if (!from.creates().isEmpty()) {
            builder.creates(Lists.of(from.creates(), OurWords::reference));
        }
        if (!from.involved().isEmpty()) {
            builder.involved(Lists.of(from.involved(), OurProvisions::involvement));
        }
        if (from.wording() != null) {
            builder.wording(OurWords.wording(from.wording()));
        }
        if (!from.qualifiers().isEmpty()) {
            builder.qualifiers(Lists.of(from.qualifiers(), OurWords::qualifier));
        }
        if (from.timing() != null) {
            builder.timing(OurWords.timing(from.timing()));
        }
        if (!from.quantities().isEmpty()) {
            builder.quantities(Lists.of(from.quantities(), OurWords::quantity));
        }
        if (!from.policyAreas().isEmpty()) {
            builder.policyAreas(from.policyAreas());
        }
        if (!from.places().isEmpty()) {
            builder.places(Lists.of(from.places(), OurWords::reference));
        }
        if (from.listing() != null) {
            builder.listing(from.listing());
        }
        if (!from.items().isEmpty()) {
            builder.items(Lists.of(from.items(), OurProvisions::item));
        }
        if (!from.citations().isEmpty()) {
            builder.citations(Lists.of(from.citations(), OurWords::citation));
        }
        if (!from.links().isEmpty()) {
            builder.links(Lists.of(from.links(), OurProvisions::link));
        }
        if (!from.spans().isEmpty()) {
            builder.spans(Lists.of(from.spans(), OurWords::textSpan));
        }
        if (from.rendering() != null) {
            builder.rendering(from.rendering());
        }
        if (from.noveltyOverride() != null) {
            builder.noveltyOverride(judgement(from.noveltyOverride()));
        }
        if (from.changeOverride() != null) {
            builder.changeOverride(judgement(from.changeOverride()));
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static Clause clause(ClauseRecord from) {
        Clause.Builder builder = Clause.builder().topic(from.topic());
        if (from.id() != null) {
            builder.id(from.id());
        }
        if (from.label() != null) {
            builder.label(from.label());
        }
        if (from.partOf() != null) {
            builder.partOf(from.partOf());
        }
        if (from.placement() != null) {
            builder.placement(from.placement());
        }
        if (from.text() != null) {
            builder.text(from.text());
        }
        if (from.summary() != null) {
            builder.summary(from.summary());
        }
        if (from.by() != null) {
            builder.by(attribution(from.by()));
        }
        if (from.scope() != null) {
            builder.scope(from.scope());
        }
        if (!from.involved().isEmpty()) {
            builder.involved(Lists.of(from.involved(), OurProvisions::involvement));
        }
        if (from.wording() != null) {
            builder.wording(OurWords.wording(from.wording()));
        }
        if (!from.qualifiers().isEmpty()) {
            builder.qualifiers(Lists.of(from.qualifiers(), OurWords::qualifier));
        }
        if (from.timing() != null) {
            builder.timing(OurWords.timing(from.timing()));
        }
        if (!from.quantities().isEmpty()) {
            builder.quantities(Lists.of(from.quantities(), OurWords::quantity));
        }
        if (!from.policyAreas().isEmpty()) {
            builder.policyAreas(from.policyAreas());
        }
        if (!from.places().isEmpty()) {
            builder.places(Lists.of(from.places(), OurWords::reference));
        }
        if (from.listing() != null) {
            builder.listing(from.listing());
        }
        if (!from.items().isEmpty()) {
            builder.items(Lists.of(from.items(), OurProvisions::item));
        }
        if (!from.citations().isEmpty()) {
            builder.citations(Lists.of(from.citations(), OurWords::citation));
        }
        if (!from.links().isEmpty()) {
            builder.links(Lists.of(from.links(), OurProvisions::link));
        }
        if (!from.spans().isEmpty()) {
            builder.spans(Lists.of(from.spans(), OurWords::textSpan));
        }
        if (from.rendering() != null) {
            builder.rendering(from.rendering());
        }
        if (from.noveltyOverride() != null) {
            builder.noveltyOverride(judgement(from.noveltyOverride()));
        }
        if (from.changeOverride() != null) {
            builder.changeOverride(judgement(from.changeOverride()));
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static Attribution attribution(AttributionRecord from) {
        Attribution.Builder builder = Attribution.builder();
        if (from.extent() != null) {
            builder.extent(from.extent());
        }
        if (!from.actors().isEmpty()) {
            builder.actors(Lists.of(from.actors(), OurWords::reference));
        }
        if (!from.officials().isEmpty()) {
            builder.officials(Lists.of(from.officials(), OurWords::reference));
        }
        if (from.asPrinted() != null) {
            builder.asPrinted(from.asPrinted());
        }
        if (from.manner() != null) {
            builder.manner(from.manner());
        }
        return builder.build();
    }

    static Involvement involvement(InvolvementRecord from) {
        Involvement.Builder builder = Involvement.builder().role(from.role());
        if (from.actor() != null) {
            builder.actor(OurWords.reference(from.actor()));
        }
        if (from.official() != null) {
            builder.official(OurWords.reference(from.official()));
        }
        if (from.rendering() != null) {
            builder.rendering(from.rendering());
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static Item item(ItemRecord from) {
        Item.Builder builder = Item.builder().text(from.text());
        if (!from.policyAreas().isEmpty()) {
            builder.policyAreas(from.policyAreas());
        }
        if (from.span() != null) {
            builder.span(OurWords.textSpan(from.span()));
        }
        return builder.build();
    }

    static Link link(LinkRecord from) {
        Link.Builder builder = Link.builder().kind(from.kind());
        if (from.agreement() != null) {
            builder.agreement(from.agreement());
        }
        if (from.provision() != null) {
            builder.provision(from.provision());
        }
        if (from.label() != null) {
            builder.label(from.label());
        }
        return builder.build();
    }

    private static Judgement<Firmness> judgement(FirmnessJudgementRecord from) {
        return new Judgement<>(from.value(), from.reason());
    }

    private static Judgement<Novelty> judgement(NoveltyJudgementRecord from) {
        return new Judgement<>(from.value(), from.reason());
    }

    private static Judgement<Change> judgement(ChangeJudgementRecord from) {
        return new Judgement<>(from.value(), from.reason());
    }
}
