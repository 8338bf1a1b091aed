package org.entente.testing;

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
import org.entente.provision.Provision;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.LinkKind;
import org.entente.vocabulary.Rendering;
import org.entente.wording.Manner;
import org.entente.wording.Reference;

/** Provisions of all kinds, and the values that they are made of. */
public final class Provisions {

    private static final Arbitrary<String> SUBJECTS =
            Arbitraries.of("We", "Both sides", "the Ministers", "Each party", "양측", "the undersigned");

    /** Whose act: of all, of some parties, of officials, of words alone, of no actor, of an actor that is no party. */
    static final Arbitrary<Unresolved<Attribution>> ATTRIBUTIONS = Combinators.combine(
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
                List<Reference> some =
                        parties.in(definitions).stream().map(Reference::to).toList();
                return switch (form) {
                    case 0 -> by.extent(Extent.ALL_PARTIES).build();
                    case 1 ->
                        some.isEmpty()
                                ? by.extent(Extent.ALL_PARTIES).build()
                                : by.actors(some).build();
                    case 2 -> by.officials(officials.in(definitions)).build();
                    case 3 -> by.asPrinted(printed.orElse("the sides")).build();
                    case 4 -> by.extent(Extent.NOBODY).build();
                    default -> by.actors(actors.in(definitions)).build();
                };
            })
            .withoutEdgeCases();

    private static final Arbitrary<Unresolved<Whom>> SOMEBODY = Combinators.combine(
                    Unresolved.reference(Definitions::actors),
                    OptionalArbitrary.of(20, Unresolved.reference(Definitions::officialIds)))
            .as((actor, official) -> definitions -> new Whom(
                    official.isPresent() ? Optional.empty() : Optional.of(actor.in(definitions)),
                    official.map(unresolved -> unresolved.in(definitions))));

    static final Arbitrary<Unresolved<Involvement>> INVOLVEMENTS = BuilderArbitrary.of(Involvement::builder)
            .draw(SOMEBODY, (involvement, whom) -> involvement.actor(whom.actor).official(whom.official))
            .with(Vocabularies.terms(InvolvementRole.vocabulary()), (involvement, role) -> involvement.role(role))
            .maybe(20, Vocabularies.terms(Rendering.vocabulary()), (involvement, how) -> involvement.rendering(how))
            .maybe(3, Texts.LOCALIZED, (involvement, note) -> involvement.note(note))
            .unresolved(involvement -> involvement.build());

    static final Arbitrary<Unresolved<Item>> ITEMS = BuilderArbitrary.of(Item::builder)
            .with(Texts.LOCALIZED, (item, text) -> item.text(text))
            .maybeDraw(40, Unresolved.someOf(Definitions::policyAreas), (item, areas) -> item.policyAreas(areas))
            .maybe(10, Vocabularies.codes().list().ofSize(1), (item, codes) -> item.codes(codes))
            .maybe(10, Quantities.quantities().list().ofSize(1), (item, them) -> item.quantities(them))
            .maybeDraw(10, Unresolved.references(Definitions::places), (item, places) -> item.places(places))
            .maybeDraw(10, Unresolved.references(Definitions::actors), (item, actors) -> item.actors(actors))
            .maybeDraw(
                    30,
                    TextSpans.few(),
                    (item, spans) -> item.span(spans.stream().findFirst()))
            .unresolved(item -> item.build());

    /** Relations to provisions before, to parts, to labels, to provisions of other agreements, and to other agreements as a whole. */
    static final Arbitrary<Unresolved<Link>> LINKS = Combinators.combine(
                    Vocabularies.terms(LinkKind.vocabulary()),
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
            .withoutEdgeCases();

    private Provisions() {}

    private record Whom(Optional<Reference> actor, Optional<Reference> official) {}

    /**
     * Provisions of all five kinds.
     *
     * @return the arbitrary, to be configured
     */
    public static ProvisionArbitrary<Provision> provisions() {
        return ProvisionArbitrary.of(ProvisionShapes::all);
    }

    /**
     * Whose act a provision is.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Attribution> attributions() {
        return Unresolved.alone(ATTRIBUTIONS);
    }

    /**
     * Who is touched by a provision.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Involvement> involvements() {
        return Unresolved.alone(INVOLVEMENTS);
    }

    /**
     * Objects that a provision enumerates.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Item> items() {
        return Combinators.combine(Unresolved.alone(ITEMS), OptionalArbitrary.of(40, Arbitraries.of("item-1", "項目:2")))
                .as((item, id) -> item.toBuilder().id(id).build());
    }

    /**
     * Relations to other provisions.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Link> links() {
        return Unresolved.alone(LINKS);
    }

    /**
     * Judgements that override what a policy derives.
     *
     * @param judged what is judged, such as {@code Firmness.class}
     * @param <E> its type
     * @return the arbitrary
     */
    public static <E extends Enum<E>> Arbitrary<Judgement<E>> judgements(Class<E> judged) {
        return Combinators.combine(Arbitraries.of(judged), Words.LINES).as(Judgement::new);
    }

    /**
     * Provisions that were changed in one way, each with the violation that must be reported.
     *
     * @return the arbitrary; {@link InvalidValues} breaks values of your choice, and of other types
     */
    public static Arbitrary<Invalid<Provision>> invalid() {
        return InvalidValues.of(Provision.class);
    }
}
