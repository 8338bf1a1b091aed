package org.entente.benchmarks.auto;

import com.google.auto.value.AutoValue;
import java.util.List;
import org.entente.benchmarks.records.Invariants;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One of several enumerated objects. */
@AutoValue
public abstract class ItemValue {

    public abstract LocalizedText text();

    public abstract List<String> policyAreas();

    public abstract @Nullable TextSpanValue span();

    public abstract Builder toBuilder();

    public static Builder builder() {
        return new AutoValue_ItemValue.Builder().policyAreas(List.of());
    }

    /** Builds. */
    @AutoValue.Builder
    public abstract static class Builder {

        public abstract Builder text(LocalizedText text);

        public abstract Builder policyAreas(List<String> policyAreas);

        abstract List<String> policyAreas();

        public abstract Builder span(@Nullable TextSpanValue span);

        abstract ItemValue made();

        public ItemValue build() {
            policyAreas(List.copyOf(policyAreas()));
            ItemValue value = made();
            Invariants.required("text", value.text());
            Invariants.ids("policyAreas", value.policyAreas());
            return value;
        }
    }
}
