package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.entente.time.IsoDuration;
import org.entente.time.Regularity;
import org.jspecify.annotations.Nullable;

/** How often something is to happen. */
@CompiledJson
@Json
public record RecurrenceRecord(
        @Nullable IsoDuration shortest,
        @Nullable IsoDuration longest,
        @Nullable Regularity regularity) {

    public RecurrenceRecord {
        Invariants.one("shortest, longest, regularity", shortest != null || longest != null || regularity != null);
    }
}
