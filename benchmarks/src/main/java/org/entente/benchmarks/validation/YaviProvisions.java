package org.entente.benchmarks.validation;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.Validator;
import org.entente.benchmarks.records.AppealRecord;
import org.entente.benchmarks.records.AttributionRecord;
import org.entente.benchmarks.records.ClauseRecord;
import org.entente.benchmarks.records.CommitmentRecord;
import org.entente.benchmarks.records.DecisionRecord;
import org.entente.benchmarks.records.InvolvementRecord;
import org.entente.benchmarks.records.ItemRecord;
import org.entente.benchmarks.records.LinkRecord;
import org.entente.benchmarks.records.ProvisionRecord;

/** What construction checks of provisions, for YAVI. */
final class YaviProvisions {

    static final Validator<AttributionRecord> ATTRIBUTION = ValidatorBuilder.<AttributionRecord>of()
            .forEach(AttributionRecord::actors, "actors", YaviWords.REFERENCE)
            .forEach(AttributionRecord::officials, "officials", YaviWords.REFERENCE)
            ._string(AttributionRecord::asPrinted, "asPrinted", Yavi::line)
            .build();

    static final Validator<InvolvementRecord> INVOLVEMENT = ValidatorBuilder.<InvolvementRecord>of()
            .nestIfPresent(InvolvementRecord::actor, "actor", YaviWords.REFERENCE)
            .nestIfPresent(InvolvementRecord::official, "official", YaviWords.REFERENCE)
            ._object(InvolvementRecord::role, "role", each -> each.notNull())
            .build();

    static final Validator<ItemRecord> ITEM = ValidatorBuilder.<ItemRecord>of()
            ._object(ItemRecord::text, "text", each -> each.notNull())
            .forEach(ItemRecord::policyAreas, "policyAreas", Yavi.IDS)
            .nestIfPresent(ItemRecord::span, "span", YaviWords.TEXT_SPAN)
            .build();

    static final Validator<LinkRecord> LINK = ValidatorBuilder.<LinkRecord>of()
            ._object(LinkRecord::kind, "kind", each -> each.notNull())
            ._string(LinkRecord::agreement, "agreement", Yavi::id)
            ._string(LinkRecord::provision, "provision", Yavi::id)
            ._string(LinkRecord::label, "label", Yavi::line)
            .build();

    private static final Validator<CommitmentRecord> COMMITMENT = ValidatorBuilder.<CommitmentRecord>of()
            .forEach(CommitmentRecord::performers, "performers", YaviWords.REFERENCE)
            .forEach(CommitmentRecord::creates, "creates", YaviWords.REFERENCE)
            .nestIfPresent(CommitmentRecord::firmnessOverride, "firmnessOverride", Yavi.FIRMNESS_JUDGEMENT)
            .build();

    private static final Validator<AppealRecord> APPEAL = ValidatorBuilder.<AppealRecord>of()
            .forEach(AppealRecord::addressees, "addressees", YaviWords.REFERENCE)
            .build();

    private static final Validator<DecisionRecord> DECISION = ValidatorBuilder.<DecisionRecord>of()
            .forEach(DecisionRecord::creates, "creates", YaviWords.REFERENCE)
            .build();

    private static final Validator<ClauseRecord> CLAUSE = ValidatorBuilder.<ClauseRecord>of()
            ._object(ClauseRecord::topic, "topic", each -> each.notNull())
            .build();

    static final Validator<ProvisionRecord> PROVISION = ValidatorBuilder.<ProvisionRecord>of()
            ._string(ProvisionRecord::id, "id", Yavi::id)
            ._string(ProvisionRecord::label, "label", Yavi::line)
            ._string(ProvisionRecord::partOf, "partOf", Yavi::id)
            .nestIfPresent(ProvisionRecord::by, "by", ATTRIBUTION)
            .forEach(ProvisionRecord::involved, "involved", INVOLVEMENT)
            .nestIfPresent(ProvisionRecord::wording, "wording", YaviWords.WORDING)
            .forEach(ProvisionRecord::qualifiers, "qualifiers", YaviWords.QUALIFIER)
            .nestIfPresent(ProvisionRecord::timing, "timing", YaviWords.TIMING)
            .forEach(ProvisionRecord::quantities, "quantities", YaviWords.QUANTITY)
            .forEach(ProvisionRecord::policyAreas, "policyAreas", Yavi.IDS)
            .forEach(ProvisionRecord::places, "places", YaviWords.REFERENCE)
            .forEach(ProvisionRecord::items, "items", ITEM)
            .forEach(ProvisionRecord::citations, "citations", YaviWords.CITATION)
            .forEach(ProvisionRecord::links, "links", LINK)
            .forEach(ProvisionRecord::spans, "spans", YaviWords.TEXT_SPAN)
            .nestIfPresent(ProvisionRecord::noveltyOverride, "noveltyOverride", Yavi.NOVELTY_JUDGEMENT)
            .nestIfPresent(ProvisionRecord::changeOverride, "changeOverride", Yavi.CHANGE_JUDGEMENT)
            .nestIfPresent(each -> each instanceof CommitmentRecord it ? it : null, "commitment", COMMITMENT)
            .nestIfPresent(each -> each instanceof AppealRecord it ? it : null, "appeal", APPEAL)
            .nestIfPresent(each -> each instanceof DecisionRecord it ? it : null, "decision", DECISION)
            .nestIfPresent(each -> each instanceof ClauseRecord it ? it : null, "clause", CLAUSE)
            .build();

    private YaviProvisions() {}
}
