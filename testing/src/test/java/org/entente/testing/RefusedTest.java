package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.violation.InvalidValueException;
import org.entente.violation.ValueProblem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RefusedTest {

    private static final Set<ValueProblem> IN_JSON_ALONE =
            EnumSet.of(ValueProblem.TIME_MALFORMED, ValueProblem.ZONE_UNKNOWN, ValueProblem.URI_MALFORMED);

    @TestFactory
    Stream<DynamicTest> eachIsRefusedWithItsViolationAndNoOther() {
        return Refused.values().stream()
                .map(refused -> DynamicTest.dynamicTest(
                        refused.type().getSimpleName() + " " + refused.problem().code(), () -> {
                            InvalidValueException refusal = assertThrows(
                                    InvalidValueException.class,
                                    () -> refused.attempt().get());
                            assertEquals(
                                    List.of(refused.problem().code() + " " + refused.path()),
                                    refusal.report().violations().stream()
                                            .map(each -> each.code() + " " + each.path())
                                            .toList());
                        }));
    }

    @Test
    void everyProblemOfJavaCodeIsThere() {
        Set<ValueProblem> missing = EnumSet.allOf(ValueProblem.class);
        Refused.values().forEach(refused -> missing.remove(refused.problem()));
        assertEquals(IN_JSON_ALONE, missing);
    }
}
