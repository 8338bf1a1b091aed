package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.util.List;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A place. */
@CompiledJson
@Json
public record PlaceRecord(
        String id,
        @Nullable LocalizedText name,
        @JsonAttribute(nullable = false) List<CodeRecord> codes,
        @Nullable LocalizedText note) {

    public PlaceRecord {
        codes = Invariants.copy(codes);
        Invariants.requiredId("id", id);
    }
}
