package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.util.List;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.CodingMethod;
import org.jspecify.annotations.Nullable;

/** Who made the record and how. */
@CompiledJson
@Json
public record CodingRecord(
        @Nullable String coder,
        @JsonAttribute(nullable = false) List<String> reviewers,
        @Nullable CodingMethod method,
        @Nullable UncertainDate coded,
        @Nullable String codebook) {

    public CodingRecord {
        reviewers = Invariants.copy(reviewers);
        Invariants.line("coder", coder);
        Invariants.lines("reviewers", reviewers);
        Invariants.line("codebook", codebook);
    }
}
