package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.util.List;

/** Who was there for a party. */
@CompiledJson
@Json
public record DelegationRecord(
        String party, @JsonAttribute(nullable = false) List<ReferenceRecord> officials) {

    public DelegationRecord {
        officials = Invariants.copy(officials);
        Invariants.requiredId("party", party);
    }
}
