package org.entente.benchmarks.auto;

import com.google.auto.value.AutoValue;
import org.entente.benchmarks.records.Invariants;
import org.entente.vocabulary.QualifierKind;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A phrase that qualifies a provision. */
@AutoValue
public abstract class QualifierValue {

    public abstract QualifierKind kind();

    public abstract LocalizedText text();

    public abstract @Nullable ReferenceValue work();

    public abstract Builder toBuilder();

    public static Builder builder() {
        return new AutoValue_QualifierValue.Builder();
    }

    /** Builds. */
    @AutoValue.Builder
    public abstract static class Builder {

        public abstract Builder kind(QualifierKind kind);

        public abstract Builder text(LocalizedText text);

        public abstract Builder work(@Nullable ReferenceValue work);

        abstract QualifierValue made();

        public QualifierValue build() {
            QualifierValue value = made();
            Invariants.required("kind", value.kind());
            Invariants.required("text", value.text());
            return value;
        }
    }
}
