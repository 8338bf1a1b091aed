package org.entente.json;

import java.util.Objects;
import java.util.Optional;
import org.entente.violation.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking the text of a register or of a single definition: the value, if there is no error, and everything
 * that was found. This class is immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class CheckedDocument<T> {

    private final @Nullable T value;
    private final ValidationReport report;

    CheckedDocument(@Nullable T value, ValidationReport report) {
        this.value = value;
        this.report = report;
    }

    /** {@return the value, or empty if there is an error} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** {@return everything that was found, in the order of the text} */
    public ValidationReport report() {
        return report;
    }

    /** Two are equal if value and report are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CheckedDocument<?> that
                && Objects.equals(value, that.value)
                && report.equals(that.report);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, report);
    }

    /** Renders the report, or the value if nothing was found. */
    @Override
    public String toString() {
        return report.isEmpty() && value != null ? value.toString() : report.toString();
    }
}
