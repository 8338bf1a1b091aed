package org.entente.benchmarks.auto;

import com.google.auto.value.AutoValue;
import org.entente.benchmarks.records.Invariants;
import org.entente.time.IsoDuration;
import org.jspecify.annotations.Nullable;

/** When something is to be done. */
@AutoValue
public abstract class TimingValue {

    public abstract String asPrinted();

    public abstract @Nullable TimeBoundValue due();

    public abstract @Nullable TimeBoundValue from();

    public abstract @Nullable TimeBoundValue until();

    public abstract @Nullable IsoDuration duration();

    public abstract @Nullable RecurrenceValue every();

    public abstract Builder toBuilder();

    public static Builder builder() {
        return new AutoValue_TimingValue.Builder();
    }

    /** Builds. */
    @AutoValue.Builder
    public abstract static class Builder {

        public abstract Builder asPrinted(String asPrinted);

        public abstract Builder due(@Nullable TimeBoundValue due);

        public abstract Builder from(@Nullable TimeBoundValue from);

        public abstract Builder until(@Nullable TimeBoundValue until);

        public abstract Builder duration(@Nullable IsoDuration duration);

        public abstract Builder every(@Nullable RecurrenceValue every);

        abstract TimingValue made();

        public TimingValue build() {
            TimingValue value = made();
            Invariants.requiredLine("asPrinted", value.asPrinted());
            return value;
        }
    }
}
