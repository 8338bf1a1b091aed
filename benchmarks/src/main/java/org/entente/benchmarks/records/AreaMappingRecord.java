package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.entente.vocabulary.MappingRelation;

/** What a policy area corresponds to in another scheme. */
@CompiledJson
@Json
public record AreaMappingRecord(MappingRelation relation, CodeRecord code) {

    public AreaMappingRecord {
        Invariants.required("relation", relation);
        Invariants.required("code", code);
    }
}
