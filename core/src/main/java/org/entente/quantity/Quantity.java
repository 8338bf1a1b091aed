package org.entente.quantity;

import static org.entente.meta.Kinds.decimal;
import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.term;

import java.math.BigDecimal;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.QuantityComparator;
import org.immutables.value.Value;

/** A quantity that a provision names: as printed, and as far as it can be read, with its limit, number and unit. */
@Value.Immutable
@ValueStyle
public sealed interface Quantity permits ImmutableQuantity {

    /** {@return the quantity as printed; one line} */
    String asPrinted();

    /** {@return how the number limits, or empty} */
    Optional<QuantityComparator> comparator();

    /** {@return the number, or the lower end of a range, or empty} */
    Optional<BigDecimal> value();

    /**
     * {@return the upper end of a range, or empty} Refused with {@code needs} without a value and with {@code
     * range-reversed} unless it is above the value.
     */
    Optional<BigDecimal> upTo();

    /** {@return the unit or currency: a UCUM or ISO 4217 code, or empty} */
    Optional<Code> unit();

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this quantity} */
    Builder toBuilder();

    /** {@return the members of a quantity, each stated once} */
    static MetaType<Quantity> meta() {
        return QuantityMeta.META;
    }

    /** Builds quantities; {@code asPrinted} is mandatory. */
    final class Builder extends ImmutableQuantity.Builder {

        Builder() {}

        /**
         * Builds the quantity.
         *
         * @return the quantity
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Quantity build() {
            Quantity quantity = super.build();
            Checks checks = Checks.begin()
                    .line("asPrinted", quantity.asPrinted())
                    .needs(
                            "upTo",
                            quantity.upTo().isPresent(),
                            "value",
                            quantity.value().isPresent());
            if (quantity.value().isPresent()
                    && quantity.upTo().isPresent()
                    && quantity.upTo().get().compareTo(quantity.value().get()) <= 0) {
                checks = checks.add(Violation.of(ValueProblem.RANGE_REVERSED, ValuePath.of("upTo"))
                        .with("value", quantity.value().get())
                        .with("upTo", quantity.upTo().get()));
            }
            return checks.passed(quantity);
        }
    }
}

final class QuantityMeta {

    static final MetaType<Quantity> META = MetaType.of(Quantity.class, Quantity::builder, Quantity.Builder::build)
            .required("asPrinted", line(), Quantity::asPrinted, Quantity.Builder::asPrinted)
            .optional(
                    "comparator",
                    term(QuantityComparator.vocabulary()),
                    Quantity::comparator,
                    Quantity.Builder::comparator)
            .optional("value", decimal(), Quantity::value, Quantity.Builder::value)
            .optional("upTo", decimal(), Quantity::upTo, Quantity.Builder::upTo)
            .optional("unit", Code.kind(), Quantity::unit, Quantity.Builder::unit)
            .needs("upTo", "value")
            .done();

    private QuantityMeta() {}
}
