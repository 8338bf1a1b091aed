package org.entente.time;

import static org.entente.meta.Kinds.line;
import static org.entente.meta.Kinds.part;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
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

    /** {@return the members of a timing, each stated once} */
    static MetaType<Timing> meta() {
        return TimingMeta.META;
    }

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

final class TimingMeta {

    static final MetaType<Timing> META = MetaType.of(Timing.class, Timing::builder, Timing.Builder::build)
            .required("asPrinted", line(), Timing::asPrinted, Timing.Builder::asPrinted)
            .optional("due", TimeBound.kind(), Timing::due, Timing.Builder::due)
            .optional("from", TimeBound.kind(), Timing::from, Timing.Builder::from)
            .optional("until", TimeBound.kind(), Timing::until, Timing.Builder::until)
            .optional("duration", IsoDuration.kind(), Timing::duration, Timing.Builder::duration)
            .optional("every", part(Recurrence::meta), Timing::every, Timing.Builder::every)
            .done();

    private TimingMeta() {}
}
