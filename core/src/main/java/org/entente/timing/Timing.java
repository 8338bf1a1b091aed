package org.entente.timing;

import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.term;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.time.IsoDuration;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.CalendarSystem;
import org.entente.vocabulary.Rendering;
import org.immutables.value.Value;

/**
 * When something is to be done: as printed, and as far as it can be read (coding manual rule 26).
 *
 * <p>"Soon" has no structure beyond its words, and the end of 2030 is the year 2030, not its last day. Where the printed
 * words are not at hand, the structure stands alone. A timing with neither is refused with {@code one-of-required}.
 */
@Value.Immutable
@ValueStyle
public sealed interface Timing permits ImmutableTiming {

    /** {@return the words of time as printed; one line, or empty where they are not at hand or there are none} */
    Optional<String> asPrinted();

    /**
     * {@return the calendar by which the words give a date, or empty if not coded; the structure is Gregorian} Refused with
     * {@code needs} without the words.
     */
    Optional<CalendarSystem> calendar();

    /** {@return at what time ("in October", "on 15 August", "at the next ministerial meeting"), or empty if not coded} */
    Optional<Trigger> at();

    /** {@return by when, or empty if not coded} */
    Optional<Trigger> due();

    /** {@return from when on, or empty if not coded} */
    Optional<Trigger> from();

    /** {@return until when, or empty if not coded} */
    Optional<Trigger> until();

    /** {@return for how long, or empty if not coded} */
    Optional<IsoDuration> duration();

    /** {@return how often, or empty if not coded} */
    Optional<Recurrence> every();

    /** {@return how it stands to the words of the source: {@code INFERRED} where the text does not say it, or empty} */
    Optional<Rendering> rendering();

    /**
     * A timing that is a deadline.
     *
     * @param by what it falls due with
     * @return the timing, without printed words
     */
    static Timing due(Trigger by) {
        return builder().due(by).build();
    }

    /**
     * A timing at a point in time.
     *
     * @param point the point
     * @return the timing, without printed words
     */
    static Timing at(Trigger point) {
        return builder().at(point).build();
    }

    /**
     * The explicit statement that the text sets no deadline; it needs no words.
     *
     * @return the timing
     */
    static Timing noneStated() {
        return due(Trigger.absent(TimeAbsence.NONE_STATED));
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this timing} */
    Builder toBuilder();

    /** {@return the members of a timing, each stated once} */
    static MetaType<Timing> meta() {
        return TimingMeta.META;
    }

    private static boolean isStructured(Timing timing) {
        return timing.at().isPresent()
                || timing.due().isPresent()
                || timing.from().isPresent()
                || timing.until().isPresent()
                || timing.duration().isPresent()
                || timing.every().isPresent();
    }

    /** Builds timings; the words or some structure is mandatory. */
    final class Builder extends ImmutableTiming.Builder {

        Builder() {}

        /**
         * Builds the timing.
         *
         * @return the timing
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Timing build() {
            Timing timing = super.build();
            return Checks.begin()
                    .oneOf(
                            "asPrinted, at, due, from, until, duration, every",
                            timing.asPrinted().isPresent() || isStructured(timing))
                    .line("asPrinted", timing.asPrinted())
                    .needs(
                            "calendar",
                            timing.calendar().isPresent(),
                            "asPrinted",
                            timing.asPrinted().isPresent())
                    .passed(timing);
        }
    }
}

final class TimingMeta {

    static final MetaType<Timing> META = MetaType.of(Timing.class, Timing::builder, Timing.Builder::build)
            .described(
                    "When something is to be done: as printed, and as far as it can be read (coding manual rule 26).")
            .optional("asPrinted", line(), Timing::asPrinted, Timing.Builder::asPrinted)
            .described("The words that state the time, as printed; one line. Left out where they are not at hand.")
            .optional("calendar", term(CalendarSystem.vocabulary()), Timing::calendar, Timing.Builder::calendar)
            .described("The calendar by which the words give a date; the structure is Gregorian.")
            .optional("at", Trigger.kind(), Timing::at, Timing.Builder::at)
            .described("At what time: in a month, on a day, at a meeting; left out if not coded.")
            .optional("due", Trigger.kind(), Timing::due, Timing.Builder::due)
            .described("By when it is to be done; left out if not coded.")
            .optional("from", Trigger.kind(), Timing::from, Timing.Builder::from)
            .described("From when it applies; left out if not coded.")
            .optional("until", Trigger.kind(), Timing::until, Timing.Builder::until)
            .described("Until when it applies; left out if not coded.")
            .optional("duration", IsoDuration.kind(), Timing::duration, Timing.Builder::duration)
            .described("For how long it applies; left out if not coded.")
            .optional("every", Recurrence.kind(), Timing::every, Timing.Builder::every)
            .described("How often it is to happen; left out if not coded.")
            .optional("rendering", term(Rendering.vocabulary()), Timing::rendering, Timing.Builder::rendering)
            .described("How it stands to the words of the source: INFERRED where the text does not say it.")
            .needs("calendar", "asPrinted")
            .atLeastOneOf("asPrinted", "at", "due", "from", "until", "duration", "every")
            .done();

    private TimingMeta() {}
}
