package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.entente.vocabulary.Romanisation;
import org.entente.wording.LanguageTag;
import org.entente.wording.NameOrder;
import org.jspecify.annotations.Nullable;

/** One form of a person's name. */
@CompiledJson
@Json
public record NameFormRecord(
        String full,
        @Nullable LanguageTag language,
        @Nullable NameOrder order,
        @Nullable Romanisation romanisation,
        @Nullable String prefix,
        @Nullable String family,
        @Nullable String given,
        @Nullable String middle,
        @Nullable String suffix) {

    public NameFormRecord {
        Invariants.requiredLine("full", full);
        Invariants.line("prefix", prefix);
        Invariants.line("family", family);
        Invariants.line("given", given);
        Invariants.line("middle", middle);
        Invariants.line("suffix", suffix);
    }
}
