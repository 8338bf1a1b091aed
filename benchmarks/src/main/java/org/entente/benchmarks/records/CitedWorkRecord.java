package org.entente.benchmarks.records;

import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.annotation.JSONField;
import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.gson.annotations.SerializedName;
import io.avaje.jsonb.Json;
import java.util.List;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.WorkKind;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A work that provisions cite. */
@CompiledJson
@Json
public record CitedWorkRecord(
        String id,
        @Nullable WorkKind kind,
        @Nullable LocalizedText name,
        @Nullable UncertainDate date,
        @JsonAttribute(nullable = false) List<CodeRecord> codes,

        @JsonProperty("issuers")
        @JSONField(name = "issuers")
        @JsonAttribute(name = "issuers", nullable = false)
        @Json.Property("issuers")
        @com.squareup.moshi.Json(name = "issuers")
        @SerializedName("issuers")
        List<ReferenceRecord> makers,

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        @JsonProperty("set")
        @JSONField(name = "set", serializeFeatures = JSONWriter.Feature.NotWriteDefaultValue)
        @JsonAttribute(name = "set")
        @Json.Property("set")
        @com.squareup.moshi.Json(name = "set")
        @SerializedName("set")
        boolean collective,

        @JsonAttribute(nullable = false) List<String> members,
        @Nullable LocalizedText note) {

    public CitedWorkRecord {
        codes = Invariants.copy(codes);
        makers = Invariants.copy(makers);
        members = Invariants.copy(members);
        Invariants.requiredId("id", id);
        Invariants.ids("members", members);
        Invariants.needs("members", !members.isEmpty(), "set", collective);
    }
}
