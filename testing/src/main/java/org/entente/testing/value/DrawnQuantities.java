package org.entente.testing.value;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.quantity.Baseline;
import org.entente.quantity.Quantity;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Words;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.QuantityComparator;
import org.entente.vocabulary.QuantityRole;

/** Quantities, and what they are measured against. */
public final class DrawnQuantities {

    private static final Arbitrary<BigDecimal> NUMBERS = Arbitraries.of(
                    "0", "1", "28500", "1.5", "1.50", "-3", "13.9", "1183300000000", "1E+9", "0.000001", "1E-30")
            .map(BigDecimal::new);

    private static final Arbitrary<BigDecimal> WIDTHS =
            Arbitraries.of("1", "0.5", "1000000").map(BigDecimal::new);

    private static final Arbitrary<Code> UNITS = OptionalArbitrary.either(
            10,
            DrawnTerms.codes(),
            Arbitraries.of(
                    Code.of(CodeScheme.ISO_4217, "USD"),
                    Code.of(CodeScheme.ISO_4217, "KRW"),
                    Code.of(CodeScheme.UCUM, "%"),
                    Code.of(CodeScheme.UCUM, "km"),
                    Code.of(CodeScheme.UCUM, "{person}")));

    private DrawnQuantities() {}

    /** Quantities as printed, with their numbers as far as they can be read. */
    public static Arbitrary<Quantity> quantities() {
        return Drawn.of(Quantity.meta(), Quantity::builder)
                .with(amounts(), (quantity, amount) -> amount.addTo(quantity), "asPrinted", "value", "upTo")
                .maybe(40, "measures", Words.LOCALIZED)
                .maybe(40, "role", DrawnTerms.terms(QuantityRole.vocabulary()))
                .maybe(30, "comparator", DrawnTerms.terms(QuantityComparator.vocabulary()))
                .maybe(
                        50,
                        OptionalArbitrary.either(10, Arbitraries.just(Optional.<Code>empty()), UNITS.map(Optional::of)),
                        (quantity, unit) -> {
                            quantity.unit(unit);
                            quantity.percentagePoints(unit.isEmpty());
                        },
                        "unit",
                        "percentagePoints")
                .maybe(30, "baseline", baselines())
                .values(quantity -> quantity.build());
    }

    /** What quantities are measured against: periods, numbers, words. */
    public static Arbitrary<Baseline> baselines() {
        return Drawn.completedAlone(
                Baseline.meta(),
                Arbitraries.oneOf(
                        Words.LINES.map(Baseline::printed),
                        DrawnDates.dateSpans().map(Baseline::of),
                        Combinators.combine(NUMBERS, OptionalArbitrary.of(50, UNITS))
                                .as((value, unit) -> Baseline.builder()
                                        .value(value)
                                        .unit(unit)
                                        .build())),
                "asPrinted",
                "period",
                "value",
                "unit");
    }

    /** The words, the number, or both. */
    private record Amount(String words, Optional<Range> range, boolean withWords) {

        void addTo(Quantity.Builder quantity) {
            if (withWords || range.isEmpty()) {
                quantity.asPrinted(words);
            }
            range.ifPresent(numbers -> quantity.value(numbers.from).upTo(numbers.upTo));
        }
    }

    private static Arbitrary<Amount> amounts() {
        return Combinators.combine(
                        OptionalArbitrary.either(
                                30,
                                Words.LINES,
                                Arbitraries.of("13.9 %", "about 28,500 troops", "several", "US$ 1.5bn")),
                        OptionalArbitrary.of(60, range()),
                        Arbitraries.of(true, true, true, true, false))
                .as(Amount::new);
    }

    private record Range(BigDecimal from, Optional<BigDecimal> upTo) {}

    private static Arbitrary<Range> range() {
        return Combinators.combine(NUMBERS, OptionalArbitrary.of(30, WIDTHS))
                .as((from, width) -> new Range(from, width.map(from::add)));
    }
}
