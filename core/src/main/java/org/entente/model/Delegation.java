package org.entente.model;

import static org.entente.meta.DefinitionKind.ACTOR;
import static org.entente.meta.Kinds.part;
import static org.entente.meta.Kinds.to;

import java.util.List;
import java.util.stream.Stream;
import org.entente.construction.Checks;
import org.entente.construction.ValueStyle;
import org.entente.meta.MetaType;
import org.entente.people.Participant;
import org.entente.violation.InvalidValueException;
import org.immutables.value.Value;

/** Those who speak for one actor at a meeting, each in an office and a role. */
@Value.Immutable
@ValueStyle
public sealed interface Delegation permits ImmutableDelegation {

    /** {@return the id of the actor for which they speak} */
    String actor();

    /** {@return who belongs to it, in the order of the source} */
    List<Participant> participants();

    /**
     * A delegation of officials.
     *
     * @param actor the id of the actor for which they speak
     * @param officials their ids
     * @return the delegation
     */
    static Delegation of(String actor, String... officials) {
        return builder()
                .actor(actor)
                .participants(Stream.of(officials).map(Participant::of).toList())
                .build();
    }

    /** {@return a builder without attributes} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this delegation} */
    Builder toBuilder();

    /** {@return the members of a delegation, each stated once} */
    static MetaType<Delegation> meta() {
        return DelegationMeta.META;
    }

    /** Builds delegations; {@code actor} is mandatory. */
    final class Builder extends ImmutableDelegation.Builder {

        Builder() {}

        /**
         * Builds the delegation.
         *
         * @return the delegation
         * @throws InvalidValueException with everything that is missing, or else everything that is refused
         */
        @Override
        public Delegation build() {
            Delegation delegation = super.build();
            return Checks.begin().id("actor", delegation.actor()).passed(delegation);
        }
    }
}

final class DelegationMeta {

    static final MetaType<Delegation> META = MetaType.of(
                    Delegation.class, Delegation::builder, Delegation.Builder::build)
            .described("Those who speak for one actor at a meeting.")
            .required("actor", to(ACTOR), Delegation::actor, Delegation.Builder::actor)
            .described("The id of the actor for which the delegation speaks.")
            .list("participants", part(Participant::meta), Delegation::participants, Delegation.Builder::addParticipant)
            .described("Who belongs to the delegation, in the order of the source.")
            .done();

    private DelegationMeta() {}
}
