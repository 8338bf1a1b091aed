package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.entente.time.IsoDuration;
import org.entente.time.TimeAbsence;
import org.entente.time.UncertainDate;
import org.jspecify.annotations.Nullable;

/** A point by which timing is bounded. */
@CompiledJson
@Json
public record TimeBoundRecord(
        @Nullable UncertainDate date,
        @Nullable IsoDuration offset,
        @Nullable String event,
        @Nullable String provision,
        @Nullable TimeAbsence absence) {

    public TimeBoundRecord {
        Invariants.id("event", event);
        Invariants.id("provision", provision);
        Invariants.one(
                "date, event, provision, absence",
                date != null || event != null || provision != null || absence != null);
        Invariants.notBoth(
                "date, event, provision, absence", date != null, event != null, provision != null, absence != null);
        Invariants.needs("offset", offset != null, "event or provision", event != null || provision != null);
    }
}
