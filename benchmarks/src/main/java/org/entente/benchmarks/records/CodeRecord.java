package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.entente.vocabulary.CodeScheme;
import org.jspecify.annotations.Nullable;

/** A code with its scheme. */
@CompiledJson
@Json
public record CodeRecord(
        CodeScheme scheme, String value, @Nullable String version) {

    public CodeRecord {
        Invariants.required("scheme", scheme);
        Invariants.requiredLine("value", value);
        Invariants.line("version", version);
    }
}
