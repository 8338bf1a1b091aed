package org.entente.life;

import static org.entente.meta.DefinitionKind.OFFICIAL;
import static org.entente.meta.Kinds.term;

import java.util.Optional;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.EventRole;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/** An official in an act of the life of an instrument, and what the official did. */
@Value.Immutable
@ValueStyle
public sealed interface EventParticipant permits ImmutableEventParticipant {

    /** {@return the official} */
    Reference official();

    /** {@return what the official did, or empty} */
    Optional<EventRole> role();

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this participant} */
    Builder toBuilder();

    /** {@return the members of a participant, each stated once} */
    static MetaType<EventParticipant> meta() {
        return EventParticipantMeta.META;
    }

    /** Builds participants; {@code official} is mandatory. */
    final class Builder extends ImmutableEventParticipant.Builder {

        Builder() {}

        /**
         * Builds the participant.
         *
         * @return the participant
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public EventParticipant build() {
            return super.build();
        }
    }
}

final class EventParticipantMeta {

    static final MetaType<EventParticipant> META = MetaType.of(
                    EventParticipant.class, EventParticipant::builder, EventParticipant.Builder::build)
            .required(
                    "official",
                    Reference.kind(OFFICIAL),
                    EventParticipant::official,
                    EventParticipant.Builder::official)
            .optional("role", term(EventRole.vocabulary()), EventParticipant::role, EventParticipant.Builder::role)
            .done();

    private EventParticipantMeta() {}
}
