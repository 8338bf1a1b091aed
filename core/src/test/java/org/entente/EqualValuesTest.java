package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.Doubt;
import org.entente.time.UncertainDate;
import org.entente.violation.Location;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value that is made twice is equal to itself and found by its hash; one that says something else is not. */
class EqualValuesTest {

    private static final Violation BLANK = Violation.of(ValueProblem.TEXT_BLANK, ValuePath.of("note"));

    /** For each type, a way to make values that all differ. */
    static Stream<Supplier<List<?>>> values() {
        return Stream.of(
                () -> List.of(
                        UncertainDate.parse("2021"),
                        UncertainDate.parse("2021-01"),
                        UncertainDate.parse("2021").doubted(Doubt.UNCERTAIN)),
                () -> List.of(DateSpan.parse("2021/2022"), DateSpan.parse("2021/.."), DateSpan.parse("2021/")),
                () -> List.of(
                        LocalizedText.of("en", "a"),
                        LocalizedText.of("ko", "a"),
                        LocalizedText.of("en", "b"),
                        LocalizedText.of("en", "a").and("ko", "b")),
                () -> List.of(
                        ValuePath.ROOT,
                        ValuePath.of("provisions"),
                        ValuePath.of("provisions").index(2),
                        ValuePath.of("title")),
                () -> List.of(
                        Violation.of(ValueProblem.TEXT_BLANK, ValuePath.of("title")),
                        Violation.of(ValueProblem.REQUIRED, ValuePath.of("title")),
                        Violation.of(ValueProblem.TEXT_BLANK, ValuePath.of("note")),
                        Violation.of(ValueProblem.TEXT_BLANK, ValuePath.of("title"))
                                .graded(Severity.INFO),
                        Violation.of(ValueProblem.TEXT_BLANK, ValuePath.of("title"))
                                .with("a", "b"),
                        Violation.of(ValueProblem.TEXT_BLANK, ValuePath.of("title"))
                                .at(new Location(1, 2))),
                () -> List.of(
                        ValidationReport.empty(),
                        ValidationReport.of(List.of(BLANK)),
                        ValidationReport.of(List.of(BLANK, BLANK.graded(Severity.INFO))),
                        ValidationReport.of(List.of(BLANK.graded(Severity.INFO), BLANK))));
    }

    @ParameterizedTest
    @MethodSource("values")
    void areEqualIfTheySayTheSame(Supplier<List<?>> values) {
        List<?> some = values.get();
        List<?> same = values.get();
        for (int i = 0; i < some.size(); i++) {
            for (int j = 0; j < same.size(); j++) {
                if (i == j) {
                    assertEquals(some.get(i), same.get(j));
                    assertEquals(some.get(i).hashCode(), same.get(j).hashCode());
                } else {
                    assertNotEquals(some.get(i), same.get(j));
                }
            }
            assertNotEquals(some.get(i), some.get(i).toString());
        }
        assertTrue(
                some.stream().map(Object::hashCode).collect(Collectors.toSet()).size() > 1);
    }
}
