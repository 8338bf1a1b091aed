package org.entente.benchmarks.records;

import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.gson.annotations.SerializedName;
import io.avaje.jsonb.Json;
import java.net.URI;
import java.util.List;
import org.entente.source.Digest;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.Fidelity;
import org.entente.vocabulary.SourceKind;
import org.entente.wording.LanguageTag;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A text that tells what was agreed. */
@CompiledJson
@Json
public record SourceRecord(
        String id,
        @Nullable SourceKind kind,
        @Nullable LocalizedText title,

        @JsonProperty("issuers")
        @JSONField(name = "issuers")
        @JsonAttribute(name = "issuers", nullable = false)
        @Json.Property("issuers")
        @com.squareup.moshi.Json(name = "issuers")
        @SerializedName("issuers")
        List<ReferenceRecord> makers,

        @Nullable String publisher,
        @Nullable LanguageTag language,
        @Nullable Authenticity authenticity,
        @Nullable Fidelity fidelity,
        @Nullable ReferenceRecord dateline,
        @Nullable UncertainDate published,
        @Nullable UncertainDate retrieved,
        @Nullable URI location,
        @Nullable String mediaType,
        @Nullable Integer length,
        @Nullable Digest digest,
        @Nullable String derivedFrom,
        @JsonAttribute(nullable = false) List<CorrectionRecord> corrections,
        @Nullable LocalizedText note) {

    public SourceRecord {
        makers = Invariants.copy(makers);
        corrections = Invariants.copy(corrections);
        Invariants.requiredId("id", id);
        Invariants.line("publisher", publisher);
        Invariants.line("mediaType", mediaType);
        Invariants.id("derivedFrom", derivedFrom);
        Invariants.line("location", location == null ? null : location.toString());
        Invariants.atLeast("length", length, 0);
    }
}
