package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.entente.policy.Change;

/** A judgement that overrides a policy. */
@CompiledJson
@Json
public record ChangeJudgementRecord(Change value, String reason) {

    public ChangeJudgementRecord {
        Invariants.required("value", value);
        Invariants.requiredLine("reason", reason);
    }
}
