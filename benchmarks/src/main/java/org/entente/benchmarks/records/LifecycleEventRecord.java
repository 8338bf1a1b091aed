package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.util.List;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An act in the life of an instrument. */
@CompiledJson
@Json
public record LifecycleEventRecord(
        @Nullable String id,
        LifecycleAct act,
        @Nullable String work,
        @JsonAttribute(nullable = false) List<ReferenceRecord> actors,
        @JsonAttribute(nullable = false) List<EventParticipantRecord> officials,
        @Nullable ReferenceRecord place,
        @Nullable DateSpan done,
        @Nullable UncertainDate takesEffect,
        @Nullable LocalizedText note) {

    public LifecycleEventRecord {
        actors = Invariants.copy(actors);
        officials = Invariants.copy(officials);
        Invariants.id("id", id);
        Invariants.required("act", act);
        Invariants.id("work", work);
    }
}
