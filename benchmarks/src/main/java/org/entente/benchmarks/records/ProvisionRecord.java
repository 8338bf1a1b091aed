package org.entente.benchmarks.records;

import com.alibaba.fastjson2.annotation.JSONType;
import com.dslplatform.json.CompiledJson;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.avaje.jsonb.Json;
import java.util.List;
import org.entente.model.Listing;
import org.entente.vocabulary.Placement;
import org.entente.vocabulary.Rendering;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One act of a text; the member {@code kind} tells which of five. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CommitmentRecord.class, name = "COMMITMENT"),
    @JsonSubTypes.Type(value = PositionRecord.class, name = "POSITION"),
    @JsonSubTypes.Type(value = AppealRecord.class, name = "APPEAL"),
    @JsonSubTypes.Type(value = DecisionRecord.class, name = "DECISION"),
    @JsonSubTypes.Type(value = ClauseRecord.class, name = "CLAUSE")
})
@JSONType(
        typeKey = "kind",
        seeAlso = {
            CommitmentRecord.class,
            PositionRecord.class,
            AppealRecord.class,
            DecisionRecord.class,
            ClauseRecord.class
        })
@CompiledJson(discriminator = "kind")
@Json(typeProperty = "kind")
@Json.SubType(type = CommitmentRecord.class, name = "COMMITMENT")
@Json.SubType(type = PositionRecord.class, name = "POSITION")
@Json.SubType(type = AppealRecord.class, name = "APPEAL")
@Json.SubType(type = DecisionRecord.class, name = "DECISION")
@Json.SubType(type = ClauseRecord.class, name = "CLAUSE")
public sealed interface ProvisionRecord
        permits CommitmentRecord, PositionRecord, AppealRecord, DecisionRecord, ClauseRecord {

    @Nullable
    String id();

    @Nullable
    String label();

    @Nullable
    String partOf();

    @Nullable
    Placement placement();

    @Nullable
    LocalizedText text();

    @Nullable
    LocalizedText summary();

    @Nullable
    AttributionRecord by();

    List<InvolvementRecord> involved();

    @Nullable
    WordingRecord wording();

    List<QualifierRecord> qualifiers();

    @Nullable
    TimingRecord timing();

    List<QuantityRecord> quantities();

    List<String> policyAreas();

    List<ReferenceRecord> places();

    @Nullable
    Listing listing();

    List<ItemRecord> items();

    List<CitationRecord> citations();

    List<LinkRecord> links();

    List<TextSpanRecord> spans();

    @Nullable
    Rendering rendering();

    @Nullable
    NoveltyJudgementRecord noveltyOverride();

    @Nullable
    ChangeJudgementRecord changeOverride();

    @Nullable
    LocalizedText note();
}
