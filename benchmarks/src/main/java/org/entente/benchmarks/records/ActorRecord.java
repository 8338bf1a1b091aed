package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.util.List;
import org.entente.time.DateSpan;
import org.entente.vocabulary.ActorKind;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Who exists: a state, an organisation, an organ. */
@CompiledJson
@Json
public record ActorRecord(
        String id,
        LocalizedText name,
        @JsonAttribute(nullable = false) List<LocalizedText> otherNames,
        @Nullable ActorKind kind,
        @JsonAttribute(nullable = false) List<CodeRecord> codes,
        @Nullable DateSpan validity,
        @Nullable String parent,
        @Nullable LocalizedText note) {

    public ActorRecord {
        otherNames = Invariants.copy(otherNames);
        codes = Invariants.copy(codes);
        Invariants.requiredId("id", id);
        Invariants.required("name", name);
        Invariants.id("parent", parent);
    }
}
