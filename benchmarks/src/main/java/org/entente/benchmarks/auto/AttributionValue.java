package org.entente.benchmarks.auto;

import com.google.auto.value.AutoValue;
import java.util.List;
import org.entente.benchmarks.records.Invariants;
import org.entente.model.Extent;
import org.entente.wording.Manner;
import org.jspecify.annotations.Nullable;

/** Whose act a provision is. */
@AutoValue
public abstract class AttributionValue {

    public abstract @Nullable Extent extent();

    public abstract List<ReferenceValue> actors();

    public abstract List<ReferenceValue> officials();

    public abstract @Nullable String asPrinted();

    public abstract @Nullable Manner manner();

    public abstract Builder toBuilder();

    public static Builder builder() {
        return new AutoValue_AttributionValue.Builder().actors(List.of()).officials(List.of());
    }

    /** Builds. */
    @AutoValue.Builder
    public abstract static class Builder {

        public abstract Builder extent(@Nullable Extent extent);

        public abstract Builder actors(List<ReferenceValue> actors);

        abstract List<ReferenceValue> actors();

        public abstract Builder officials(List<ReferenceValue> officials);

        abstract List<ReferenceValue> officials();

        public abstract Builder asPrinted(@Nullable String asPrinted);

        public abstract Builder manner(@Nullable Manner manner);

        abstract AttributionValue made();

        public AttributionValue build() {
            actors(List.copyOf(actors()));
            officials(List.copyOf(officials()));
            AttributionValue value = made();
            Invariants.line("asPrinted", value.asPrinted());
            Invariants.one(
                    "extent, actors, officials, asPrinted",
                    value.extent() != null
                            || !value.actors().isEmpty()
                            || !value.officials().isEmpty()
                            || value.asPrinted() != null);
            Invariants.notBoth(
                    "extent, actors", value.extent() != null, !value.actors().isEmpty());
            Invariants.notBoth(
                    "extent NOBODY, officials",
                    value.extent() == Extent.NOBODY,
                    !value.officials().isEmpty());
            return value;
        }
    }
}
