package org.entente.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.entente.meta.MetaType;
import org.entente.model.Actor;
import org.entente.model.PolicyArea;
import org.entente.policy.Change;
import org.entente.policy.Firmness;
import org.entente.policy.Novelty;
import org.entente.provision.Appeal;
import org.entente.provision.Attribution;
import org.entente.provision.Clause;
import org.entente.provision.Commitment;
import org.entente.provision.Decision;
import org.entente.provision.Item;
import org.entente.provision.Link;
import org.entente.provision.Listing;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.source.SourceText;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.text.LocalizedText;
import org.entente.vocabulary.AppealMode;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.DecisionEffect;
import org.entente.vocabulary.LinkKind;
import org.entente.vocabulary.PartKind;
import org.entente.vocabulary.Rendering;
import org.entente.vocabulary.Stance;
import org.entente.wording.Reference;

/** What the five kinds of provision are made of. */
final class ProvisionShapes {

    /**
     * What a user fixes.
     *
     * @param by whose acts they are
     * @param actors the actors among those, as far as they were given
     * @param policyAreas what they are about
     * @param text what they quote
     */
    record Fixed(
            Optional<Attribution> by, List<Actor> actors, List<PolicyArea> policyAreas, Optional<SourceText> text) {

        static final Fixed NOTHING = new Fixed(Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    private static final int LONG_LIST = 120;

    private ProvisionShapes() {}

    static Arbitrary<Unresolved<Commitment>> commitments(Fixed fixed) {
        return common(Commitment.meta(), Commitment::builder, fixed)
                .maybeDraw(10, "creates", Unresolved.references(Definitions::creations))
                .maybe(5, "firmnessOverride", Provisions.judgements(Firmness.class))
                .unresolved(commitment -> commitment.build());
    }

    static Arbitrary<Unresolved<Position>> positions(Fixed fixed) {
        return common(Position.meta(), Position::builder, fixed)
                .maybe(70, "stance", Vocabularies.terms(Stance.vocabulary()))
                .maybeDraw(
                        fixed.by.isPresent() ? 0 : 8,
                        Unresolved.oneOf(Definitions::parties),
                        (position, party) -> party.ifPresent(dissenter -> dissent(position, dissenter)),
                        "by",
                        "stance",
                        "links")
                .unresolved(position -> position.build());
    }

    /** One party records that it disagrees. */
    private static void dissent(Position.Builder position, String party) {
        position.by(Attribution.of(party))
                .stance(Stance.DISAGREES)
                .addLink(Link.builder().kind(LinkKind.DISSENTS_FROM).label("1").build());
    }

    static Arbitrary<Unresolved<Appeal>> appeals(Fixed fixed) {
        return common(Appeal.meta(), Appeal::builder, fixed)
                .maybe(60, "mode", Vocabularies.terms(AppealMode.vocabulary()))
                .maybeDraw(60, "addressees", Unresolved.references(Definitions::actors))
                .unresolved(appeal -> appeal.build());
    }

    static Arbitrary<Unresolved<Decision>> decisions(Fixed fixed) {
        return common(Decision.meta(), Decision::builder, fixed)
                .maybe(70, "effect", Vocabularies.terms(DecisionEffect.vocabulary()))
                .maybeDraw(20, "creates", Unresolved.references(Definitions::creations))
                .unresolved(decision -> decision.build());
    }

    static Arbitrary<Unresolved<Clause>> clauses(Fixed fixed) {
        return common(Clause.meta(), Clause::builder, fixed)
                .with("topic", Vocabularies.terms(ClauseTopic.vocabulary()))
                .maybeDraw(15, "scope", Unresolved.references(Definitions::passages))
                .maybeDraw(15, "rule", ForceRules.RULES)
                .unresolved(clause -> clause.build());
    }

    /** All kinds; half of them are commitments. */
    static Arbitrary<Unresolved<Provision>> all(Fixed fixed) {
        return OptionalArbitrary.either(
                50, others(fixed), ProvisionShapes.commitments(fixed).map(ProvisionShapes::widened));
    }

    /** All kinds but commitments. */
    static Arbitrary<Unresolved<Provision>> others(Fixed fixed) {
        return OptionalArbitrary.either(
                50,
                OptionalArbitrary.either(
                        50,
                        appeals(fixed).map(ProvisionShapes::widened),
                        clauses(fixed).map(ProvisionShapes::widened)),
                OptionalArbitrary.either(
                        30,
                        decisions(fixed).map(ProvisionShapes::widened),
                        positions(fixed).map(ProvisionShapes::widened)));
    }

    private static Unresolved<Provision> widened(Unresolved<? extends Provision> unresolved) {
        return unresolved::in;
    }

    private static <B extends Provision.Builder<B>> BuilderArbitrary<B> common(
            MetaType<? extends Provision> type, Supplier<B> blank, Fixed fixed) {
        return Drawn.of(type, blank)
                .draw("id", Arbitraries.<Unresolved<Optional<String>>>just(Definitions::self))
                .maybe(15, "label", Arbitraries.of("1", "3 (b)", "제1조", "Article II bis"))
                .draw(
                        whose(fixed),
                        (provision, whose) -> {
                            whose.by.ifPresent(provision::by);
                            whose.partOf.ifPresent(provision::partOf);
                        },
                        "by",
                        "partOf")
                .maybeId(30, "part", Definitions::parts)
                .with(
                        contents(),
                        (provision, content) -> {
                            content.text.ifPresent(provision::text);
                            content.summary.ifPresent(provision::summary);
                        },
                        "text",
                        "summary")
                .maybe(30, "placement", Vocabularies.terms(PartKind.vocabulary()))
                .maybeDraw(10, "performers", Unresolved.references(Definitions::actors))
                .maybeDraw(20, "involved", Unresolved.few(Provisions.INVOLVEMENTS))
                .maybe(70, "wording", Wordings.WORDINGS)
                .maybeDraw(20, "qualifiers", Unresolved.few(Wordings.QUALIFIERS))
                .maybeDraw(25, "timings", Unresolved.few(Timings.TIMINGS))
                .maybe(
                        15,
                        "quantities",
                        Quantities.quantities().list().ofMinSize(1).ofMaxSize(2))
                .draw("policyAreas", areas(fixed))
                .maybe(10, "codes", Vocabularies.codes().list().ofMinSize(1).ofMaxSize(2))
                .maybeDraw(
                        10,
                        places(),
                        (provision, places) -> {
                            provision.places(places.places);
                            places.listing.ifPresent(provision::placeListing);
                        },
                        "places",
                        "placeListing")
                .maybeDraw(
                        15,
                        enumerations(),
                        (provision, enumeration) -> {
                            provision.items(enumeration.items);
                            enumeration.listing.ifPresent(provision::listing);
                        },
                        "items",
                        "listing")
                .maybeDraw(20, "citations", Unresolved.few(Sources.CITATIONS))
                .maybeDraw(15, "links", Unresolved.few(Provisions.LINKS))
                .maybeDraw(40, "spans", TextSpans.few())
                .maybe(20, "rendering", Vocabularies.terms(Rendering.vocabulary()))
                .maybe(5, "noveltyOverride", Provisions.judgements(Novelty.class))
                .maybe(5, "changeOverride", Provisions.judgements(Change.class))
                .maybe(5, "note", Texts.LOCALIZED);
    }

    private record Whose(Optional<Attribution> by, Optional<String> partOf) {}

    /** Whose act it is; a part of another provision and a clause may leave it open. */
    private static Arbitrary<Unresolved<Whose>> whose(Fixed fixed) {
        Arbitrary<Boolean> silent = Arbitraries.frequency(Tuple.of(2, false), Tuple.of(1, true));
        return Combinators.combine(
                        Provisions.ATTRIBUTIONS,
                        OptionalArbitrary.of(15, Unresolved.oneOf(Definitions::provisions)),
                        silent)
                .as((by, whole, leftOpen) -> definitions -> {
                    Optional<String> partOf = whole.flatMap(unresolved -> unresolved.in(definitions));
                    Optional<Attribution> attribution =
                            partOf.isPresent() && leftOpen ? Optional.empty() : Optional.of(by.in(definitions));
                    return new Whose(fixed.by.isPresent() ? fixed.by : attribution, partOf);
                });
    }

    private record Content(Optional<LocalizedText> text, Optional<LocalizedText> summary) {}

    /** The text as printed, or a summary, or both. */
    private static Arbitrary<Content> contents() {
        return Combinators.combine(
                        Texts.LOCALIZED, OptionalArbitrary.of(30, Texts.LOCALIZED), Arbitraries.of(true, false))
                .as((one, other, printed) ->
                        printed ? new Content(Optional.of(one), other) : new Content(other, Optional.of(one)));
    }

    private static Arbitrary<Unresolved<List<String>>> areas(Fixed fixed) {
        return fixed.policyAreas.isEmpty()
                ? OptionalArbitrary.of(60, Unresolved.someOf(Definitions::policyAreas))
                        .map(some -> definitions -> some.map(unresolved -> unresolved.in(definitions))
                                .orElse(List.of()))
                : Arbitraries.just(definitions ->
                        fixed.policyAreas.stream().map(PolicyArea::id).toList());
    }

    private record Where(List<Reference> places, Optional<Listing> listing) {}

    private static Arbitrary<Unresolved<Where>> places() {
        return Combinators.combine(
                        Unresolved.references(Definitions::places),
                        OptionalArbitrary.of(30, Arbitraries.of(Listing.class)))
                .as((places, listing) -> definitions -> new Where(places.in(definitions), listing));
    }

    record Enumeration(List<Item> items, Optional<Listing> listing) {}

    /** A few items, and rarely very many. */
    static Arbitrary<Unresolved<Enumeration>> enumerations() {
        Arbitrary<Unresolved<List<Item>>> items = OptionalArbitrary.either(
                2,
                Unresolved.all(Provisions.ITEMS.list().ofMinSize(LONG_LIST / 2).ofMaxSize(LONG_LIST)),
                Unresolved.few(Provisions.ITEMS));
        return Combinators.combine(items, OptionalArbitrary.of(60, Arbitraries.of(Listing.class)))
                .as((list, listing) -> definitions -> new Enumeration(list.in(definitions), listing));
    }
}
