package org.entente.testing.part;

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
import org.entente.testing.making.Words;
import org.entente.testing.value.Drawn;
import org.entente.testing.value.DrawnDates;
import org.entente.testing.value.DrawnTerms;
import org.entente.testing.value.DrawnTimings;
import org.entente.time.DateSpan;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.MembershipStatus;
import org.entente.vocabulary.SuccessionKind;

/** Actors, known and invented, and what they are to others. */
public final class DrawnActors {

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

    public static final Arbitrary<Unresolved<FormerName>> FORMER_NAMES = Drawn.of(
                    FormerName.meta(), FormerName::builder)
            .with("name", Words.LOCALIZED)
            .maybe(80, "used", DrawnDates.dateSpans())
            .maybeDraw(10, "citations", Unresolved.few(DrawnSources.CITATIONS))
            .unresolved(former -> former.build());

    public static final Arbitrary<Unresolved<Membership>> MEMBERSHIPS = Drawn.of(Membership.meta(), Membership::builder)
            .draw("body", BODIES)
            .maybe(50, "status", DrawnTerms.terms(MembershipStatus.vocabulary()))
            .maybe(80, "held", DrawnDates.dateSpans())
            .maybe(5, "heldAsPrinted", DrawnTimings.printedDates())
            .maybeDraw(10, "citations", Unresolved.few(DrawnSources.CITATIONS))
            .maybe(3, "note", Words.LOCALIZED)
            .unresolved(membership -> membership.build());

    public static final Arbitrary<Unresolved<Predecessor>> PREDECESSORS = Drawn.of(
                    Predecessor.meta(), Predecessor::builder)
            .draw("actor", BODIES)
            .maybe(70, "kind", DrawnTerms.terms(SuccessionKind.vocabulary()))
            .maybe(70, "date", DrawnDates.uncertainDates())
            .maybeDraw(10, "citations", Unresolved.few(DrawnSources.CITATIONS))
            .maybe(3, "note", Words.LOCALIZED)
            .unresolved(predecessor -> predecessor.build());

    private DrawnActors() {}

    /** Actors as they become parties. */
    public static Arbitrary<Actor> actors() {
        Arbitrary<Actor> others = OptionalArbitrary.either(
                INVENTED_PERCENT, invented(), Arbitraries.of(KNOWN).withoutEdgeCases());
        Arbitrary<Actor> usual =
                OptionalArbitrary.either(FORMER_PERCENT, known(ActorKind.HISTORICAL_STATE), known(ActorKind.STATE));
        return OptionalArbitrary.either(OTHER_PERCENT, others, usual);
    }

    /** Whether an actor of a kind is known. */
    public static boolean isKnown(ActorKind kind) {
        return KNOWN.stream()
                .anyMatch(actor -> actor.kind().filter(kind::equals).isPresent());
    }

    /** An actor with an id: a real one, or one of which no more is known. */
    public static Actor called(String id) {
        return KNOWN.stream()
                .filter(actor -> actor.id().equals(id))
                .findFirst()
                .orElseGet(() -> Actor.of(id, "und", id));
    }

    /** Known actors of some kinds. */
    public static Arbitrary<Actor> known(ActorKind... kinds) {
        List<ActorKind> wanted = List.of(kinds);
        return Arbitraries.of(KNOWN.stream()
                        .filter(actor -> actor.kind().filter(wanted::contains).isPresent())
                        .toList())
                .withoutEdgeCases();
    }

    private static Arbitrary<Actor> invented() {
        return Drawn.of(Actor.meta(), Actor::builder)
                .with("id", Arbitraries.of("a", "b", "side-A", "甲", "乙", "urn:x:1", "Q884"))
                .with("name", Words.LOCALIZED)
                .maybe(20, "otherNames", Words.LOCALIZED.list().ofMinSize(1).ofMaxSize(3))
                .maybe(80, "kind", DrawnTerms.terms(ActorKind.vocabulary()))
                .maybe(30, "codes", DrawnTerms.codes().list().ofMinSize(1).ofMaxSize(3))
                .maybe(20, "validity", DrawnDates.dateSpans())
                .maybe(10, "note", Words.LOCALIZED)
                .without("formerNames", "parent", "memberships", "predecessors")
                .values(actor -> actor.build());
    }
}
