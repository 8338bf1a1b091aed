package org.entente.comparison;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.entente.meta.MetaType;
import org.entente.model.Agreement;
import org.entente.register.Register;
import org.entente.violation.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * What makes the later of two versions of the earlier one. Statements of different days are compared by {@link
 * StatementComparison}.
 *
 * <p>Elements of lists are matched by id, then by what they say, then by where they stand; never by index. So what is put in
 * at the head is one difference, and what has moved is a move. The work grows with the two versions, but for a logarithm.
 * This class is immutable and thread-safe.
 *
 * @param <T> what is compared: an {@link Agreement} or a {@link Register}
 */
public final class Comparison<T> {

    private final MetaType<T> type;
    private final T before;
    private final List<Difference> differences;

    private Comparison(MetaType<T> type, T before, List<Difference> differences) {
        this.type = type;
        this.before = before;
        this.differences = List.copyOf(differences);
    }

    /**
     * Compares two versions of one agreement.
     *
     * @param before the earlier version
     * @param after the later version
     * @return what differs, with what it means for the provisions
     */
    public static Comparison<Agreement> of(Agreement before, Agreement after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new Comparison<>(
                Agreement.meta(),
                before,
                Provisions.meant(before, after, Differ.between(Agreement.meta(), before, after)));
    }

    /**
     * Compares two versions of a register.
     *
     * @param before the earlier version
     * @param after the later version
     * @return what differs
     */
    public static Comparison<Register> of(Register before, Register after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new Comparison<>(Register.meta(), before, Differ.between(Register.meta(), before, after));
    }

    /**
     * Puts two versions of one agreement together that were made of one base.
     *
     * @param base what both were made of
     * @param ours the one, which is taken where both cannot be
     * @param theirs the other
     * @return the base with the differences of both, and the conflicts; the references of the result are to be validated, since
     *     one may drop what the other refers to
     */
    public static Merge<Agreement> merge(Agreement base, Agreement ours, Agreement theirs) {
        return ThreeWay.merge(Agreement.meta(), base, of(base, ours).differences, of(base, theirs).differences);
    }

    /**
     * Puts two versions of one register together that were made of one base.
     *
     * @param base what both were made of
     * @param ours the one, which is taken where both cannot be
     * @param theirs the other
     * @return the base with the differences of both, and the conflicts
     */
    public static Merge<Register> merge(Register base, Register ours, Register theirs) {
        return ThreeWay.merge(Register.meta(), base, of(base, ours).differences, of(base, theirs).differences);
    }

    /** {@return the earlier version} */
    public T before() {
        return before;
    }

    /** {@return the differences, in the order of the later version; what was dropped stands where it stood} */
    public List<Difference> differences() {
        return differences;
    }

    /** {@return whether the two versions are equal} */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /**
     * Keeps some of the differences, such as those that an editor accepts.
     *
     * @param kept says which
     * @return a comparison with these alone
     */
    public Comparison<T> only(Predicate<? super Difference> kept) {
        Objects.requireNonNull(kept, "kept");
        return new Comparison<>(type, before, differences.stream().filter(kept).toList());
    }

    /**
     * Makes the later version of the earlier one.
     *
     * @param value the earlier version
     * @return the later version
     * @throws InvalidValueException if the value cannot be built of some of the differences alone
     */
    public T apply(T value) {
        Objects.requireNonNull(value, "value");
        return Patch.apply(type, value, differences);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Comparison<?> that
                && type.equals(that.type)
                && before.equals(that.before)
                && differences.equals(that.differences);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, before, differences);
    }

    /** Renders the differences, one a line, in English. */
    @Override
    public String toString() {
        return String.join("\n", differences.stream().map(Difference::toString).toList());
    }
}
