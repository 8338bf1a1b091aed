package org.entente.json;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.model.Agreement;
import org.entente.violation.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * What came of checking a JSON text: the agreement, if there is no error, everything that was found, and what can be
 * salvaged if there is an error.
 *
 * <p>This class is immutable and thread-safe. One that has errors keeps the text, from which it salvages when asked.
 */
public final class Checked {

    private final @Nullable Agreement agreement;
    private final ValidationReport report;
    private final Supplier<Optional<Salvage<Agreement>>> salvage;

    Checked(@Nullable Agreement agreement, ValidationReport report, Supplier<Optional<Salvage<Agreement>>> salvage) {
        this.agreement = agreement;
        this.report = report;
        this.salvage = salvage;
    }

    /** {@return the agreement, or empty if there is an error} */
    public Optional<Agreement> agreement() {
        return Optional.ofNullable(agreement);
    }

    /** {@return everything that was found, in the order of the text} */
    public ValidationReport report() {
        return report;
    }

    /**
     * Builds what can be built. A refused part is left out; where something cannot do without it, that is left out too: of
     * a date in an event the date, of an id in an actor the actor and of what refers to it the reference, or the part
     * around that. Of two definitions with one id the first stays. What is not known to the format is left out, lenient
     * or not. Where the text breaks off, what stands before that is taken.
     *
     * <p>Works anew whenever it is called, and reads the text several times: up to 64 times, one of more than 2 Mi
     * characters up to 8 times. What is after the first 131,072 values is left out.
     *
     * @return the agreement and what was left out: nothing, if {@link #agreement()} is there or only rules of the validator
     *     found errors; empty if the id or the title of the agreement is missing or refused, if the text is no JSON object
     *     or not UTF-8, is longer than the limit, or if those readings do not do, as where
     *     parts that need each other hang together more than 64 deep
     */
    public Optional<Salvage<Agreement>> salvage() {
        return agreement == null ? salvage.get() : Optional.of(new Salvage<>(agreement, ValidationReport.empty()));
    }

    /** Two are equal if agreement and report are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Checked that && Objects.equals(agreement, that.agreement) && report.equals(that.report);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agreement, report);
    }

    /** Renders the report, or the id of the agreement if nothing was found. */
    @Override
    public String toString() {
        return report.isEmpty() && agreement != null ? agreement.id() : report.toString();
    }
}
