package org.entente.testing;

import net.jqwik.api.Arbitrary;
import org.entente.actor.FormerName;
import org.entente.actor.Membership;
import org.entente.actor.Predecessor;
import org.entente.testing.making.Unresolved;
import org.entente.testing.part.DrawnActors;
import org.entente.vocabulary.ActorKind;

/** Actors: states, historical states, organisations, ministries, forces, groupings. */
public final class Actors {

    private Actors() {}

    /**
     * Actors as they become parties: most of them states, and every other kind of actor, real and invented.
     *
     * @return the arbitrary, to be configured
     */
    public static ActorArbitrary actors() {
        return ActorArbitrary.standard(DrawnActors.actors());
    }

    /**
     * States.
     *
     * @return the arbitrary, to be configured
     */
    public static ActorArbitrary states() {
        return new ActorArbitrary(DrawnActors.known(ActorKind.STATE));
    }

    /**
     * States that no longer exist under that identity.
     *
     * @return the arbitrary, to be configured
     */
    public static ActorArbitrary historicalStates() {
        return new ActorArbitrary(DrawnActors.known(ActorKind.HISTORICAL_STATE));
    }

    /**
     * Organisations between states, and those of regional integration.
     *
     * @return the arbitrary, to be configured
     */
    public static ActorArbitrary organisations() {
        return new ActorArbitrary(
                DrawnActors.known(ActorKind.INTERNATIONAL_ORGANISATION, ActorKind.REGIONAL_INTEGRATION_ORGANISATION));
    }

    /**
     * Real actors of one kind.
     *
     * @param kind the kind
     * @return the arbitrary, to be configured
     * @throws IllegalArgumentException if no real actor that the kit knows is of that kind; {@link
     *     ActorArbitrary#ofKind} gives the others one
     */
    public static ActorArbitrary ofKind(ActorKind kind) {
        if (!DrawnActors.isKnown(kind)) {
            throw new IllegalArgumentException("no real actor is known of the kind " + kind.code());
        }
        return new ActorArbitrary(DrawnActors.known(kind));
    }

    /**
     * Names that actors had for a time.
     *
     * @return the arbitrary
     */
    public static Arbitrary<FormerName> formerNames() {
        return Unresolved.alone(DrawnActors.FORMER_NAMES);
    }

    /**
     * Memberships in bodies, with known, open and unknown ends.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Membership> memberships() {
        return Unresolved.alone(DrawnActors.MEMBERSHIPS);
    }

    /**
     * Predecessors of actors.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Predecessor> predecessors() {
        return Unresolved.alone(DrawnActors.PREDECESSORS);
    }
}
