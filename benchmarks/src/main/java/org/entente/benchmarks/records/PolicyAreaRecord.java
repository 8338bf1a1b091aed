package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.util.List;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a provision is about. */
@CompiledJson
@Json
public record PolicyAreaRecord(
        String id,
        @Nullable LocalizedText label,
        @Nullable CodeRecord code,
        @Nullable String broader,
        @JsonAttribute(nullable = false) List<AreaMappingRecord> mappings) {

    public PolicyAreaRecord {
        mappings = Invariants.copy(mappings);
        Invariants.requiredId("id", id);
        Invariants.id("broader", broader);
    }
}
