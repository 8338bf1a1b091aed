package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.NatureBasis;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The legal nature that somebody ascribes. */
@CompiledJson
@Json
public record LegalNatureRecord(
        LegalForce force,
        @Nullable ReferenceRecord assertedBy,
        @Nullable NatureBasis basis,
        @Nullable LocalizedText part,
        @Nullable LocalizedText note) {

    public LegalNatureRecord {
        Invariants.required("force", force);
    }
}
