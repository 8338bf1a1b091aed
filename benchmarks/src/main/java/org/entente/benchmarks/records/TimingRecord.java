package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.entente.time.IsoDuration;
import org.jspecify.annotations.Nullable;

/** When something is to be done. */
@CompiledJson
@Json
public record TimingRecord(
        String asPrinted,
        @Nullable TimeBoundRecord due,
        @Nullable TimeBoundRecord from,
        @Nullable TimeBoundRecord until,
        @Nullable IsoDuration duration,
        @Nullable RecurrenceRecord every) {

    public TimingRecord {
        Invariants.requiredLine("asPrinted", asPrinted);
    }
}
