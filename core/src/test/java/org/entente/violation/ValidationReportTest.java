package org.entente.violation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidationReportTest {

    private static final Violation ERROR = Violation.of(ValueProblem.REQUIRED, ValuePath.of("a"));
    private static final Violation WARNING =
            Violation.of(ValueProblem.TEXT_BLANK, ValuePath.of("b")).graded(Severity.WARNING);
    private static final Violation INFO =
            Violation.of(ValueProblem.TEXT_BLANK, ValuePath.of("a").member("b")).graded(Severity.INFO);

    @Test
    void keepsTheOrderAndEachViolationOnce() {
        List<Violation> given = new ArrayList<>(List.of(WARNING, ERROR, WARNING, INFO));
        ValidationReport report = ValidationReport.of(given);
        given.clear();
        assertEquals(List.of(WARNING, ERROR, INFO), report.violations());
        assertThrows(
                UnsupportedOperationException.class, () -> report.violations().clear());
        assertEquals(WARNING + "\n" + ERROR + "\n" + INFO, report.toString());
    }

    @Test
    void sortsBySeverityAndPlace() {
        ValidationReport report = ValidationReport.of(List.of(WARNING, ERROR, INFO));
        assertEquals(List.of(ERROR), report.errors());
        assertEquals(List.of(WARNING), report.warnings());
        assertEquals(List.of(ERROR), report.at(ValuePath.of("a")));
        assertEquals(List.of(), report.at(ValuePath.ROOT));
    }

    @Test
    void onlyAnErrorMakesAValueUnacceptable() {
        ValidationReport mild = ValidationReport.of(List.of(WARNING, INFO));
        assertFalse(mild.hasErrors());
        assertFalse(mild.isEmpty());
        mild.throwIfErrors();
        ValidationReport grave = mild.merge(ValidationReport.of(List.of(ERROR, INFO)));
        assertTrue(grave.hasErrors());
        assertEquals(List.of(WARNING, INFO, ERROR), grave.violations());
        InvalidValueException refusal = assertThrows(InvalidValueException.class, grave::throwIfErrors);
        assertSame(grave, refusal.report());
        assertEquals(grave.toString(), refusal.getMessage());
    }

    @Test
    void isEmptyIfNothingWasFound() {
        assertTrue(ValidationReport.empty().isEmpty());
        assertSame(ValidationReport.empty(), ValidationReport.of(List.of()));
        assertFalse(ValidationReport.empty().hasErrors());
    }

    @Test
    void refusesNullAmongTheViolations() {
        List<Violation> found = Arrays.asList(ERROR, null);
        assertThrows(NullPointerException.class, () -> ValidationReport.of(found));
    }

    @Test
    void missingAttributesAreReportedUnderTheirNames() {
        InvalidValueException refusal = new InvalidValueException("id", "title");
        assertEquals("ERROR id: must be given [required]\nERROR title: must be given [required]", refusal.getMessage());
        assertEquals("id", refusal.report().violations().get(0).arguments().get("member"));
    }
}
