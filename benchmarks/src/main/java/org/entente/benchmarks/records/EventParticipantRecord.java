package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import io.avaje.jsonb.Json;
import org.entente.vocabulary.EventRole;
import org.jspecify.annotations.Nullable;

/** An official in an event. */
@CompiledJson
@Json
public record EventParticipantRecord(
        ReferenceRecord official, @Nullable EventRole role) {

    public EventParticipantRecord {
        Invariants.required("official", official);
    }
}
