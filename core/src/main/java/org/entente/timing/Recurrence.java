package org.entente.timing;

import static org.entente.meta.Kinds.choice;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.whole;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.Kind;
import org.entente.meta.MetaType;
import org.entente.time.IsoDuration;
import org.entente.violation.InvalidValueException;
import org.immutables.value.Value;

/**
 * How often something is to happen, as {@link Timing#every()} says it.
 *
 * <p>"Annually" is {@code EVERY} with {@code P1Y}; "at least twice a year" is {@code AT_LEAST_EVERY} with {@code P1Y} and
 * two times; "every two to three years" is {@code EVERY} with {@code P2Y} up to {@code P3Y}. "At every session" has no
 * interval.
 */
@Value.Immutable
@ValueStyle
public sealed interface Recurrence permits ImmutableRecurrence {

    /** {@return how the interval is meant, or how often without one} */
    Frequency frequency();

    /** {@return the interval, or empty where the text names none} */
    Optional<IsoDuration> interval();

    /** {@return the longer interval, where the text names a shorter and a longer one} Refused with {@code needs} without an interval. */
    Optional<IsoDuration> upTo();

    /** {@return how many times in the interval; empty for once} At least 1, else {@code number-out-of-range}. */
    Optional<Integer> times();

    /**
     * Something that happens once in each interval.
     *
     * @param interval the interval
     * @return the recurrence
     */
    static Recurrence every(IsoDuration interval) {
        return builder().frequency(Frequency.EVERY).interval(interval).build();
    }

    /**
     * Something that happens once in each interval, or more often.
     *
     * @param interval the interval
     * @return the recurrence
     */
    static Recurrence atLeastEvery(IsoDuration interval) {
        return builder().frequency(Frequency.AT_LEAST_EVERY).interval(interval).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this recurrence} */
    Builder toBuilder();

    /** {@return a recurrence, as a kind of member} */
    static Kind<Recurrence> kind() {
        return RecurrenceMeta.KIND;
    }

    /** {@return the members of a recurrence, each stated once} */
    static MetaType<Recurrence> meta() {
        return RecurrenceMeta.META;
    }

    /** Builds recurrences; {@code frequency} is mandatory. Whether {@code upTo} is the longer interval is not checked. */
    final class Builder extends ImmutableRecurrence.Builder {

        Builder() {}

        /**
         * Builds the recurrence.
         *
         * @return the recurrence
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Recurrence build() {
            Recurrence recurrence = super.build();
            return Checks.begin()
                    .needs(
                            "upTo",
                            recurrence.upTo().isPresent(),
                            "interval",
                            recurrence.interval().isPresent())
                    .atLeast("times", recurrence.times(), 1)
                    .passed(recurrence);
        }
    }
}

final class RecurrenceMeta {

    static final Kind<Recurrence> KIND = part(Recurrence::meta);

    static final MetaType<Recurrence> META = MetaType.of(
                    Recurrence.class, Recurrence::builder, Recurrence.Builder::build)
            .described("How often something is to happen.")
            .required("frequency", choice(Frequency.class), Recurrence::frequency, Recurrence.Builder::frequency)
            .described("How the interval is meant, or how often without one.")
            .optional("interval", IsoDuration.kind(), Recurrence::interval, Recurrence.Builder::interval)
            .described("The interval; left out where the text names none.")
            .optional("upTo", IsoDuration.kind(), Recurrence::upTo, Recurrence.Builder::upTo)
            .described("The longer interval, where the text names a shorter and a longer one.")
            .optional("times", whole(1), Recurrence::times, Recurrence.Builder::times)
            .described("How many times in the interval; left out for once.")
            .needs("upTo", "interval")
            .done();

    private RecurrenceMeta() {}
}
