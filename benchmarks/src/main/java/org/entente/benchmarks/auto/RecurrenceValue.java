package org.entente.benchmarks.auto;

import com.google.auto.value.AutoValue;
import org.entente.benchmarks.records.Invariants;
import org.entente.time.IsoDuration;
import org.entente.time.Regularity;
import org.jspecify.annotations.Nullable;

/** How often something is to happen. */
@AutoValue
public abstract class RecurrenceValue {

    public abstract @Nullable IsoDuration shortest();

    public abstract @Nullable IsoDuration longest();

    public abstract @Nullable Regularity regularity();

    public abstract Builder toBuilder();

    public static Builder builder() {
        return new AutoValue_RecurrenceValue.Builder();
    }

    /** Builds. */
    @AutoValue.Builder
    public abstract static class Builder {

        public abstract Builder shortest(@Nullable IsoDuration shortest);

        public abstract Builder longest(@Nullable IsoDuration longest);

        public abstract Builder regularity(@Nullable Regularity regularity);

        abstract RecurrenceValue made();

        public RecurrenceValue build() {
            RecurrenceValue value = made();
            Invariants.one(
                    "shortest, longest, regularity",
                    value.shortest() != null || value.longest() != null || value.regularity() != null);
            return value;
        }
    }
}
