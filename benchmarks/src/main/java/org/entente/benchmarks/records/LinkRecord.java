package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.entente.vocabulary.LinkKind;
import org.jspecify.annotations.Nullable;

/** A relation to another provision. */
@CompiledJson
@Json
public record LinkRecord(
        LinkKind kind,
        @Nullable String agreement,
        @Nullable String provision,
        @Nullable String label) {

    public LinkRecord {
        Invariants.required("kind", kind);
        Invariants.id("agreement", agreement);
        Invariants.id("provision", provision);
        Invariants.line("label", label);
        Invariants.one("provision, label", provision != null || label != null);
    }
}
