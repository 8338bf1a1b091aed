package org.entente.benchmarks.auto;

import com.google.auto.value.AutoValue;
import org.entente.benchmarks.records.Invariants;
import org.jspecify.annotations.Nullable;

/** A word as printed and as listed. */
@AutoValue
public abstract class WordValue {

    public abstract @Nullable String surface();

    public abstract @Nullable String lemma();

    public abstract Builder toBuilder();

    public static Builder builder() {
        return new AutoValue_WordValue.Builder();
    }

    /** Builds. */
    @AutoValue.Builder
    public abstract static class Builder {

        public abstract Builder surface(@Nullable String surface);

        public abstract Builder lemma(@Nullable String lemma);

        abstract WordValue made();

        public WordValue build() {
            WordValue value = made();
            Invariants.line("surface", value.surface());
            Invariants.line("lemma", value.lemma());
            Invariants.one("surface, lemma", value.surface() != null || value.lemma() != null);
            return value;
        }
    }
}
