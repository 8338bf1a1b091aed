package org.entente.quantity;

import static org.entente.meta.Kinds.decimal;
import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;

import java.math.BigDecimal;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.QuantityComparator;
import org.entente.vocabulary.QuantityRole;
import org.immutables.value.Value;

/**
 * A quantity that a provision or an item names: as printed, and as far as it can be read, with its limit, number and unit,
 * what it measures and against what. The words or the number are given, else {@code one-of-required}.
 *
 * <p>"Cut emissions by at least 55 % compared with 1990" is {@code BY} with the comparator {@code AT_LEAST}, 55, the UCUM
 * unit {@code %} and a baseline of 1990. A share raised by 3 percentage points, from 10 to 13 per cent, has three
 * quantities: {@code BY} 3 in percentage points, {@code FROM} 10 % and {@code TO} 13 %.
 */
@Value.Immutable
@ValueStyle
public sealed interface Quantity permits ImmutableQuantity {

    /** {@return the quantity as printed, one line; empty where the words are not at hand} */
    Optional<String> asPrinted();

    /** {@return what is measured, as printed or in the coder's words ("emissions of greenhouse gases"), or empty} */
    Optional<LocalizedText> measures();

    /** {@return whether it is an amount by, to, from or of which, or empty if not coded} */
    Optional<QuantityRole> role();

    /** {@return how the number limits, or empty} */
    Optional<QuantityComparator> comparator();

    /** {@return the number, or the lower end of a range, or empty} */
    Optional<BigDecimal> value();

    /**
     * {@return the upper end of a range, or empty} Refused with {@code needs} without a value and with {@code
     * range-reversed} unless it is above the value.
     */
    Optional<BigDecimal> upTo();

    /**
     * {@return the unit or currency: a UCUM code ({@code %}, {@code kW.h}, {@code {person}}) or an ISO 4217 code; or empty}
     */
    Optional<Code> unit();

    /**
     * {@return whether the number counts percentage points, the difference of two shares, and not per cent} Refused with
     * {@code exclusive} beside a unit.
     */
    @Value.Default
    default boolean percentagePoints() {
        return false;
    }

    /** {@return what it is measured against, or empty} */
    Optional<Baseline> baseline();

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

    /** Builds quantities; the words or the value is mandatory. */
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
                    .oneOf(
                            "asPrinted, value",
                            quantity.asPrinted().isPresent() || quantity.value().isPresent())
                    .line("asPrinted", quantity.asPrinted())
                    .notBoth("unit, percentagePoints", quantity.unit().isPresent(), quantity.percentagePoints())
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
            .described(
                    "A quantity that a provision or item names: as printed, and as far as it can be read, with its limit, number and unit, what it measures and against what.")
            .optional("asPrinted", line(), Quantity::asPrinted, Quantity.Builder::asPrinted)
            .described("The quantity as printed; one line.")
            .optional("measures", LocalizedText.kind(), Quantity::measures, Quantity.Builder::measures)
            .labelled("What is measured")
            .described(
                    "What is measured, as printed or in the coder's own words, such as emissions of greenhouse gases.")
            .optional("role", term(QuantityRole.vocabulary()), Quantity::role, Quantity.Builder::role)
            .described(
                    "Whether it is the amount of a change (by), a level to be reached (to) or left (from), or an amount as such (of).")
            .optional(
                    "comparator",
                    term(QuantityComparator.vocabulary()),
                    Quantity::comparator,
                    Quantity.Builder::comparator)
            .described("How the number limits the quantity, such as at least or at most.")
            .optional("value", decimal(), Quantity::value, Quantity.Builder::value)
            .described("The number, or the lower end of a range.")
            .optional("upTo", decimal(), Quantity::upTo, Quantity.Builder::upTo)
            .described("The upper end of a range.")
            .optional("unit", Code.kind(), Quantity::unit, Quantity.Builder::unit)
            .described("The unit or currency: a UCUM code such as % or kW.h, or an ISO 4217 code.")
            .flag("percentagePoints", Quantity::percentagePoints, Quantity.Builder::percentagePoints)
            .described(
                    "Whether the number counts percentage points, the difference of two shares, and not per cent; instead of a unit.")
            .optional("baseline", part(Baseline::meta), Quantity::baseline, Quantity.Builder::baseline)
            .described("What the quantity is measured against.")
            .atLeastOneOf("asPrinted", "value")
            .needs("upTo", "value")
            .atMostOneOf("unit", "percentagePoints")
            .done();

    private QuantityMeta() {}
}
