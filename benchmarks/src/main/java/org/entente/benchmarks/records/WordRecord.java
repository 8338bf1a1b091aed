package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** A word as printed and as listed. */
@CompiledJson
@Json
public record WordRecord(@Nullable String surface, @Nullable String lemma) {

    public WordRecord {
        Invariants.line("surface", surface);
        Invariants.line("lemma", lemma);
        Invariants.one("surface, lemma", surface != null || lemma != null);
    }
}
