package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.entente.policy.Novelty;

/** A judgement that overrides a policy. */
@CompiledJson
@Json
public record NoveltyJudgementRecord(Novelty value, String reason) {

    public NoveltyJudgementRecord {
        Invariants.required("value", value);
        Invariants.requiredLine("reason", reason);
    }
}
