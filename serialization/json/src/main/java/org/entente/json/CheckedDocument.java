package org.entente.json;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.violation.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking the text of a register or of a single definition: the value, if there is no error, everything
 * that was found, and what can be salvaged if there is an error. This class is immutable and thread-safe. One that has
 * errors keeps the text, from which it salvages when asked.
 *
 * @param <T> the type of the value
 */
public final class CheckedDocument<T> {

    private final @Nullable T value;
    private final ValidationReport report;
    private final Supplier<Optional<Salvage<T>>> salvage;

    CheckedDocument(@Nullable T value, ValidationReport report, Supplier<Optional<Salvage<T>>> salvage) {
        this.value = value;
        this.report = report;
        this.salvage = salvage;
    }

    /** {@return the value, or empty if there is an error} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** {@return everything that was found, in the order of the text} */
    public ValidationReport report() {
        return report;
    }

    /**
     * Builds what can be built, as {@link Checked#salvage} does of an agreement: a refused part is left out, and what
     * cannot do without it.
     *
     * @return the value and what was left out: nothing, if {@link #value()} is there or only rules of the validator found
     *     errors that are none of {@link org.entente.validation.AgreementValidator#errors()}; empty where an agreement's
     *     would be, such as if the id is missing
     */
    public Optional<Salvage<T>> salvage() {
        return value == null ? salvage.get() : Optional.of(new Salvage<>(value, ValidationReport.empty()));
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
