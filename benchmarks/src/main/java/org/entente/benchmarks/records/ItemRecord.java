package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.util.List;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One of several enumerated objects. */
@CompiledJson
@Json
public record ItemRecord(
        LocalizedText text,
        @JsonAttribute(nullable = false) List<String> policyAreas,
        @Nullable TextSpanRecord span) {

    public ItemRecord {
        policyAreas = Invariants.copy(policyAreas);
        Invariants.required("text", text);
        Invariants.ids("policyAreas", policyAreas);
    }
}
