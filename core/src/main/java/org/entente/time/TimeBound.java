package org.entente.time;

import static org.entente.meta.DefinitionKind.EVENT;
import static org.entente.meta.DefinitionKind.PROVISION;
import static org.entente.meta.Kinds.choice;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.to;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.Kind;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.immutables.value.Value;

/**
 * A point by which timing is bounded: a date, a length of time after an event or a provision, or the explicit absence
 * of one.
 *
 * <p>That no deadline is stated ({@link TimeAbsence#NONE_STATED}) and that it is not known ({@link
 * TimeAbsence#UNKNOWN}) are two facts; a bound that is left out says neither. Exactly one of date, event, provision and
 * absence is given, else {@code one-of-required} or {@code exclusive}.
 */
@Value.Immutable
@ValueStyle
public sealed interface TimeBound permits ImmutableTimeBound {

    /** {@return the date, or empty} */
    Optional<UncertainDate> date();

    /**
     * {@return the time that passes after the event or provision, or empty for the moment itself} Refused with {@code
     * needs} without one of the two.
     */
    Optional<IsoDuration> offset();

    /** {@return the id of the lifecycle event that it counts from, or empty} */
    Optional<String> event();

    /** {@return the id of the provision that it counts from, or empty} */
    Optional<String> provision();

    /** {@return why there is no point, or empty where there is one} */
    Optional<TimeAbsence> absence();

    /**
     * A bound at a date.
     *
     * @param date the date
     * @return the bound
     */
    static TimeBound on(UncertainDate date) {
        return builder().date(date).build();
    }

    /**
     * The explicit absence of a bound.
     *
     * @param absence why there is none
     * @return the bound
     */
    static TimeBound absent(TimeAbsence absence) {
        return builder().absence(absence).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this bound} */
    Builder toBuilder();

    /** {@return a bound in time, as a kind of member} */
    static Kind<TimeBound> kind() {
        return TimeBoundMeta.KIND;
    }

    /** {@return the members of a bound, each stated once} */
    static MetaType<TimeBound> meta() {
        return TimeBoundMeta.META;
    }

    /**
     * Builds bounds; exactly one of {@code date}, {@code event}, {@code provision} and {@code absence} is mandatory.
     */
    final class Builder extends ImmutableTimeBound.Builder {

        Builder() {}

        /**
         * Builds the bound.
         *
         * @return the bound
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public TimeBound build() {
            TimeBound bound = super.build();
            return Checks.begin()
                    .oneOf(
                            "date, event, provision, absence",
                            bound.date().isPresent()
                                    || bound.event().isPresent()
                                    || bound.provision().isPresent()
                                    || bound.absence().isPresent())
                    .notBoth(
                            "date, event, provision, absence",
                            bound.date().isPresent(),
                            bound.event().isPresent(),
                            bound.provision().isPresent(),
                            bound.absence().isPresent())
                    .needs(
                            "offset",
                            bound.offset().isPresent(),
                            "event or provision",
                            bound.event().isPresent() || bound.provision().isPresent())
                    .id("event", bound.event())
                    .id("provision", bound.provision())
                    .passed(bound);
        }
    }
}

final class TimeBoundMeta {

    static final Kind<TimeBound> KIND = part(TimeBound::meta);

    static final MetaType<TimeBound> META = MetaType.of(TimeBound.class, TimeBound::builder, TimeBound.Builder::build)
            .optional("date", UncertainDate.kind(), TimeBound::date, TimeBound.Builder::date)
            .optional("offset", IsoDuration.kind(), TimeBound::offset, TimeBound.Builder::offset)
            .optional("event", to(EVENT), TimeBound::event, TimeBound.Builder::event)
            .optional("provision", to(PROVISION), TimeBound::provision, TimeBound.Builder::provision)
            .optional("absence", choice(TimeAbsence.class), TimeBound::absence, TimeBound.Builder::absence)
            .atMostOneOf("date", "event", "provision", "absence")
            .atLeastOneOf("date", "event", "provision", "absence")
            .needs("offset", "event", "provision")
            .done();

    private TimeBoundMeta() {}
}
