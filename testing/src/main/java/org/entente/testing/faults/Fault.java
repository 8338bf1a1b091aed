package org.entente.testing.faults;

import org.entente.violation.Problem;
import org.entente.violation.Severity;
import org.entente.violation.ValuePath;

/**
 * A change of an agreement that a report must name.
 *
 * @param problem the problem that the change makes
 * @param severity the severity of the report
 * @param change what is changed, a clause in English
 * @param step makes the change
 */
public record Fault(Problem problem, Severity severity, String change, Step step) {

    /** Prepares a draft, marks it ready, makes one change, and says where that must be reported. */
    @FunctionalInterface
    public interface Step {
        ValuePath apply(JsonDraft draft);
    }

    /** A change whose report has the problem's own severity. */
    public static Fault of(Problem problem, String change, Step step) {
        return new Fault(problem, problem.severity(), change, step);
    }

    /** A change whose report is graded otherwise than the problem is by default. */
    public static Fault graded(Problem problem, Severity severity, String change, Step step) {
        return new Fault(problem, severity, change, step);
    }
}
