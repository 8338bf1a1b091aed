package org.entente.comparison.phrasing;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.quantity.Baseline;
import org.entente.quantity.Quantity;
import org.entente.time.IsoDuration;
import org.entente.timing.Recurrence;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.QuantityComparator;

/** Quantities and recurrences in signs, so that two of them show in what they differ: "≥ 40 % (2010)", "every P1Y". */
public final class Measures {

    private static final Map<String, String> SIGNS = Map.of(
            QuantityComparator.AT_LEAST.code(), "≥",
            QuantityComparator.AT_MOST.code(), "≤",
            QuantityComparator.MORE_THAN.code(), ">",
            QuantityComparator.LESS_THAN.code(), "<",
            QuantityComparator.EXACTLY.code(), "=",
            QuantityComparator.ABOUT.code(), "≈");

    private Measures() {}

    /** A quantity as it is printed, or else in signs. */
    public static String printed(Quantity quantity) {
        return quantity.asPrinted().map(Called::quoted).orElseGet(() -> of(quantity));
    }

    /** A quantity in signs: how it limits, the number or range, the unit, and what it is measured against. */
    public static String of(Quantity quantity) {
        return Stream.of(
                        quantity.role().stream().map(role -> lower(role.code())),
                        quantity.comparator().stream()
                                .map(comparator -> SIGNS.getOrDefault(comparator.code(), lower(comparator.code()))),
                        quantity.value().stream()
                                .map(value -> value.toPlainString()
                                        + quantity.upTo()
                                                .map(end -> "–" + end.toPlainString())
                                                .orElse("")),
                        quantity.unit().stream().map(Code::value),
                        Stream.of("%-points").filter(any -> quantity.percentagePoints()),
                        quantity.baseline().stream().map(Measures::of))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    private static String of(Baseline baseline) {
        return Stream.of(
                        baseline.period().stream().map(Object::toString),
                        baseline.value().stream().map(BigDecimal::toPlainString),
                        baseline.unit().stream().map(Code::value),
                        baseline.asPrinted().stream()
                                .filter(any -> baseline.period().isEmpty()
                                        && baseline.value().isEmpty())
                                .map(Called::quoted))
                .flatMap(part -> part)
                .collect(Collectors.joining(" ", "(", ")"));
    }

    /** How often: "every P1Y", "at least every P6M–P1Y", "2 × every P1Y". */
    public static String of(Recurrence recurrence) {
        return Stream.of(
                        recurrence.times().stream().map(times -> times + " ×"),
                        Stream.of(lower(recurrence.frequency().name())),
                        recurrence.interval().stream()
                                .map(interval -> interval
                                        + recurrence
                                                .upTo()
                                                .map(IsoDuration::toString)
                                                .map(longer -> "–" + longer)
                                                .orElse("")))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    /** A value of these types in signs, or empty for one of another type. */
    static Optional<String> signs(Object value) {
        return value instanceof Recurrence recurrence
                ? Optional.of(of(recurrence))
                : value instanceof Quantity quantity ? Optional.of(printed(quantity)) : Optional.empty();
    }

    private static String lower(String code) {
        return code.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
