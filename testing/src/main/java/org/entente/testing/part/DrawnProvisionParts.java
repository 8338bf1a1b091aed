package org.entente.testing.part;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.entente.policy.Judgement;
import org.entente.provision.Attribution;
import org.entente.provision.Extent;
import org.entente.provision.Involvement;
import org.entente.provision.Item;
import org.entente.provision.Link;
import org.entente.provision.Listing;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.testing.value.Drawn;
import org.entente.testing.value.DrawnQuantities;
import org.entente.testing.value.DrawnSpans;
import org.entente.testing.value.DrawnTerms;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.LinkKind;
import org.entente.vocabulary.Rendering;
import org.entente.wording.Manner;
import org.entente.wording.Reference;

/** The values that provisions of all kinds are made of. */
public final class DrawnProvisionParts {

    private static final int LONG_LIST = 120;

    private static final Arbitrary<String> SUBJECTS =
            Arbitraries.of("We", "Both sides", "the Ministers", "Each party", "양측", "the undersigned");

    /** Whose act: of all, of some parties, of officials, of words alone, of no actor, of an actor that is no party. */
    public static final Arbitrary<Unresolved<Attribution>> ATTRIBUTIONS = Drawn.completed(
            Attribution.meta(),
            Combinators.combine(
                            Arbitraries.frequency(
                                    Tuple.of(10, 0),
                                    Tuple.of(6, 1),
                                    Tuple.of(2, 2),
                                    Tuple.of(1, 3),
                                    Tuple.of(1, 4),
                                    Tuple.of(1, 5)),
                            Unresolved.someOf(Definitions::parties),
                            Unresolved.references(Definitions::speakers),
                            Unresolved.references(Definitions::actors),
                            OptionalArbitrary.of(40, SUBJECTS),
                            OptionalArbitrary.of(15, Arbitraries.of(Manner.class)))
                    .<Unresolved<Attribution>>as((form, parties, officials, actors, printed, manner) -> definitions -> {
                        Attribution.Builder by =
                                Attribution.builder().asPrinted(printed).manner(manner);
                        List<Reference> some = parties.in(definitions).stream()
                                .map(Reference::to)
                                .toList();
                        return switch (form) {
                            case 0 -> by.extent(Extent.ALL_PARTIES).build();
                            case 1 ->
                                some.isEmpty()
                                        ? by.extent(Extent.ALL_PARTIES).build()
                                        : by.actors(some).build();
                            case 2 -> by.officials(officials.in(definitions)).build();
                            case 3 -> by.asPrinted(printed.orElse("the sides")).build();
                            case 4 -> by.extent(Extent.UNATTRIBUTED).build();
                            default -> by.actors(actors.in(definitions)).build();
                        };
                    })
                    .withoutEdgeCases(),
            "extent",
            "actors",
            "officials",
            "asPrinted",
            "manner");

    private static final Arbitrary<Unresolved<Whom>> WHOM = Combinators.combine(
                    Unresolved.reference(Definitions::actors),
                    OptionalArbitrary.of(20, Unresolved.reference(Definitions::officialIds)))
            .as((actor, official) -> definitions -> new Whom(
                    official.isPresent() ? Optional.empty() : Optional.of(actor.in(definitions)),
                    official.map(unresolved -> unresolved.in(definitions))));

    public static final Arbitrary<Unresolved<Involvement>> INVOLVEMENTS = Drawn.of(
                    Involvement.meta(), Involvement::builder)
            .draw(
                    WHOM,
                    (involvement, whom) -> involvement.actor(whom.actor).official(whom.official),
                    "actor",
                    "official")
            .with("role", DrawnTerms.terms(InvolvementRole.vocabulary()))
            .maybe(20, "rendering", DrawnTerms.terms(Rendering.vocabulary()))
            .maybe(3, "note", Words.LOCALIZED)
            .unresolved(involvement -> involvement.build());

    public static final Arbitrary<Unresolved<Item>> ITEMS = Drawn.of(Item.meta(), Item::builder)
            .with("text", Words.LOCALIZED)
            .maybeDraw(40, "policyAreas", Unresolved.someOf(Definitions::policyAreas))
            .maybe(10, "codes", DrawnTerms.codes().list().ofSize(1))
            .maybe(10, "quantities", DrawnQuantities.quantities().list().ofSize(1))
            .maybeDraw(10, "places", Unresolved.references(Definitions::places))
            .maybeDraw(10, "actors", Unresolved.references(Definitions::actors))
            .maybeDraw(30, "span", DrawnSpans.FIRST)
            .without("id")
            .unresolved(item -> item.build());

    /** Relations to provisions before, to parts, to labels, to provisions of other agreements, and to other agreements as a whole. */
    public static final Arbitrary<Unresolved<Link>> LINKS = Drawn.completed(
            Link.meta(),
            Combinators.combine(
                            DrawnTerms.terms(LinkKind.vocabulary()),
                            Unresolved.oneOf(Definitions::provisions),
                            OptionalArbitrary.of(15, Unresolved.oneOf(Definitions::parts)),
                            Arbitraries.of("3 (b)", "Article 2", "제1조"),
                            OptionalArbitrary.of(15, Arbitraries.of("other-agreement", "tias:3097")),
                            Arbitraries.of(true, false))
                    .<Unresolved<Link>>as((kind, provision, part, label, other, entire) -> definitions -> {
                        boolean whole = other.isPresent() && entire;
                        Optional<String> here = other.isPresent() ? Optional.empty() : provision.in(definitions);
                        return Link.builder()
                                .kind(kind)
                                .agreement(other)
                                .provision(here)
                                .part(part.filter(each -> !whole).flatMap(each -> each.in(definitions)))
                                .label(here.isPresent() || whole ? Optional.empty() : Optional.of(label))
                                .build();
                    })
                    .withoutEdgeCases(),
            "kind",
            "agreement",
            "provision",
            "part",
            "label");

    private record Whom(Optional<Reference> actor, Optional<Reference> official) {}

    private DrawnProvisionParts() {}

    /** Judgements that override what a policy derives. */
    public static <E extends Enum<E>> Arbitrary<Judgement<E>> judgements(Class<E> judged) {
        return Combinators.combine(Arbitraries.of(judged), Words.LINES).as(Judgement::new);
    }

    /** Items, and whether they are all. */
    public record Enumeration(List<Item> items, Optional<Listing> listing) {}

    /** A few items, and rarely very many. */
    public static Arbitrary<Unresolved<Enumeration>> enumerations() {
        Arbitrary<Unresolved<List<Item>>> items = OptionalArbitrary.either(
                2, Unresolved.all(ITEMS.list().ofMinSize(LONG_LIST / 2).ofMaxSize(LONG_LIST)), Unresolved.few(ITEMS));
        return Combinators.combine(items, OptionalArbitrary.of(60, Arbitraries.of(Listing.class)))
                .as((list, listing) -> definitions -> new Enumeration(list.in(definitions), listing));
    }
}
