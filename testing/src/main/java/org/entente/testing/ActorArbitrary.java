package org.entente.testing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.entente.model.Actor;
import org.entente.time.DateSpan;
import org.entente.vocabulary.ActorKind;

/** Generates actors; see {@link Actors#actors()}. */
public final class ActorArbitrary extends ArbitraryDecorator<Actor> {

    private final Arbitrary<Actor> actors;
    private final boolean standard;

    private ActorArbitrary(Arbitrary<Actor> actors, boolean standard) {
        this.actors = actors;
        this.standard = standard;
    }

    ActorArbitrary(Arbitrary<Actor> actors) {
        this(actors, false);
    }

    /** Actors without any constraint yet. */
    static ActorArbitrary standard(Arbitrary<Actor> actors) {
        return new ActorArbitrary(actors, true);
    }

    /**
     * Gives the actors a kind.
     *
     * @param kind the kind
     * @return an arbitrary of actors of that kind, whatever their names suggest
     */
    public ActorArbitrary ofKind(ActorKind kind) {
        return new ActorArbitrary(
                actors.map(actor -> actor.toBuilder().kind(kind).build()));
    }

    /**
     * Gives the actors an id.
     *
     * @param id the id
     * @return an arbitrary of actors with that id
     */
    public ActorArbitrary withId(String id) {
        return new ActorArbitrary(actors.map(actor -> actor.toBuilder().id(id).build()));
    }

    /**
     * Gives the actors a time of existence.
     *
     * @param validity the span
     * @return an arbitrary of actors that existed then
     */
    public ActorArbitrary validIn(DateSpan validity) {
        return new ActorArbitrary(
                actors.map(actor -> actor.toBuilder().validity(validity).build()));
    }

    /** The actors of a kind; real ones unless constrained otherwise. */
    ActorArbitrary narrowedTo(ActorKind kind) {
        return standard
                ? Actors.ofKind(kind)
                : new ActorArbitrary(
                        actors.filter(actor -> actor.kind().filter(kind::equals).isPresent()));
    }

    @Override
    protected Arbitrary<Actor> arbitrary() {
        return actors;
    }
}
