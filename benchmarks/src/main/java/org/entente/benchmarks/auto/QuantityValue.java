package org.entente.benchmarks.auto;

import com.google.auto.value.AutoValue;
import java.math.BigDecimal;
import org.entente.benchmarks.records.Invariants;
import org.entente.vocabulary.Comparator;
import org.jspecify.annotations.Nullable;

/** A quantity. */
@AutoValue
public abstract class QuantityValue {

    public abstract String asPrinted();

    public abstract @Nullable Comparator comparator();

    public abstract @Nullable BigDecimal value();

    public abstract @Nullable BigDecimal upTo();

    public abstract @Nullable CodeValue unit();

    public abstract Builder toBuilder();

    public static Builder builder() {
        return new AutoValue_QuantityValue.Builder();
    }

    /** Builds. */
    @AutoValue.Builder
    public abstract static class Builder {

        public abstract Builder asPrinted(String asPrinted);

        public abstract Builder comparator(@Nullable Comparator comparator);

        public abstract Builder value(@Nullable BigDecimal value);

        public abstract Builder upTo(@Nullable BigDecimal upTo);

        public abstract Builder unit(@Nullable CodeValue unit);

        abstract QuantityValue made();

        public QuantityValue build() {
            QuantityValue value = made();
            Invariants.requiredLine("asPrinted", value.asPrinted());
            Invariants.needs("upTo", value.upTo() != null, "value", value.value() != null);
            Invariants.ordered("upTo", value.value(), value.upTo());
            return value;
        }
    }
}
