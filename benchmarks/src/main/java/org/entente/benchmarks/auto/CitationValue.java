package org.entente.benchmarks.auto;

import com.google.auto.value.AutoValue;
import org.entente.benchmarks.records.Invariants;
import org.entente.vocabulary.CitationRelation;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A mention of a work. */
@AutoValue
public abstract class CitationValue {

    public abstract @Nullable String work();

    public abstract @Nullable String asPrinted();

    public abstract @Nullable CitationRelation relation();

    public abstract @Nullable LocalizedText note();

    public abstract Builder toBuilder();

    public static Builder builder() {
        return new AutoValue_CitationValue.Builder();
    }

    /** Builds. */
    @AutoValue.Builder
    public abstract static class Builder {

        public abstract Builder work(@Nullable String work);

        public abstract Builder asPrinted(@Nullable String asPrinted);

        public abstract Builder relation(@Nullable CitationRelation relation);

        public abstract Builder note(@Nullable LocalizedText note);

        abstract CitationValue made();

        public CitationValue build() {
            CitationValue value = made();
            Invariants.id("work", value.work());
            Invariants.line("asPrinted", value.asPrinted());
            Invariants.one("work, asPrinted", value.work() != null || value.asPrinted() != null);
            return value;
        }
    }
}
