package org.entente.violation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViolationCollectorTest {

    private static Violation at(String place, Severity severity) {
        return Violation.of(ValueProblem.TEXT_BLANK, ValuePath.of(place)).graded(severity);
    }

    @Test
    void keepsErrorsAndWarningsUpToTheLimit() {
        ViolationCollector two = new ViolationCollector(2);
        assertTrue(two.add(at("a", Severity.ERROR)));
        assertFalse(two.isFull(Severity.ERROR));
        assertTrue(two.add(at("b", Severity.WARNING)));
        assertTrue(two.isFull(Severity.ERROR));
        assertEquals(Optional.empty(), two.leftOut());
        assertEquals(List.of(at("a", Severity.ERROR), at("b", Severity.WARNING)), two.violations());
        assertEquals(ValidationReport.of(two.violations()), two.report());
    }

    @Test
    void goesOnUntilAnErrorIsLeftOut() {
        ViolationCollector one = new ViolationCollector(1);
        one.add(at("a", Severity.ERROR));
        assertTrue(one.add(at("b", Severity.WARNING)));
        assertTrue(one.add(at("c", Severity.WARNING)));
        assertEquals(Optional.of(at("b", Severity.WARNING)), one.leftOut());
        assertFalse(one.add(at("d", Severity.ERROR)));
        assertFalse(one.add(at("e", Severity.ERROR)));
        assertFalse(one.add(at("f", Severity.INFO)));
        assertEquals(Optional.of(at("d", Severity.ERROR)), one.leftOut());
    }

    @Test
    void notesTakeNoErrorsPlace() {
        ViolationCollector one = new ViolationCollector(1);
        assertTrue(one.add(at("a", Severity.INFO)));
        assertTrue(one.add(at("b", Severity.INFO)));
        assertTrue(one.isFull(Severity.INFO));
        assertTrue(one.add(at("c", Severity.ERROR)));
        assertEquals(List.of(at("a", Severity.INFO), at("c", Severity.ERROR)), one.violations());
        assertEquals(Optional.of(at("b", Severity.INFO)), one.leftOut());
    }

    @Test
    void aLimitIsAtLeastOne() {
        assertThrows(IllegalArgumentException.class, () -> new ViolationCollector(0));
    }
}
