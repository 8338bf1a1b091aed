package org.entente.time;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.violation.InvalidValueException;
import org.immutables.value.Value;

/**
 * When something is to be done: as printed, and as far as it can be read (coding manual rule 26).
 *
 * <p>"Soon" has no structure beyond its words, and the end of 2030 is the year 2030, not its last day.
 */
@Value.Immutable
@ValueStyle
public sealed interface Timing permits ImmutableTiming {

    /** {@return the words of time as printed; one line} */
    String asPrinted();

    /** {@return by when, or empty if not coded} */
    Optional<TimeBound> due();

    /** {@return from when on, or empty if not coded} */
    Optional<TimeBound> from();

    /** {@return until when, or empty if not coded} */
    Optional<TimeBound> until();

    /** {@return for how long, or empty if not coded} */
    Optional<IsoDuration> duration();

    /** {@return how often, or empty if not coded} */
    Optional<Recurrence> every();

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this timing} */
    Builder toBuilder();

    /** Builds timings; {@code asPrinted} is mandatory. */
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
            return Checks.begin().line("asPrinted", timing.asPrinted()).passed(timing);
        }
    }
}
