package org.entente.benchmarks.auto;

import com.google.auto.value.AutoValue;
import org.entente.benchmarks.records.Invariants;
import org.entente.source.Digest;
import org.entente.vocabulary.SpanRole;
import org.jspecify.annotations.Nullable;

/** A span of a source's text. */
@AutoValue
public abstract class TextSpanValue {

    public abstract String source();

    public abstract int start();

    public abstract int end();

    public abstract @Nullable SpanRole role();

    public abstract @Nullable Digest digest();

    public abstract Builder toBuilder();

    public static Builder builder() {
        return new AutoValue_TextSpanValue.Builder();
    }

    /** Builds. */
    @AutoValue.Builder
    public abstract static class Builder {

        public abstract Builder source(String source);

        public abstract Builder start(int start);

        public abstract Builder end(int end);

        public abstract Builder role(@Nullable SpanRole role);

        public abstract Builder digest(@Nullable Digest digest);

        abstract TextSpanValue made();

        public TextSpanValue build() {
            TextSpanValue value = made();
            Invariants.requiredId("source", value.source());
            Invariants.atLeast("start", value.start(), 0);
            Invariants.atLeast("end", value.end(), value.start() + 1);
            return value;
        }
    }
}
