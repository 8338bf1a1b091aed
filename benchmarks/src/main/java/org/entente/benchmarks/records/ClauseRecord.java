package org.entente.benchmarks.records;

import com.alibaba.fastjson2.annotation.JSONType;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.util.List;
import org.entente.model.Listing;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.Placement;
import org.entente.vocabulary.Rendering;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A provision about the instrument itself. */
@JSONType(typeName = "CLAUSE")
@CompiledJson(name = "CLAUSE")
@Json
public record ClauseRecord(
        @Nullable String id,
        @Nullable String label,
        @Nullable String partOf,
        @Nullable Placement placement,
        @Nullable LocalizedText text,
        @Nullable LocalizedText summary,
        @Nullable AttributionRecord by,
        ClauseTopic topic,
        @Nullable LocalizedText scope,
        @JsonAttribute(nullable = false) List<InvolvementRecord> involved,
        @Nullable WordingRecord wording,
        @JsonAttribute(nullable = false) List<QualifierRecord> qualifiers,
        @Nullable TimingRecord timing,
        @JsonAttribute(nullable = false) List<QuantityRecord> quantities,
        @JsonAttribute(nullable = false) List<String> policyAreas,
        @JsonAttribute(nullable = false) List<ReferenceRecord> places,
        @Nullable Listing listing,
        @JsonAttribute(nullable = false) List<ItemRecord> items,
        @JsonAttribute(nullable = false) List<CitationRecord> citations,
        @JsonAttribute(nullable = false) List<LinkRecord> links,
        @JsonAttribute(nullable = false) List<TextSpanRecord> spans,
        @Nullable Rendering rendering,
        @Nullable NoveltyJudgementRecord noveltyOverride,
        @Nullable ChangeJudgementRecord changeOverride,
        @Nullable LocalizedText note)
        implements ProvisionRecord {

    public ClauseRecord {
        involved = Invariants.copy(involved);
        qualifiers = Invariants.copy(qualifiers);
        quantities = Invariants.copy(quantities);
        policyAreas = Invariants.copy(policyAreas);
        places = Invariants.copy(places);
        items = Invariants.copy(items);
        citations = Invariants.copy(citations);
        links = Invariants.copy(links);
        spans = Invariants.copy(spans);
        Invariants.id("id", id);
        Invariants.line("label", label);
        Invariants.id("partOf", partOf);
        Invariants.required("topic", topic);
        Invariants.ids("policyAreas", policyAreas);
        Invariants.one("text, summary", text != null || summary != null);
        Invariants.needs("listing", listing != null, "items", !items.isEmpty());
    }
}
