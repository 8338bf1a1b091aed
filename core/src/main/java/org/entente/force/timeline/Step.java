package org.entente.force.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.entente.life.Moment;
import org.entente.violation.Violation;

/**
 * One change in the standing of an actor or of the whole instrument.
 *
 * @param change what changes
 * @param moment when
 * @param reason why
 * @param wanting what would settle it, where that is more than an exact date
 */
public record Step(Change change, Moment moment, Violation reason, Optional<Violation> wanting) {

    /** By the earliest day, then by the latest one. */
    public static final Comparator<Step> BY_TIME = Comparator.<Step, LocalDate>comparing(
                    step -> step.moment().earliest())
            .thenComparing(step -> step.moment().latest().orElse(LocalDate.MAX));

    public static final Comparator<Step> BY_EARLIEST =
            Comparator.comparing(step -> step.moment().earliest());

    public Step(Change change, Moment moment, Violation reason) {
        this(change, moment, reason, Optional.empty());
    }

    /** The step, on a day at the earliest. */
    public Step notBefore(Moment other) {
        return new Step(change, moment.after(other), reason, wanting);
    }

    /** The step as one that changes nothing, and is a reason all the same. */
    public Step withoutChange() {
        return new Step(Change.NONE, moment, reason, wanting);
    }

    /** What a step changes. */
    public enum Change {
        SIGN,
        WITHDRAW_SIGNATURE,
        CONSENT,
        WITHDRAW_CONSENT,
        ENTER,
        /** Enters if its consent still stands. */
        ENTER_BY_CONSENT,
        /** Enters if it has not withdrawn its signature. */
        ENTER_BY_SIGNATURE,
        /** Leaves, ends or ceases to exist. */
        LEAVE,
        REVIVE,
        SUSPEND,
        /** Suspends the operation itself, so also for one that joins or comes back meanwhile. */
        SUSPEND_FOR_ALL,
        RESUME,
        APPLY_PROVISIONALLY,
        END_PROVISIONAL,
        /** Nothing; it says why something else changes nothing. */
        NONE;

        /** What an act changes that is of no actor but for all. */
        public Change forAll() {
            return this == SUSPEND ? SUSPEND_FOR_ALL : this;
        }

        /** Whether the instrument enters into force for an actor. */
        public boolean isEntry() {
            return this == ENTER || this == ENTER_BY_CONSENT || this == ENTER_BY_SIGNATURE;
        }
    }
}
