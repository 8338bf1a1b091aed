package org.entente.benchmarks.records;

import com.dslplatform.json.CompiledJson;
import com.dslplatform.json.JsonAttribute;
import io.avaje.jsonb.Json;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.entente.time.DateSpan;
import org.entente.vocabulary.MeetingFormat;
import org.entente.vocabulary.MeetingStatus;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A meeting. */
@CompiledJson
@Json
public record MeetingRecord(
        String id,
        @Nullable LocalizedText name,
        @JsonAttribute(nullable = false) List<LocalizedText> otherNames,
        @JsonAttribute(nullable = false) List<String> asPrinted,
        @Nullable MeetingFormat format,
        @Nullable MeetingStatus status,
        @Nullable DateSpan dates,
        @Nullable DayOfWeek weekday,
        @Nullable LocalTime startTime,
        @Nullable ZoneId zone,
        @JsonAttribute(nullable = false) List<ReferenceRecord> venues,
        @Nullable String host,
        @JsonAttribute(nullable = false) List<DelegationRecord> delegations,
        @Nullable LocalizedText series,
        @Nullable Integer ordinal,
        @JsonAttribute(nullable = false) List<String> outcomes,
        @Nullable LocalizedText note) {

    public MeetingRecord {
        otherNames = Invariants.copy(otherNames);
        asPrinted = Invariants.copy(asPrinted);
        venues = Invariants.copy(venues);
        delegations = Invariants.copy(delegations);
        outcomes = Invariants.copy(outcomes);
        Invariants.requiredId("id", id);
        Invariants.lines("asPrinted", asPrinted);
        Invariants.id("host", host);
        Invariants.ids("outcomes", outcomes);
        Invariants.atLeast("ordinal", ordinal, 1);
    }
}
