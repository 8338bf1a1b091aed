package org.entente.quantity;

import static org.entente.meta.Kinds.decimal;
import static org.entente.meta.Kinds.line;

import java.math.BigDecimal;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.time.DateSpan;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Code;
import org.immutables.value.Value;

/**
 * What a quantity is measured against: the level of a year or period ("from 1990 levels"), an amount ("from 30 ships"), or
 * what only words say ("compared with business as usual"). At least one of the three is given, else {@code
 * one-of-required}.
 */
@Value.Immutable
@ValueStyle
public sealed interface Baseline permits ImmutableBaseline {

    /** {@return the baseline as printed, or empty} */
    Optional<String> asPrinted();

    /** {@return the year or period whose level counts: {@code 1990}, {@code 1986/1990}; or empty} */
    Optional<DateSpan> period();

    /** {@return the level as a number, or empty} */
    Optional<BigDecimal> value();

    /**
     * {@return the unit or currency of the level, a UCUM or ISO 4217 code; empty if it is that of the quantity} Refused
     * with {@code needs} without a value.
     */
    Optional<Code> unit();

    /**
     * Makes a baseline of the level of a period.
     *
     * @param period the period
     * @return the baseline, without printed words
     */
    static Baseline of(DateSpan period) {
        return builder().period(period).build();
    }

    /**
     * Makes a baseline of its words.
     *
     * @param asPrinted the words; one line
     * @return the baseline
     */
    static Baseline printed(String asPrinted) {
        return builder().asPrinted(asPrinted).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this baseline} */
    Builder toBuilder();

    /** {@return the members of a baseline, each stated once} */
    static MetaType<Baseline> meta() {
        return BaselineMeta.META;
    }

    /** Builds baselines; the words, the period or the value is mandatory. */
    final class Builder extends ImmutableBaseline.Builder {

        Builder() {}

        /**
         * Builds the baseline.
         *
         * @return the baseline
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Baseline build() {
            Baseline baseline = super.build();
            boolean hasValue = baseline.value().isPresent();
            return Checks.begin()
                    .oneOf(
                            "asPrinted, period, value",
                            hasValue
                                    || baseline.asPrinted().isPresent()
                                    || baseline.period().isPresent())
                    .line("asPrinted", baseline.asPrinted())
                    .needs("unit", baseline.unit().isPresent(), "value", hasValue)
                    .passed(baseline);
        }
    }
}

final class BaselineMeta {

    static final MetaType<Baseline> META = MetaType.of(Baseline.class, Baseline::builder, Baseline.Builder::build)
            .described(
                    "What a quantity is measured against: the level of a year or period, an amount, or words such as business as usual.")
            .optional("asPrinted", line(), Baseline::asPrinted, Baseline.Builder::asPrinted)
            .described("The baseline as printed; one line.")
            .optional("period", DateSpan.kind(), Baseline::period, Baseline.Builder::period)
            .described("The year or period whose level counts.")
            .optional("value", decimal(), Baseline::value, Baseline.Builder::value)
            .described("The level as a number.")
            .optional("unit", Code.kind(), Baseline::unit, Baseline.Builder::unit)
            .described("The unit or currency of the level, a UCUM or ISO 4217 code, if it is not that of the quantity.")
            .atLeastOneOf("asPrinted", "period", "value")
            .needs("unit", "value")
            .done();

    private BaselineMeta() {}
}
