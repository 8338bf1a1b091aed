package org.entente.violation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Collects violations up to a limit, so that memory has a bound whatever is found.
 *
 * <p>Errors, warnings and notes count each for themselves: however many of the lesser there are, none takes the place
 * of a graver one. What is beyond the limit is left out, and {@link #leftOut()} says so. Once an error is left out, there
 * is nothing more to find out. This class is not thread-safe.
 */
public final class ViolationCollector implements ViolationSink {

    /** How many errors, warnings and notes are listed, each for themselves, where nothing else is said. */
    public static final int STANDARD_LIMIT = 10_000;

    private final int limit;
    private final List<Violation> found = new ArrayList<>();
    private int errors;

    private int warnings;
    private int notes;
    private @Nullable Violation leftOut;

    /**
     * Starts with nothing found.
     *
     * @param limit how many are kept of each severity
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public ViolationCollector(int limit) {
        this.limit = requireLimit(limit);
    }

    /**
     * Refuses what is no limit.
     *
     * @param limit how many violations are to be kept of each severity
     * @return the limit
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public static int requireLimit(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is at least 1, not " + limit);
        }
        return limit;
    }

    /**
     * Keeps a violation if there is room.
     *
     * @param violation what was found
     * @return whether to go on; {@code false} from the first error on that was left out
     */
    @Override
    public boolean add(Violation violation) {
        if (!isFull(violation.severity())) {
            found.add(violation);
            count(violation.severity());
        } else if (leftOut == null || violation.severity().compareTo(leftOut.severity()) < 0) {
            leftOut = violation;
        }
        return leftOut == null || leftOut.severity() != Severity.ERROR;
    }

    /**
     * Returns whether another violation would change anything.
     *
     * @param severity its severity
     * @return whether it would be kept, or would be the gravest that is left out
     */
    @Override
    public boolean takes(Severity severity) {
        return !isFull(severity) || leftOut == null || severity.compareTo(leftOut.severity()) < 0;
    }

    /**
     * Returns whether another violation would be left out.
     *
     * @param severity its severity
     * @return whether as many as the limit are kept already
     */
    public boolean isFull(Severity severity) {
        return switch (severity) {
            case ERROR -> errors >= limit;
            case WARNING -> warnings >= limit;
            case INFO -> notes >= limit;
        };
    }

    private void count(Severity kept) {
        switch (kept) {
            case ERROR -> errors++;
            case WARNING -> warnings++;
            case INFO -> notes++;
        }
    }

    /**
     * The first of the gravest violations that were left out.
     *
     * @return the violation, or empty if all are kept
     */
    public Optional<Violation> leftOut() {
        return Optional.ofNullable(leftOut);
    }

    /**
     * Everything that was kept.
     *
     * @return an unmodifiable view, in the order in which it was added
     */
    public List<Violation> violations() {
        return Collections.unmodifiableList(found);
    }

    /**
     * Reports that there is more than was kept, at the place of the first of the gravest that were left out: {@code
     * limit-problems}, an error if an error was left out, and else a warning.
     *
     * @return the violation, or empty if all are kept
     */
    public Optional<Violation> unlisted() {
        return leftOut().map(this::unlisted);
    }

    /**
     * Notes that a violation is not listed, and that there may be more.
     *
     * @param violation what is not listed
     * @return the violation {@code limit-problems} at its place
     */
    public Violation unlisted(Violation violation) {
        Violation last = Violation.of(ReportProblem.LIMIT_PROBLEMS, violation.path())
                .with("limit", limit)
                .graded(violation.severity() == Severity.ERROR ? Severity.ERROR : Severity.WARNING);
        return violation.location().map(last::at).orElse(last);
    }

    /** {@return a report of everything that was kept; at its end, whether something was left out} */
    public ValidationReport report() {
        if (leftOut == null) {
            return ValidationReport.of(found);
        }
        List<Violation> all = new ArrayList<>(found);
        unlisted().ifPresent(all::add);
        return ValidationReport.of(all);
    }
}
