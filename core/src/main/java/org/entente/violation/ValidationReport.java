package org.entente.violation;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was found wrong, in the order in which it was found; empty if nothing was.
 *
 * <p>This class is immutable, thread-safe and serializable.
 */
public final class ValidationReport implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many violations a summary lists, and how long each of its lines is at most. */
    private static final int SUMMARISED = 20;

    private static final int LONGEST_LINE = 500;

    private static final ValidationReport EMPTY = new ValidationReport(List.of());

    /** All of them, in the order in which they were found. */
    private final List<Violation> violations;

    private ValidationReport(List<Violation> violations) {
        this.violations = violations;
    }

    /**
     * The report of a check that found nothing.
     *
     * @return the empty report
     */
    public static ValidationReport empty() {
        return EMPTY;
    }

    /**
     * Reports violations.
     *
     * @param violations what was found; the same violation twice counts once
     * @return the report
     */
    public static ValidationReport of(List<Violation> violations) {
        violations.forEach(violation -> Objects.requireNonNull(violation, "violations element"));
        if (violations.size() <= 1) {
            return violations.isEmpty() ? EMPTY : new ValidationReport(List.copyOf(violations));
        }
        Set<Violation> reported = new TreeSet<>(Violation.ORDER);
        return new ValidationReport(violations.stream().filter(reported::add).toList());
    }

    /**
     * Everything that was found.
     *
     * @return an unmodifiable list
     */
    public List<Violation> violations() {
        return violations;
    }

    /**
     * What makes the value unacceptable.
     *
     * @return the violations of severity {@link Severity#ERROR}
     */
    public List<Violation> errors() {
        return graded(Severity.ERROR);
    }

    /**
     * What calls for a second look.
     *
     * @return the violations of severity {@link Severity#WARNING}
     */
    public List<Violation> warnings() {
        return graded(Severity.WARNING);
    }

    /**
     * What was found at one place.
     *
     * @param path the place
     * @return the violations at exactly this place
     */
    public List<Violation> at(ValuePath path) {
        Objects.requireNonNull(path, "path");
        return violations.stream().filter(v -> v.path().equals(path)).toList();
    }

    /**
     * Returns whether nothing was found, not even an information.
     *
     * @return whether the report is empty
     */
    public boolean isEmpty() {
        return violations.isEmpty();
    }

    /**
     * Returns whether the value is unacceptable.
     *
     * @return whether there is at least one error
     */
    public boolean hasErrors() {
        return violations.stream().anyMatch(v -> v.severity() == Severity.ERROR);
    }

    /**
     * Joins two reports.
     *
     * @param other the report to go after this one
     * @return both
     */
    public ValidationReport merge(ValidationReport other) {
        List<Violation> all = new ArrayList<>(violations);
        all.addAll(other.violations);
        return of(all);
    }

    /**
     * Does nothing if there is no error.
     *
     * @throws InvalidValueException with this report, if there is an error
     */
    public void throwIfErrors() {
        if (hasErrors()) {
            throw new InvalidValueException(this);
        }
    }

    /** {@return the one report without violations, or one with lists of its own} */
    private Object readResolve() {
        return of(violations);
    }

    private List<Violation> graded(Severity severity) {
        return violations.stream().filter(v -> v.severity() == severity).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValidationReport that && violations.equals(that.violations);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(violations);
    }

    /**
     * Renders the beginning of the report, for the message of an exception or a line in a log.
     *
     * @return the first 20 violations, one a line, of each no more than 500 characters, and how many more there are
     */
    public String summary() {
        StringJoiner lines = new StringJoiner("\n");
        violations.stream().limit(SUMMARISED).map(Violation::toString).forEach(line -> lines.add(cut(line)));
        int more = violations.size() - SUMMARISED;
        return more > 0 ? lines.add("… and " + more + " more").toString() : lines.toString();
    }

    private static String cut(String line) {
        if (line.length() <= LONGEST_LINE) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_LINE - 2)) ? LONGEST_LINE - 2 : LONGEST_LINE - 1;
        return line.substring(0, end) + "…";
    }

    /** Renders one violation a line, all of them. */
    @Override
    public String toString() {
        return violations.stream().map(Violation::toString).collect(Collectors.joining("\n"));
    }
}
