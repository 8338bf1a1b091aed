package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.Rendering;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** That somebody is touched by a provision. */
@CompiledJson
@Json
public record InvolvementRecord(
        @Nullable ReferenceRecord actor,
        @Nullable ReferenceRecord official,
        InvolvementRole role,
        @Nullable Rendering rendering,
        @Nullable LocalizedText note) {

    public InvolvementRecord {
        Invariants.required("role", role);
        Invariants.one("actor, official", actor != null || official != null);
        Invariants.notBoth("actor, official", actor != null, official != null);
    }
}
