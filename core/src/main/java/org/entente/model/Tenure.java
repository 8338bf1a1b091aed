package org.entente.model;

import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.term;

import java.util.Objects;
import java.util.Optional;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.text.LocalizedText;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.Capacity;
import org.immutables.value.Value;

/** That a person holds an office, in what capacity and when. */
@Value.Immutable
@ValueStyle
public sealed interface Tenure permits ImmutableTenure {

    /** {@return the office} */
    Office office();

    /** {@return in what capacity, or empty} */
    Optional<Capacity> capacity();

    /** {@return the period of holding the office or, for a designate, of being designate; empty if not coded} */
    Optional<DateSpan> held();

    /** {@return the coder's note, or empty} */
    Optional<LocalizedText> note();

    /** {@return whether the person was named for the office and had not begun} */
    default boolean isDesignate() {
        return capacity().filter(Capacity.DESIGNATE::equals).isPresent();
    }

    /**
     * Returns whether the office was held on a date, in the tenure's capacity.
     *
     * @param date the date
     * @return the answer; {@link Answer#CANNOT_TELL} where the dates are not coded or do not settle it
     */
    default Answer heldOn(UncertainDate date) {
        Objects.requireNonNull(date, "date");
        return held().map(span -> span.contains(date)).orElse(Answer.CANNOT_TELL);
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this tenure} */
    Builder toBuilder();

    /** {@return the members of a tenure, each stated once} */
    static MetaType<Tenure> meta() {
        return TenureMeta.META;
    }

    /** Builds tenures; {@code office} is mandatory. */
    final class Builder extends ImmutableTenure.Builder {

        Builder() {}

        /**
         * Builds the tenure.
         *
         * @return the tenure
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Tenure build() {
            return super.build();
        }
    }
}

final class TenureMeta {

    static final MetaType<Tenure> META = MetaType.of(Tenure.class, Tenure::builder, Tenure.Builder::build)
            .required("office", part(Office::meta), Tenure::office, Tenure.Builder::office)
            .optional("capacity", term(Capacity.vocabulary()), Tenure::capacity, Tenure.Builder::capacity)
            .optional("held", DateSpan.kind(), Tenure::held, Tenure.Builder::held)
            .optional("note", LocalizedText.kind(), Tenure::note, Tenure.Builder::note)
            .done();

    private TenureMeta() {}
}
