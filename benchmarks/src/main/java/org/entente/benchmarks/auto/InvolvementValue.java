package org.entente.benchmarks.auto;

import com.google.auto.value.AutoValue;
import org.entente.benchmarks.records.Invariants;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.Rendering;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** That somebody is touched by a provision. */
@AutoValue
public abstract class InvolvementValue {

    public abstract @Nullable ReferenceValue actor();

    public abstract @Nullable ReferenceValue official();

    public abstract InvolvementRole role();

    public abstract @Nullable Rendering rendering();

    public abstract @Nullable LocalizedText note();

    public abstract Builder toBuilder();

    public static Builder builder() {
        return new AutoValue_InvolvementValue.Builder();
    }

    /** Builds. */
    @AutoValue.Builder
    public abstract static class Builder {

        public abstract Builder actor(@Nullable ReferenceValue actor);

        public abstract Builder official(@Nullable ReferenceValue official);

        public abstract Builder role(InvolvementRole role);

        public abstract Builder rendering(@Nullable Rendering rendering);

        public abstract Builder note(@Nullable LocalizedText note);

        abstract InvolvementValue made();

        public InvolvementValue build() {
            InvolvementValue value = made();
            Invariants.required("role", value.role());
            Invariants.one("actor, official", value.actor() != null || value.official() != null);
            Invariants.notBoth("actor, official", value.actor() != null, value.official() != null);
            return value;
        }
    }
}
