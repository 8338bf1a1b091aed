package org.entente.people;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.DefinitionKind.OFFICE;
import static org.entente.meta.DefinitionKind.OFFICIAL;
import static org.entente.meta.Kinds.term;

import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.ParticipantRole;
import org.entente.wording.Reference;
import org.immutables.value.Value;

/**
 * Who takes part in a meeting or in an act in the life of an instrument, in which office, for whom, and in what role: a
 * minister who signs, an ambassador who signs for another state, an organisation that observes.
 *
 * <p>The official or the actor is given, else {@code one-of-required}: a source that says who was represented often does
 * not say by whom.
 */
@Value.Immutable
@ValueStyle
public sealed interface Participant permits ImmutableParticipant {

    /** {@return the official, or empty} */
    Optional<Reference> official();

    /** {@return the office in which the official acts here, or empty} */
    Optional<Reference> office();

    /** {@return the actor that takes part, or for which the official acts here where the delegation or act is not its own; or empty} */
    Optional<Reference> actor();

    /** {@return what the participant does, or empty} */
    Optional<ParticipantRole> role();

    /**
     * An official who takes part.
     *
     * @param official the id of the official
     * @return the participant
     */
    static Participant of(String official) {
        return builder().official(Reference.to(official)).build();
    }

    /**
     * An official who takes part in a role.
     *
     * @param official the id of the official
     * @param role the role
     * @return the participant
     */
    static Participant of(String official, ParticipantRole role) {
        return builder().official(Reference.to(official)).role(role).build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this participant} */
    Builder toBuilder();

    /** {@return the members of a participant, each stated once} */
    static MetaType<Participant> meta() {
        return ParticipantMeta.META;
    }

    /** Builds participants; {@code official} or {@code actor} is mandatory. */
    final class Builder extends ImmutableParticipant.Builder {

        Builder() {}

        /**
         * Builds the participant.
         *
         * @return the participant
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Participant build() {
            Participant participant = super.build();
            return Checks.begin()
                    .oneOf(
                            "official, actor",
                            participant.official().isPresent()
                                    || participant.actor().isPresent())
                    .passed(participant);
        }
    }
}

final class ParticipantMeta {

    static final MetaType<Participant> META = MetaType.of(
                    Participant.class, Participant::builder, Participant.Builder::build)
            .described(
                    "Who takes part in a meeting or in an act in the life of an instrument, in which office, for whom, and in what role.")
            .optional("official", Reference.kind(OFFICIAL), Participant::official, Participant.Builder::official)
            .described("The official who takes part.")
            .optional("office", Reference.kind(OFFICE), Participant::office, Participant.Builder::office)
            .described("The office in which the official acts here.")
            .optional("actor", Reference.kind(ACTOR), Participant::actor, Participant.Builder::actor)
            .described("The actor that takes part, or for which the official acts here.")
            .optional("role", term(ParticipantRole.vocabulary()), Participant::role, Participant.Builder::role)
            .described("What the participant does.")
            .atLeastOneOf("official", "actor")
            .done();

    private ParticipantMeta() {}
}
