package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.entente.policy.Firmness;

/** A judgement that overrides a policy. */
@CompiledJson
@Json
public record FirmnessJudgementRecord(Firmness value, String reason) {

    public FirmnessJudgementRecord {
        Invariants.required("value", value);
        Invariants.requiredLine("reason", reason);
    }
}
