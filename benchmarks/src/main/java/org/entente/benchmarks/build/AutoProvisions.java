package org.entente.benchmarks.build;

import org.entente.benchmarks.auto.AppealValue;
import org.entente.benchmarks.auto.AttributionValue;
import org.entente.benchmarks.auto.CitationValue;
import org.entente.benchmarks.auto.ClauseValue;
import org.entente.benchmarks.auto.CodeValue;
import org.entente.benchmarks.auto.CommitmentValue;
import org.entente.benchmarks.auto.DecisionValue;
import org.entente.benchmarks.auto.InvolvementValue;
import org.entente.benchmarks.auto.ItemValue;
import org.entente.benchmarks.auto.LinkValue;
import org.entente.benchmarks.auto.PositionValue;
import org.entente.benchmarks.auto.ProvisionValue;
import org.entente.benchmarks.auto.QualifierValue;
import org.entente.benchmarks.auto.QuantityValue;
import org.entente.benchmarks.auto.RecurrenceValue;
import org.entente.benchmarks.auto.ReferenceValue;
import org.entente.benchmarks.auto.TextSpanValue;
import org.entente.benchmarks.auto.TimeBoundValue;
import org.entente.benchmarks.auto.TimingValue;
import org.entente.benchmarks.auto.WordValue;
import org.entente.benchmarks.auto.WordingValue;
import org.entente.benchmarks.records.AppealRecord;
import org.entente.benchmarks.records.AttributionRecord;
import org.entente.benchmarks.records.CitationRecord;
import org.entente.benchmarks.records.ClauseRecord;
import org.entente.benchmarks.records.CodeRecord;
import org.entente.benchmarks.records.CommitmentRecord;
import org.entente.benchmarks.records.DecisionRecord;
import org.entente.benchmarks.records.InvolvementRecord;
import org.entente.benchmarks.records.ItemRecord;
import org.entente.benchmarks.records.LinkRecord;
import org.entente.benchmarks.records.PositionRecord;
import org.entente.benchmarks.records.ProvisionRecord;
import org.entente.benchmarks.records.QualifierRecord;
import org.entente.benchmarks.records.QuantityRecord;
import org.entente.benchmarks.records.RecurrenceRecord;
import org.entente.benchmarks.records.ReferenceRecord;
import org.entente.benchmarks.records.TextSpanRecord;
import org.entente.benchmarks.records.TimeBoundRecord;
import org.entente.benchmarks.records.TimingRecord;
import org.entente.benchmarks.records.WordRecord;
import org.entente.benchmarks.records.WordingRecord;

/** Builds provisions with the builders of AutoValue, from the leaves of a document. */
final class AutoProvisions {

    private AutoProvisions() {}

    static ProvisionValue provision(ProvisionRecord from) {
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

    static CommitmentValue commitment(CommitmentRecord from) {
        CommitmentValue.Builder builder = CommitmentValue.builder();
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
            builder.performers(Lists.of(from.performers(), AutoProvisions::reference));
        }
        if (!from.creates().isEmpty()) {
            builder.creates(Lists.of(from.creates(), AutoProvisions::reference));
        }
        if (from.firmnessOverride() != null) {
            builder.firmnessOverride(from.firmnessOverride());
        }
        if (!from.involved().isEmpty()) {
            builder.involved(Lists.of(from.involved(), AutoProvisions::involvement));
        }
        if (from.wording() != null) {
            builder.wording(wording(from.wording()));
        }
        if (!from.qualifiers().isEmpty()) {
            builder.qualifiers(Lists.of(from.qualifiers(), AutoProvisions::qualifier));
        }
        if (from.timing() != null) {
            builder.timing(timing(from.timing()));
        }
        if (!from.quantities().isEmpty()) {
            builder.quantities(Lists.of(from.quantities(), AutoProvisions::quantity));
        }
        if (!from.policyAreas().isEmpty()) {
            builder.policyAreas(from.policyAreas());
        }
        if (!from.places().isEmpty()) {
            builder.places(Lists.of(from.places(), AutoProvisions::reference));
        }
        if (from.listing() != null) {
            builder.listing(from.listing());
        }
        if (!from.items().isEmpty()) {
            builder.items(Lists.of(from.items(), AutoProvisions::item));
        }
        if (!from.citations().isEmpty()) {
            builder.citations(Lists.of(from.citations(), AutoProvisions::citation));
        }
        if (!from.links().isEmpty()) {
            builder.links(Lists.of(from.links(), AutoProvisions::link));
        }
        if (!from.spans().isEmpty()) {
            builder.spans(Lists.of(from.spans(), AutoProvisions::textSpan));
        }
        if (from.rendering() != null) {
            builder.rendering(from.rendering());
        }
        if (from.noveltyOverride() != null) {
            builder.noveltyOverride(from.noveltyOverride());
        }
        if (from.changeOverride() != null) {
            builder.changeOverride(from.changeOverride());
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static PositionValue position(PositionRecord from) {
        PositionValue.Builder builder = PositionValue.builder();
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
            builder.involved(Lists.of(from.involved(), AutoProvisions::involvement));
        }
        if (from.wording() != null) {
            builder.wording(wording(from.wording()));
        }
        if (!from.qualifiers().isEmpty()) {
            builder.qualifiers(Lists.of(from.qualifiers(), AutoProvisions::qualifier));
        }
        if (from.timing() != null) {
            builder.timing(timing(from.timing()));
        }
        if (!from.quantities().isEmpty()) {
            builder.quantities(Lists.of(from.quantities(), AutoProvisions::quantity));
        }
        if (!from.policyAreas().isEmpty()) {
            builder.policyAreas(from.policyAreas());
        }
        if (!from.places().isEmpty()) {
            builder.places(Lists.of(from.places(), AutoProvisions::reference));
        }
        if (from.listing() != null) {
            builder.listing(from.listing());
        }
        if (!from.items().isEmpty()) {
            builder.items(Lists.of(from.items(), AutoProvisions::item));
        }
        if (!from.citations().isEmpty()) {
            builder.citations(Lists.of(from.citations(), AutoProvisions::citation));
        }
        if (!from.links().isEmpty()) {
            builder.links(Lists.of(from.links(), AutoProvisions::link));
        }
        if (!from.spans().isEmpty()) {
            builder.spans(Lists.of(from.spans(), AutoProvisions::textSpan));
        }
        if (from.rendering() != null) {
            builder.rendering(from.rendering());
        }
        if (from.noveltyOverride() != null) {
            builder.noveltyOverride(from.noveltyOverride());
        }
        if (from.changeOverride() != null) {
            builder.changeOverride(from.changeOverride());
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static AppealValue appeal(AppealRecord from) {
        AppealValue.Builder builder = AppealValue.builder();
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
            builder.addressees(Lists.of(from.addressees(), AutoProvisions::reference));
        }
        if (!from.involved().isEmpty()) {
            builder.involved(Lists.of(from.involved(), AutoProvisions::involvement));
        }
        if (from.wording() != null) {
            builder.wording(wording(from.wording()));
        }
        if (!from.qualifiers().isEmpty()) {
            builder.qualifiers(Lists.of(from.qualifiers(), AutoProvisions::qualifier));
        }
        if (from.timing() != null) {
            builder.timing(timing(from.timing()));
        }
        if (!from.quantities().isEmpty()) {
            builder.quantities(Lists.of(from.quantities(), AutoProvisions::quantity));
        }
        if (!from.policyAreas().isEmpty()) {
            builder.policyAreas(from.policyAreas());
        }
        if (!from.places().isEmpty()) {
            builder.places(Lists.of(from.places(), AutoProvisions::reference));
        }
        if (from.listing() != null) {
            builder.listing(from.listing());
        }
        if (!from.items().isEmpty()) {
            builder.items(Lists.of(from.items(), AutoProvisions::item));
        }
        if (!from.citations().isEmpty()) {
            builder.citations(Lists.of(from.citations(), AutoProvisions::citation));
        }
        if (!from.links().isEmpty()) {
            builder.links(Lists.of(from.links(), AutoProvisions::link));
        }
        if (!from.spans().isEmpty()) {
            builder.spans(Lists.of(from.spans(), AutoProvisions::textSpan));
        }
        if (from.rendering() != null) {
            builder.rendering(from.rendering());
        }
        if (from.noveltyOverride() != null) {
            builder.noveltyOverride(from.noveltyOverride());
        }
        if (from.changeOverride() != null) {
            builder.changeOverride(from.changeOverride());
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static DecisionValue decision(DecisionRecord from) {
        DecisionValue.Builder builder = DecisionValue.builder();
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
            builder.creates(Lists.of(from.creates(), AutoProvisions::reference));
        }
        if (!from.involved().isEmpty()) {
            builder.involved(Lists.of(from.involved(), AutoProvisions::involvement));
        }
        if (from.wording() != null) {
            builder.wording(wording(from.wording()));
        }
        if (!from.qualifiers().isEmpty()) {
            builder.qualifiers(Lists.of(from.qualifiers(), AutoProvisions::qualifier));
        }
        if (from.timing() != null) {
            builder.timing(timing(from.timing()));
        }
        if (!from.quantities().isEmpty()) {
            builder.quantities(Lists.of(from.quantities(), AutoProvisions::quantity));
        }
        if (!from.policyAreas().isEmpty()) {
            builder.policyAreas(from.policyAreas());
        }
        if (!from.places().isEmpty()) {
            builder.places(Lists.of(from.places(), AutoProvisions::reference));
        }
        if (from.listing() != null) {
            builder.listing(from.listing());
        }
        if (!from.items().isEmpty()) {
            builder.items(Lists.of(from.items(), AutoProvisions::item));
        }
        if (!from.citations().isEmpty()) {
            builder.citations(Lists.of(from.citations(), AutoProvisions::citation));
        }
        if (!from.links().isEmpty()) {
            builder.links(Lists.of(from.links(), AutoProvisions::link));
        }
        if (!from.spans().isEmpty()) {
            builder.spans(Lists.of(from.spans(), AutoProvisions::textSpan));
        }
        if (from.rendering() != null) {
            builder.rendering(from.rendering());
        }
        if (from.noveltyOverride() != null) {
            builder.noveltyOverride(from.noveltyOverride());
        }
        if (from.changeOverride() != null) {
            builder.changeOverride(from.changeOverride());
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static ClauseValue clause(ClauseRecord from) {
        ClauseValue.Builder builder = ClauseValue.builder().topic(from.topic());
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
            builder.involved(Lists.of(from.involved(), AutoProvisions::involvement));
        }
        if (from.wording() != null) {
            builder.wording(wording(from.wording()));
        }
        if (!from.qualifiers().isEmpty()) {
            builder.qualifiers(Lists.of(from.qualifiers(), AutoProvisions::qualifier));
        }
        if (from.timing() != null) {
            builder.timing(timing(from.timing()));
        }
        if (!from.quantities().isEmpty()) {
            builder.quantities(Lists.of(from.quantities(), AutoProvisions::quantity));
        }
        if (!from.policyAreas().isEmpty()) {
            builder.policyAreas(from.policyAreas());
        }
        if (!from.places().isEmpty()) {
            builder.places(Lists.of(from.places(), AutoProvisions::reference));
        }
        if (from.listing() != null) {
            builder.listing(from.listing());
        }
        if (!from.items().isEmpty()) {
            builder.items(Lists.of(from.items(), AutoProvisions::item));
        }
        if (!from.citations().isEmpty()) {
            builder.citations(Lists.of(from.citations(), AutoProvisions::citation));
        }
        if (!from.links().isEmpty()) {
            builder.links(Lists.of(from.links(), AutoProvisions::link));
        }
        if (!from.spans().isEmpty()) {
            builder.spans(Lists.of(from.spans(), AutoProvisions::textSpan));
        }
        if (from.rendering() != null) {
            builder.rendering(from.rendering());
        }
        if (from.noveltyOverride() != null) {
            builder.noveltyOverride(from.noveltyOverride());
        }
        if (from.changeOverride() != null) {
            builder.changeOverride(from.changeOverride());
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static AttributionValue attribution(AttributionRecord from) {
        AttributionValue.Builder builder = AttributionValue.builder();
        if (from.extent() != null) {
            builder.extent(from.extent());
        }
        if (!from.actors().isEmpty()) {
            builder.actors(Lists.of(from.actors(), AutoProvisions::reference));
        }
        if (!from.officials().isEmpty()) {
            builder.officials(Lists.of(from.officials(), AutoProvisions::reference));
        }
        if (from.asPrinted() != null) {
            builder.asPrinted(from.asPrinted());
        }
        if (from.manner() != null) {
            builder.manner(from.manner());
        }
        return builder.build();
    }

    static ReferenceValue reference(ReferenceRecord from) {
        ReferenceValue.Builder builder = ReferenceValue.builder();
        if (from.id() != null) {
            builder.id(from.id());
        }
        if (from.asPrinted() != null) {
            builder.asPrinted(from.asPrinted());
        }
        if (!from.members().isEmpty()) {
            builder.members(from.members());
        }
        return builder.build();
    }

    static InvolvementValue involvement(InvolvementRecord from) {
        InvolvementValue.Builder builder = InvolvementValue.builder().role(from.role());
        if (from.actor() != null) {
            builder.actor(reference(from.actor()));
        }
        if (from.official() != null) {
            builder.official(reference(from.official()));
        }
        if (from.rendering() != null) {
            builder.rendering(from.rendering());
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static WordingValue wording(WordingRecord from) {
        WordingValue.Builder builder = WordingValue.builder();
        if (from.verb() != null) {
            builder.verb(word(from.verb()));
        }
        if (from.noun() != null) {
            builder.noun(word(from.noun()));
        }
        if (from.modal() != null) {
            builder.modal(word(from.modal()));
        }
        if (!from.actions().isEmpty()) {
            builder.actions(Lists.of(from.actions(), AutoProvisions::word));
        }
        if (!from.modifiers().isEmpty()) {
            builder.modifiers(Lists.of(from.modifiers(), AutoProvisions::word));
        }
        if (from.negated()) {
            builder.negated(true);
        }
        return builder.build();
    }

    static QualifierValue qualifier(QualifierRecord from) {
        QualifierValue.Builder builder =
                QualifierValue.builder().kind(from.kind()).text(from.text());
        if (from.work() != null) {
            builder.work(reference(from.work()));
        }
        return builder.build();
    }

    static TimingValue timing(TimingRecord from) {
        TimingValue.Builder builder = TimingValue.builder().asPrinted(from.asPrinted());
        if (from.due() != null) {
            builder.due(timeBound(from.due()));
        }
        if (from.from() != null) {
            builder.from(timeBound(from.from()));
        }
        if (from.until() != null) {
            builder.until(timeBound(from.until()));
        }
        if (from.duration() != null) {
            builder.duration(from.duration());
        }
        if (from.every() != null) {
            builder.every(recurrence(from.every()));
        }
        return builder.build();
    }

    static QuantityValue quantity(QuantityRecord from) {
        QuantityValue.Builder builder = QuantityValue.builder().asPrinted(from.asPrinted());
        if (from.comparator() != null) {
            builder.comparator(from.comparator());
        }
        if (from.value() != null) {
            builder.value(from.value());
        }
        if (from.upTo() != null) {
            builder.upTo(from.upTo());
        }
        if (from.unit() != null) {
            builder.unit(code(from.unit()));
        }
        return builder.build();
    }

    static ItemValue item(ItemRecord from) {
        ItemValue.Builder builder = ItemValue.builder().text(from.text());
        if (!from.policyAreas().isEmpty()) {
            builder.policyAreas(from.policyAreas());
        }
        if (from.span() != null) {
            builder.span(textSpan(from.span()));
        }
        return builder.build();
    }

    static CitationValue citation(CitationRecord from) {
        CitationValue.Builder builder = CitationValue.builder();
        if (from.work() != null) {
            builder.work(from.work());
        }
        if (from.asPrinted() != null) {
            builder.asPrinted(from.asPrinted());
        }
        if (from.relation() != null) {
            builder.relation(from.relation());
        }
        if (from.note() != null) {
            builder.note(from.note());
        }
        return builder.build();
    }

    static LinkValue link(LinkRecord from) {
        LinkValue.Builder builder = LinkValue.builder().kind(from.kind());
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

    static TextSpanValue textSpan(TextSpanRecord from) {
        TextSpanValue.Builder builder = TextSpanValue.builder()
                .source(from.source())
                .start(from.start())
                .end(from.end());
        if (from.role() != null) {
            builder.role(from.role());
        }
        if (from.digest() != null) {
            builder.digest(from.digest());
        }
        return builder.build();
    }

    static WordValue word(WordRecord from) {
        WordValue.Builder builder = WordValue.builder();
        if (from.surface() != null) {
            builder.surface(from.surface());
        }
        if (from.lemma() != null) {
            builder.lemma(from.lemma());
        }
        return builder.build();
    }

    static TimeBoundValue timeBound(TimeBoundRecord from) {
        TimeBoundValue.Builder builder = TimeBoundValue.builder();
        if (from.date() != null) {
            builder.date(from.date());
        }
        if (from.offset() != null) {
            builder.offset(from.offset());
        }
        if (from.event() != null) {
            builder.event(from.event());
        }
        if (from.provision() != null) {
            builder.provision(from.provision());
        }
        if (from.absence() != null) {
            builder.absence(from.absence());
        }
        return builder.build();
    }

    static RecurrenceValue recurrence(RecurrenceRecord from) {
        RecurrenceValue.Builder builder = RecurrenceValue.builder();
        if (from.shortest() != null) {
            builder.shortest(from.shortest());
        }
        if (from.longest() != null) {
            builder.longest(from.longest());
        }
        if (from.regularity() != null) {
            builder.regularity(from.regularity());
        }
        return builder.build();
    }

    static CodeValue code(CodeRecord from) {
        CodeValue.Builder builder = CodeValue.builder().scheme(from.scheme()).value(from.value());
        if (from.version() != null) {
            builder.version(from.version());
        }
        return builder.build();
    }
}
