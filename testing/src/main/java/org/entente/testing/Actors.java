package org.entente.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.actor.FormerName;
import org.entente.actor.Membership;
import org.entente.actor.Predecessor;
import org.entente.model.Actor;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Table;
import org.entente.testing.making.Unresolved;
import org.entente.time.DateSpan;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.MembershipStatus;
import org.entente.vocabulary.SuccessionKind;

/** Actors: states, historical states, organisations, ministries, forces, groupings. */
public final class Actors {

    private static final List<Actor> KNOWN = Table.rows("actors.tsv").stream()
            .map(row -> Actor.builder()
                    .id(row.text(0))
                    .kind(ActorKind.vocabulary().of(row.text(1)))
                    .codes(row.codes(2))
                    .validity(row.given(3).map(DateSpan::parse))
                    .name(row.localized(4))
                    .otherNames(row.each(5))
                    .build())
            .toList();

    /** One of the actors that are defined, of which there is at least one. */
    private static final Arbitrary<Unresolved<String>> BODIES = Unresolved.oneOf(Definitions::actors)
            .map(body -> definitions -> body.in(definitions).orElseThrow());

    private static final double OTHER_PERCENT = 25;
    private static final double FORMER_PERCENT = 6;
    private static final double INVENTED_PERCENT = 40;

    static final Arbitrary<Unresolved<FormerName>> FORMER_NAMES = Drawn.of(FormerName.meta(), FormerName::builder)
            .with("name", Texts.LOCALIZED)
            .maybe(80, "used", Dates.dateSpans())
            .maybeDraw(10, "citations", Unresolved.few(Sources.CITATIONS))
            .unresolved(former -> former.build());

    static final Arbitrary<Unresolved<Membership>> MEMBERSHIPS = Drawn.of(Membership.meta(), Membership::builder)
            .draw("body", BODIES)
            .maybe(50, "status", Vocabularies.terms(MembershipStatus.vocabulary()))
            .maybe(80, "held", Dates.dateSpans())
            .maybe(5, "heldAsPrinted", Timings.printedDates())
            .maybeDraw(10, "citations", Unresolved.few(Sources.CITATIONS))
            .maybe(3, "note", Texts.LOCALIZED)
            .unresolved(membership -> membership.build());

    static final Arbitrary<Unresolved<Predecessor>> PREDECESSORS = Drawn.of(Predecessor.meta(), Predecessor::builder)
            .draw("actor", BODIES)
            .maybe(70, "kind", Vocabularies.terms(SuccessionKind.vocabulary()))
            .maybe(70, "date", Dates.uncertainDates())
            .maybeDraw(10, "citations", Unresolved.few(Sources.CITATIONS))
            .maybe(3, "note", Texts.LOCALIZED)
            .unresolved(predecessor -> predecessor.build());

    private Actors() {}

    /**
     * Actors as they become parties: most of them states, and every other kind of actor, real and invented.
     *
     * @return the arbitrary, to be configured
     */
    public static ActorArbitrary actors() {
        Arbitrary<Actor> others = OptionalArbitrary.either(
                INVENTED_PERCENT, invented(), Arbitraries.of(KNOWN).withoutEdgeCases());
        Arbitrary<Actor> usual =
                OptionalArbitrary.either(FORMER_PERCENT, known(ActorKind.HISTORICAL_STATE), known(ActorKind.STATE));
        return ActorArbitrary.standard(OptionalArbitrary.either(OTHER_PERCENT, others, usual));
    }

    /**
     * States.
     *
     * @return the arbitrary, to be configured
     */
    public static ActorArbitrary states() {
        return new ActorArbitrary(known(ActorKind.STATE));
    }

    /**
     * States that no longer exist under that identity.
     *
     * @return the arbitrary, to be configured
     */
    public static ActorArbitrary historicalStates() {
        return new ActorArbitrary(known(ActorKind.HISTORICAL_STATE));
    }

    /**
     * Organisations between states, and those of regional integration.
     *
     * @return the arbitrary, to be configured
     */
    public static ActorArbitrary organisations() {
        return new ActorArbitrary(
                known(ActorKind.INTERNATIONAL_ORGANISATION, ActorKind.REGIONAL_INTEGRATION_ORGANISATION));
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
        if (KNOWN.stream().noneMatch(actor -> actor.kind().filter(kind::equals).isPresent())) {
            throw new IllegalArgumentException("no real actor is known of the kind " + kind.code());
        }
        return new ActorArbitrary(known(kind));
    }

    /**
     * Names that actors had for a time.
     *
     * @return the arbitrary
     */
    public static Arbitrary<FormerName> formerNames() {
        return Unresolved.alone(FORMER_NAMES);
    }

    /**
     * Memberships in bodies, with known, open and unknown ends.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Membership> memberships() {
        return Unresolved.alone(MEMBERSHIPS);
    }

    /**
     * Predecessors of actors.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Predecessor> predecessors() {
        return Unresolved.alone(PREDECESSORS);
    }

    /** An actor with an id: a real one, or one of which no more is known. */
    static Actor called(String id) {
        return KNOWN.stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseGet(() -> Actor.of(id, "und", id));
    }

    private static Arbitrary<Actor> known(ActorKind... kinds) {
        List<ActorKind> wanted = List.of(kinds);
        return Arbitraries.of(KNOWN.stream()
                        .filter(actor -> actor.kind().filter(wanted::contains).isPresent())
                        .toList())
                .withoutEdgeCases();
    }

    private static Arbitrary<Actor> invented() {
        return Drawn.of(Actor.meta(), Actor::builder)
                .with("id", Arbitraries.of("a", "b", "side-A", "甲", "乙", "urn:x:1", "Q884"))
                .with("name", Texts.LOCALIZED)
                .maybe(20, "otherNames", Texts.LOCALIZED.list().ofMinSize(1).ofMaxSize(3))
                .maybe(80, "kind", Vocabularies.terms(ActorKind.vocabulary()))
                .maybe(30, "codes", Vocabularies.codes().list().ofMinSize(1).ofMaxSize(3))
                .maybe(20, "validity", Dates.dateSpans())
                .maybe(10, "note", Texts.LOCALIZED)
                .without("formerNames", "parent", "memberships", "predecessors")
                .values(actor -> actor.build());
    }
}
