package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a text names somebody or something. */
@CompiledJson
@Json
public record ReferenceRecord(
        @Nullable String id,
        @Nullable String asPrinted,
        @JsonAttribute(nullable = false) List<String> members) {

    public ReferenceRecord {
        members = Invariants.copy(members);
        Invariants.id("id", id);
        Invariants.line("asPrinted", asPrinted);
        Invariants.ids("members", members);
        Invariants.one("id, asPrinted, members", id != null || asPrinted != null || !members.isEmpty());
    }
}
