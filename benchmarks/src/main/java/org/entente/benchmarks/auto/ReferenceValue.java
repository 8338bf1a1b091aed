package org.entente.benchmarks.auto;

import com.google.auto.value.AutoValue;
import java.util.List;
import org.entente.benchmarks.records.Invariants;
import org.jspecify.annotations.Nullable;

/** How a text names somebody or something. */
@AutoValue
public abstract class ReferenceValue {

    public abstract @Nullable String id();

    public abstract @Nullable String asPrinted();

    public abstract List<String> members();

    public abstract Builder toBuilder();

    public static Builder builder() {
        return new AutoValue_ReferenceValue.Builder().members(List.of());
    }

    /** Builds. */
    @AutoValue.Builder
    public abstract static class Builder {

        public abstract Builder id(@Nullable String id);

        public abstract Builder asPrinted(@Nullable String asPrinted);

        public abstract Builder members(List<String> members);

        abstract List<String> members();

        abstract ReferenceValue made();

        public ReferenceValue build() {
            members(List.copyOf(members()));
            ReferenceValue value = made();
            Invariants.id("id", value.id());
            Invariants.line("asPrinted", value.asPrinted());
            Invariants.ids("members", value.members());
            Invariants.one(
                    "id, asPrinted, members",
                    value.id() != null
                            || value.asPrinted() != null
                            || !value.members().isEmpty());
            return value;
        }
    }
}
