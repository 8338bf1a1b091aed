package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.util.List;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A person who acts for an actor. */
@CompiledJson
@Json
public record OfficialRecord(
        String id,
        PersonNameRecord name,
        @Nullable String actor,
        @JsonAttribute(nullable = false) List<TenureRecord> tenures,
        @JsonAttribute(nullable = false) List<CodeRecord> codes,
        @Nullable LocalizedText note) {

    public OfficialRecord {
        tenures = Invariants.copy(tenures);
        codes = Invariants.copy(codes);
        Invariants.requiredId("id", id);
        Invariants.required("name", name);
        Invariants.id("actor", actor);
    }
}
