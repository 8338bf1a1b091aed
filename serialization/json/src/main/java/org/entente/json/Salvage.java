package org.entente.json;

import java.util.Objects;
import org.entente.violation.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * What could be built of a text that has errors: an agreement, a register or a single definition without the parts that
 * are refused, and what these are.
 *
 * <p>The value holds nothing that the text does not, is as good as one that was read ({@link EntenteJson#read}, {@link
 * Documents#read}), and comes back equal when it is written and read. This class is immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class Salvage<T> {

    private final T value;
    private final ValidationReport leftOut;

    Salvage(T value, ValidationReport leftOut) {
        this.value = value;
        this.leftOut = leftOut;
    }

    /** {@return the value without the refused parts; only rules that find errors were asked} */
    public T value() {
        return value;
    }

    /**
     * What is not in the value, though it is in the text.
     *
     * @return a warning {@code part-left-out} for each part, with its path and place in the text, the codes of what it
     *     was refused for ({@code reasons}) and its JSON ({@code value}); empty if nothing was left out
     */
    public ValidationReport leftOut() {
        return leftOut;
    }

    /** The same value, with other places of what was left out. */
    Salvage<T> at(ValidationReport places) {
        return new Salvage<>(value, places);
    }

    /** Two are equal if value and what was left out are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Salvage<?> that && value.equals(that.value) && leftOut.equals(that.leftOut);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, leftOut);
    }

    /** Renders what was left out, or the value if nothing was. */
    @Override
    public String toString() {
        return leftOut.isEmpty() ? value.toString() : leftOut.toString();
    }
}
