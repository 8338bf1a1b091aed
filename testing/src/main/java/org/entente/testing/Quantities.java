package org.entente.testing;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.quantity.Quantity;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Words;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.QuantityComparator;

/** Quantities: amounts, numbers of persons, shares, ranges. */
public final class Quantities {

    private static final Arbitrary<BigDecimal> NUMBERS = Arbitraries.of(
                    "0", "1", "28500", "1.5", "1.50", "-3", "13.9", "1183300000000", "1E+9", "0.000001", "1E-30")
            .map(BigDecimal::new);

    private static final Arbitrary<BigDecimal> WIDTHS =
            Arbitraries.of("1", "0.5", "1000000").map(BigDecimal::new);

    private static final Arbitrary<Code> UNITS = OptionalArbitrary.either(
            10,
            Vocabularies.codes(),
            Arbitraries.of(
                    Code.of(CodeScheme.ISO_4217, "USD"),
                    Code.of(CodeScheme.ISO_4217, "KRW"),
                    Code.of(CodeScheme.UCUM, "%"),
                    Code.of(CodeScheme.UCUM, "km"),
                    Code.of(CodeScheme.UCUM, "{person}")));

    private Quantities() {}

    /**
     * Quantities as printed, with their numbers as far as they can be read.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Quantity> quantities() {
        return BuilderArbitrary.of(Quantity::builder)
                .with(
                        OptionalArbitrary.either(
                                30,
                                Words.LINES,
                                Arbitraries.of("13.9 %", "about 28,500 troops", "several", "US$ 1.5bn")),
                        (quantity, words) -> quantity.asPrinted(words))
                .maybe(
                        30,
                        Vocabularies.terms(QuantityComparator.vocabulary()),
                        (quantity, limit) -> quantity.comparator(limit))
                .maybe(
                        60,
                        range(),
                        (quantity, range) -> quantity.value(range.from).upTo(range.upTo))
                .maybe(50, UNITS, (quantity, unit) -> quantity.unit(unit))
                .values(quantity -> quantity.build());
    }

    /**
     * Quantities that were changed in one way, each with the violation that must be reported.
     *
     * @return the arbitrary; {@link InvalidValues} breaks values of your choice, and of other types
     */
    public static Arbitrary<Invalid<Quantity>> invalid() {
        return InvalidValues.of(Quantity.class);
    }

    private record Range(BigDecimal from, Optional<BigDecimal> upTo) {}

    private static Arbitrary<Range> range() {
        return Combinators.combine(NUMBERS, OptionalArbitrary.of(30, WIDTHS))
                .as((from, width) -> new Range(from, width.map(from::add)));
    }
}
