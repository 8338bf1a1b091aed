package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A slip of the source. */
@CompiledJson
@Json
public record CorrectionRecord(
        String printed,
        String corrected,
        @Nullable TextSpanRecord span,
        @Nullable LocalizedText note) {

    public CorrectionRecord {
        Invariants.requiredLine("printed", printed);
        Invariants.requiredLine("corrected", corrected);
    }
}
