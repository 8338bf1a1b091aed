package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.entente.time.DateSpan;
import org.entente.vocabulary.Capacity;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** That an office was held. */
@CompiledJson
@Json
public record TenureRecord(
        OfficeRecord office,
        @Nullable Capacity capacity,
        @Nullable DateSpan held,
        @Nullable LocalizedText note) {

    public TenureRecord {
        Invariants.required("office", office);
    }
}
