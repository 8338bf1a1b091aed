package org.entente.benchmarks.auto;

import com.google.auto.value.AutoValue;
import org.entente.benchmarks.records.Invariants;
import org.entente.time.IsoDuration;
import org.entente.time.TimeAbsence;
import org.entente.time.UncertainDate;
import org.jspecify.annotations.Nullable;

/** A point by which timing is bounded. */
@AutoValue
public abstract class TimeBoundValue {

    public abstract @Nullable UncertainDate date();

    public abstract @Nullable IsoDuration offset();

    public abstract @Nullable String event();

    public abstract @Nullable String provision();

    public abstract @Nullable TimeAbsence absence();

    public abstract Builder toBuilder();

    public static Builder builder() {
        return new AutoValue_TimeBoundValue.Builder();
    }

    /** Builds. */
    @AutoValue.Builder
    public abstract static class Builder {

        public abstract Builder date(@Nullable UncertainDate date);

        public abstract Builder offset(@Nullable IsoDuration offset);

        public abstract Builder event(@Nullable String event);

        public abstract Builder provision(@Nullable String provision);

        public abstract Builder absence(@Nullable TimeAbsence absence);

        abstract TimeBoundValue made();

        public TimeBoundValue build() {
            TimeBoundValue value = made();
            Invariants.id("event", value.event());
            Invariants.id("provision", value.provision());
            Invariants.one(
                    "date, event, provision, absence",
                    value.date() != null
                            || value.event() != null
                            || value.provision() != null
                            || value.absence() != null);
            Invariants.notBoth(
                    "date, event, provision, absence",
                    value.date() != null,
                    value.event() != null,
                    value.provision() != null,
                    value.absence() != null);
            Invariants.needs(
                    "offset",
                    value.offset() != null,
                    "event or provision",
                    value.event() != null || value.provision() != null);
            return value;
        }
    }
}
