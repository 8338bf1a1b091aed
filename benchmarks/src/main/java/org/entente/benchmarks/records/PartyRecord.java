package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.util.List;
import org.entente.vocabulary.PartyLevel;
import org.entente.vocabulary.PartyRole;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An actor's part in the agreement. */
@CompiledJson
@Json
public record PartyRecord(
        String actor,
        @JsonAttribute(nullable = false) List<PartyRole> roles,
        @Nullable PartyLevel level,
        @JsonAttribute(nullable = false) List<String> asPrinted,
        @Nullable LocalizedText note) {

    public PartyRecord {
        roles = Invariants.copy(roles);
        asPrinted = Invariants.copy(asPrinted);
        Invariants.requiredId("actor", actor);
        Invariants.lines("asPrinted", asPrinted);
    }
}
