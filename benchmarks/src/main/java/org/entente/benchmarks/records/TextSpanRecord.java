package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import org.entente.source.Digest;
import org.entente.vocabulary.SpanRole;
import org.jspecify.annotations.Nullable;

/** A span of a source's text. */
@CompiledJson
@Json
public record TextSpanRecord(
        String source,

        @JsonAttribute(includeToMinimal = JsonAttribute.IncludePolicy.ALWAYS)
        int start,

        @JsonAttribute(includeToMinimal = JsonAttribute.IncludePolicy.ALWAYS)
        int end,

        @Nullable SpanRole role,
        @Nullable Digest digest) {

    public TextSpanRecord {
        Invariants.requiredId("source", source);
        Invariants.atLeast("start", start, 0);
        Invariants.atLeast("end", end, start + 1);
    }
}
