package org.entente.benchmarks.auto;

import com.google.auto.value.AutoValue;
import org.entente.benchmarks.records.Invariants;
import org.entente.vocabulary.CodeScheme;
import org.jspecify.annotations.Nullable;

/** A code with its scheme. */
@AutoValue
public abstract class CodeValue {

    public abstract CodeScheme scheme();

    public abstract String value();

    public abstract @Nullable String version();

    public abstract Builder toBuilder();

    public static Builder builder() {
        return new AutoValue_CodeValue.Builder();
    }

    /** Builds. */
    @AutoValue.Builder
    public abstract static class Builder {

        public abstract Builder scheme(CodeScheme scheme);

        public abstract Builder value(String value);

        public abstract Builder version(@Nullable String version);

        abstract CodeValue made();

        public CodeValue build() {
            CodeValue value = made();
            Invariants.required("scheme", value.scheme());
            Invariants.requiredLine("value", value.value());
            Invariants.line("version", value.version());
            return value;
        }
    }
}
