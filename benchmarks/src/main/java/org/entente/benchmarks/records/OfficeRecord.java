package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.entente.vocabulary.OfficeFunction;
import org.jspecify.annotations.Nullable;

/** A post. */
@CompiledJson
@Json
public record OfficeRecord(
        String title,
        @Nullable OfficeFunction function,
        @Nullable String organisation) {

    public OfficeRecord {
        Invariants.requiredLine("title", title);
        Invariants.id("organisation", organisation);
    }
}
