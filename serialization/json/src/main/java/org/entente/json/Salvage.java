package org.entente.json;

import java.util.Objects;
import org.entente.model.Agreement;
import org.entente.violation.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * What could be built of a text that has errors: an agreement without the parts that are refused, and what these are.
 *
 * <p>The agreement holds nothing that the text does not, is as good as one that was read ({@link EntenteJson#read}), and
 * comes back equal when it is written and read. This class is immutable and thread-safe.
 */
public final class Salvage {

    private final Agreement agreement;
    private final ValidationReport leftOut;

    Salvage(Agreement agreement, ValidationReport leftOut) {
        this.agreement = agreement;
        this.leftOut = leftOut;
    }

    /** {@return the agreement without the refused parts; the validator was not asked beyond the reference rules} */
    public Agreement agreement() {
        return agreement;
    }

    /**
     * What is not in the agreement, though it is in the text.
     *
     * @return a warning {@code part-left-out} for each part, with its path and place in the text, the codes of what it
     *     was refused for ({@code reasons}) and its JSON ({@code value}); empty if nothing was left out
     */
    public ValidationReport leftOut() {
        return leftOut;
    }

    /** Two are equal if agreement and what was left out are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Salvage that && agreement.equals(that.agreement) && leftOut.equals(that.leftOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agreement, leftOut);
    }

    /** Renders the id of the agreement and what was left out. */
    @Override
    public String toString() {
        return agreement.id() + "\n" + leftOut;
    }
}
