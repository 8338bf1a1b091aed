package org.entente.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.actor.FormerName;
import org.entente.actor.Membership;
import org.entente.actor.Predecessor;
import org.entente.model.Actor;
import org.entente.testing.making.BuilderArbitrary;
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

    static final Arbitrary<Unresolved<FormerName>> FORMER_NAMES = BuilderArbitrary.of(FormerName::builder)
            .with(Texts.LOCALIZED, (former, name) -> former.name(name))
            .maybe(80, Dates.dateSpans(), (former, used) -> former.used(used))
            .maybeDraw(10, Unresolved.few(Sources.CITATIONS), (former, works) -> former.citations(works))
            .unresolved(former -> former.build());

    static final Arbitrary<Unresolved<Membership>> MEMBERSHIPS = BuilderArbitrary.of(Membership::builder)
            .draw(BODIES, (membership, body) -> membership.body(body))
            .maybe(50, Vocabularies.terms(MembershipStatus.vocabulary()), (membership, it) -> membership.status(it))
            .maybe(80, Dates.dateSpans(), (membership, held) -> membership.held(held))
            .maybe(5, Timings.printedDates(), (membership, printed) -> membership.heldAsPrinted(printed))
            .maybeDraw(10, Unresolved.few(Sources.CITATIONS), (membership, works) -> membership.citations(works))
            .maybe(3, Texts.LOCALIZED, (membership, note) -> membership.note(note))
            .unresolved(membership -> membership.build());

    static final Arbitrary<Unresolved<Predecessor>> PREDECESSORS = BuilderArbitrary.of(Predecessor::builder)
            .draw(BODIES, (predecessor, actor) -> predecessor.actor(actor))
            .maybe(70, Vocabularies.terms(SuccessionKind.vocabulary()), (predecessor, kind) -> predecessor.kind(kind))
            .maybe(70, Dates.uncertainDates(), (predecessor, date) -> predecessor.date(date))
            .maybeDraw(10, Unresolved.few(Sources.CITATIONS), (predecessor, works) -> predecessor.citations(works))
            .maybe(3, Texts.LOCALIZED, (predecessor, note) -> predecessor.note(note))
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

    /**
     * Actors that were changed in one way, each with the violation that must be reported.
     *
     * @return the arbitrary; {@link InvalidValues} breaks values of your choice, and of other types
     */
    public static Arbitrary<Invalid<Actor>> invalid() {
        return InvalidValues.of(Actor.class);
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
        return BuilderArbitrary.of(Actor::builder)
                .with(Arbitraries.of("a", "b", "side-A", "甲", "乙", "urn:x:1", "Q884"), (actor, id) -> actor.id(id))
                .with(Texts.LOCALIZED, (actor, name) -> actor.name(name))
                .maybe(20, Texts.LOCALIZED.list().ofMinSize(1).ofMaxSize(3), (actor, names) -> actor.otherNames(names))
                .maybe(80, Vocabularies.terms(ActorKind.vocabulary()), (actor, kind) -> actor.kind(kind))
                .maybe(30, Vocabularies.codes().list().ofMinSize(1).ofMaxSize(3), (actor, codes) -> actor.codes(codes))
                .maybe(20, Dates.dateSpans(), (actor, validity) -> actor.validity(validity))
                .maybe(10, Texts.LOCALIZED, (actor, note) -> actor.note(note))
                .values(actor -> actor.build());
    }
}
