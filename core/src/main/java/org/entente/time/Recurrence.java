package org.entente.time;

import static org.entente.meta.Kinds.choice;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.immutables.value.Value;

/**
 * How often something is to happen: between a shortest and a longest interval, or without a number.
 *
 * <p>One of the three is given, else {@code one-of-required}. "Annually" has both intervals at {@code P1Y}; "at least twice a year" has a longest one of {@code P6M}.
 */
@Value.Immutable
@ValueStyle
public sealed interface Recurrence permits ImmutableRecurrence {

    /** {@return the shortest interval, or empty} */
    Optional<IsoDuration> shortest();

    /** {@return the longest interval, or empty} */
    Optional<IsoDuration> longest();

    /** {@return the regularity that the text names without a number, or empty} */
    Optional<Regularity> regularity();

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this recurrence} */
    Builder toBuilder();

    /** {@return the members of a recurrence, each stated once} */
    static MetaType<Recurrence> meta() {
        return RecurrenceMeta.META;
    }

    /** Builds recurrences; one attribute is mandatory. Whether the shortest interval is the shorter one is not checked. */
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
                    .oneOf(
                            "shortest, longest, regularity",
                            recurrence.shortest().isPresent()
                                    || recurrence.longest().isPresent()
                                    || recurrence.regularity().isPresent())
                    .passed(recurrence);
        }
    }
}

final class RecurrenceMeta {

    static final MetaType<Recurrence> META = MetaType.of(
                    Recurrence.class, Recurrence::builder, Recurrence.Builder::build)
            .optional("shortest", IsoDuration.kind(), Recurrence::shortest, Recurrence.Builder::shortest)
            .optional("longest", IsoDuration.kind(), Recurrence::longest, Recurrence.Builder::longest)
            .optional("regularity", choice(Regularity.class), Recurrence::regularity, Recurrence.Builder::regularity)
            .atLeastOneOf("shortest", "longest", "regularity")
            .done();

    private RecurrenceMeta() {}
}
