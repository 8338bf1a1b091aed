package org.entente.benchmarks.auto;

import com.google.auto.value.AutoValue;
import org.entente.benchmarks.records.Invariants;
import org.entente.vocabulary.LinkKind;
import org.jspecify.annotations.Nullable;

/** A relation to another provision. */
@AutoValue
public abstract class LinkValue {

    public abstract LinkKind kind();

    public abstract @Nullable String agreement();

    public abstract @Nullable String provision();

    public abstract @Nullable String label();

    public abstract Builder toBuilder();

    public static Builder builder() {
        return new AutoValue_LinkValue.Builder();
    }

    /** Builds. */
    @AutoValue.Builder
    public abstract static class Builder {

        public abstract Builder kind(LinkKind kind);

        public abstract Builder agreement(@Nullable String agreement);

        public abstract Builder provision(@Nullable String provision);

        public abstract Builder label(@Nullable String label);

        abstract LinkValue made();

        public LinkValue build() {
            LinkValue value = made();
            Invariants.required("kind", value.kind());
            Invariants.id("agreement", value.agreement());
            Invariants.id("provision", value.provision());
            Invariants.line("label", value.label());
            Invariants.one("provision, label", value.provision() != null || value.label() != null);
            return value;
        }
    }
}
