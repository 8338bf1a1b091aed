package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.util.List;
import org.entente.model.Extent;
import org.entente.wording.Manner;
import org.jspecify.annotations.Nullable;

/** Whose act a provision is. */
@CompiledJson
@Json
public record AttributionRecord(
        @Nullable Extent extent,
        @JsonAttribute(nullable = false) List<ReferenceRecord> actors,
        @JsonAttribute(nullable = false) List<ReferenceRecord> officials,
        @Nullable String asPrinted,
        @Nullable Manner manner) {

    public AttributionRecord {
        actors = Invariants.copy(actors);
        officials = Invariants.copy(officials);
        Invariants.line("asPrinted", asPrinted);
        Invariants.one(
                "extent, actors, officials, asPrinted",
                extent != null || !actors.isEmpty() || !officials.isEmpty() || asPrinted != null);
        Invariants.notBoth("extent, actors", extent != null, !actors.isEmpty());
        Invariants.notBoth("extent NOBODY, officials", extent == Extent.NOBODY, !officials.isEmpty());
    }
}
