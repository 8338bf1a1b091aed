package org.entente.force;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.construction.Checks;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Builds answers about force: each says what it rests on, and one that is open says what would settle it.
 *
 * @param <B> the builder itself
 */
abstract class AnswerBuilder<B extends AnswerBuilder<B>> {

    private final List<Reason> because = new ArrayList<>();
    private final List<Reason> unsettled = new ArrayList<>();

    AnswerBuilder() {}

    abstract B self();

    /**
     * Adds something that the answer rests on.
     *
     * @param reason the reason
     * @return this builder
     */
    public B addBecause(Reason reason) {
        because.add(Objects.requireNonNull(reason, "reason"));
        return self();
    }

    /**
     * Says what the answer rests on, in place of what was said before.
     *
     * @param reasons the reasons, in the order of time
     * @return this builder
     */
    public B because(Iterable<Reason> reasons) {
        because.clear();
        Objects.requireNonNull(reasons, "reasons").forEach(this::addBecause);
        return self();
    }

    /**
     * Adds something that would settle the answer.
     *
     * @param reason the reason
     * @return this builder
     */
    public B addUnsettled(Reason reason) {
        unsettled.add(Objects.requireNonNull(reason, "reason"));
        return self();
    }

    /**
     * Says what would settle the answer, in place of what was said before.
     *
     * @param reasons the reasons; none where the answer is certain
     * @return this builder
     */
    public B unsettled(Iterable<Reason> reasons) {
        unsettled.clear();
        Objects.requireNonNull(reasons, "reasons").forEach(this::addUnsettled);
        return self();
    }

    List<Reason> because() {
        return because;
    }

    List<Reason> unsettled() {
        return unsettled;
    }

    /**
     * Checks the reasons of an answer.
     *
     * @param member the attribute that says the answer
     * @param answer what it says, or null where it is not given
     * @param cannotTell what it says where the answer is open
     */
    <T> Checks checks(String member, @Nullable T answer, T cannotTell) {
        if (answer == null) {
            return required(Checks.begin(), member);
        }
        boolean isOpen = answer.equals(cannotTell);
        List<Reason> mandatory = isOpen ? unsettled : because;
        Checks checks =
                mandatory.isEmpty() ? required(Checks.begin(), isOpen ? "unsettled" : "because") : Checks.begin();
        return checks.needs("unsettled", !unsettled.isEmpty(), member + " " + cannotTell, isOpen);
    }

    static Checks required(Checks checks, String member) {
        return checks.add(Violation.of(ValueProblem.REQUIRED, ValuePath.of(member)));
    }
}
