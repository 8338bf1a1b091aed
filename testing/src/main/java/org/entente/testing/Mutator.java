package org.entente.testing;

import java.util.Locale;
import org.entente.model.Agreement;
import org.entente.violation.Problem;
import org.entente.violation.Severity;
import org.entente.violation.ValuePath;

/**
 * A way to change a valid agreement so that one problem is reported, and what the agreement needs for it.
 *
 * <p>A mutator applies to every valid agreement: it adds what its change needs before it makes the change. This class is
 * immutable and thread-safe.
 */
public final class Mutator {

    private final Problem problem;
    private final Severity severity;
    private final String change;
    private final Step step;

    private Mutator(Problem problem, Severity severity, String change, Step step) {
        this.problem = problem;
        this.severity = severity;
        this.change = change;
        this.step = step;
    }

    /** Prepares a draft, marks it ready, makes one change, and says where that must be reported. */
    @FunctionalInterface
    interface Step {
        ValuePath apply(Draft draft);
    }

    /** A change whose report has the problem's own severity. */
    static Mutator of(Problem problem, String change, Step step) {
        return new Mutator(problem, problem.severity(), change, step);
    }

    /** A change whose report is graded otherwise than the problem is by default. */
    static Mutator graded(Problem problem, Severity severity, String change, Step step) {
        return new Mutator(problem, severity, change, step);
    }

    /**
     * The problem that the change makes.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }

    /**
     * What is changed.
     *
     * @return a clause in English
     */
    public String change() {
        return change;
    }

    /**
     * Changes an agreement.
     *
     * @param valid an agreement that is valid: no rule reports an error
     * @param pick chooses among the places where the change can be made; any number will do
     * @return the changed agreement
     */
    public Invalid<Agreement> apply(Agreement valid, int pick) {
        Draft draft = new Draft(valid, pick);
        ValuePath path = step.apply(draft);
        return draft.invalid(change, problem, severity, path);
    }

    /** Renders the code and the change. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %s", problem.code(), change);
    }
}
