package org.entente.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.Agreement;
import org.entente.violation.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * What came of the rows of one agreement: the agreement, if there is no error, and everything that was found. What is wrong
 * with files as a whole, or with rows of no agreement, comes apart, without an id, and then no agreement of them is given.
 * This class is immutable and thread-safe.
 */
public final class CheckedRows {

    private final Optional<String> id;
    private final Optional<Agreement> agreement;
    private final List<TableViolation> violations;

    CheckedRows(Optional<String> id, Optional<Agreement> agreement, List<TableViolation> violations) {
        this.id = id;
        this.agreement = agreement;
        this.violations = List.copyOf(violations);
    }

    /** {@return the id by which the rows name the agreement; empty for what is wrong with files as a whole} */
    public Optional<String> id() {
        return id;
    }

    /** {@return the agreement, or empty if there is an error} */
    public Optional<Agreement> agreement() {
        return agreement;
    }

    /** {@return everything that was found, each in its cell} */
    public List<TableViolation> violations() {
        return violations;
    }

    /** {@return everything that was found, as a report, which does not know of files and cells} */
    public ValidationReport report() {
        return ValidationReport.of(
                violations.stream().map(TableViolation::violation).toList());
    }

    /** Two are equal if all is. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckedRows that
                && id.equals(that.id)
                && agreement.equals(that.agreement)
                && violations.equals(that.violations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, agreement, violations);
    }

    /** Renders what was found, one a line, or the id if nothing was. */
    @Override
    public String toString() {
        return violations.isEmpty()
                ? id.orElse("")
                : violations.stream().map(TableViolation::toString).collect(Collectors.joining("\n"));
    }
}
