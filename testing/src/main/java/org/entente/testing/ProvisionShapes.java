package org.entente.testing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
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
        return common(Commitment::builder, fixed)
                .maybeDraw(
                        10,
                        Unresolved.references(Definitions::creations),
                        (commitment, them) -> commitment.creates(them))
                .maybe(5, Provisions.judgements(Firmness.class), (commitment, it) -> commitment.firmnessOverride(it))
                .unresolved(commitment -> commitment.build());
    }

    static Arbitrary<Unresolved<Position>> positions(Fixed fixed) {
        return common(Position::builder, fixed)
                .maybe(70, Vocabularies.terms(Stance.vocabulary()), (position, stance) -> position.stance(stance))
                .maybeDraw(
                        fixed.by.isPresent() ? 0 : 8,
                        Unresolved.oneOf(Definitions::parties),
                        (position, party) -> party.ifPresent(dissenter -> dissent(position, dissenter)))
                .unresolved(position -> position.build());
    }

    /** One party records that it disagrees. */
    private static void dissent(Position.Builder position, String party) {
        position.by(Attribution.of(party))
                .stance(Stance.DISAGREES)
                .addLink(Link.builder().kind(LinkKind.DISSENTS_FROM).label("1").build());
    }

    static Arbitrary<Unresolved<Appeal>> appeals(Fixed fixed) {
        return common(Appeal::builder, fixed)
                .maybe(60, Vocabularies.terms(AppealMode.vocabulary()), (appeal, mode) -> appeal.mode(mode))
                .maybeDraw(60, Unresolved.references(Definitions::actors), (appeal, them) -> appeal.addressees(them))
                .unresolved(appeal -> appeal.build());
    }

    static Arbitrary<Unresolved<Decision>> decisions(Fixed fixed) {
        return common(Decision::builder, fixed)
                .maybe(70, Vocabularies.terms(DecisionEffect.vocabulary()), (decision, it) -> decision.effect(it))
                .maybeDraw(
                        20, Unresolved.references(Definitions::creations), (decision, them) -> decision.creates(them))
                .unresolved(decision -> decision.build());
    }

    static Arbitrary<Unresolved<Clause>> clauses(Fixed fixed) {
        return common(Clause::builder, fixed)
                .with(Vocabularies.terms(ClauseTopic.vocabulary()), (clause, topic) -> clause.topic(topic))
                .maybeDraw(15, Unresolved.references(Definitions::passages), (clause, parts) -> clause.scope(parts))
                .maybeDraw(15, ForceRules.RULES, (clause, rule) -> clause.rule(rule))
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

    private static <B extends Provision.Builder<B>> BuilderArbitrary<B> common(Supplier<B> blank, Fixed fixed) {
        return BuilderArbitrary.of(blank)
                .draw(
                        Arbitraries.<Unresolved<Optional<String>>>just(Definitions::self),
                        (provision, id) -> id.ifPresent(provision::id))
                .maybe(
                        15,
                        Arbitraries.of("1", "3 (b)", "제1조", "Article II bis"),
                        (provision, it) -> provision.label(it))
                .draw(whose(fixed), (provision, whose) -> {
                    whose.by.ifPresent(provision::by);
                    whose.partOf.ifPresent(provision::partOf);
                })
                .maybeId(30, Definitions::parts, (provision, part) -> provision.part(part))
                .with(contents(), (provision, content) -> {
                    content.text.ifPresent(provision::text);
                    content.summary.ifPresent(provision::summary);
                })
                .maybe(30, Vocabularies.terms(PartKind.vocabulary()), (provision, it) -> provision.placement(it))
                .maybeDraw(
                        10, Unresolved.references(Definitions::actors), (provision, them) -> provision.performers(them))
                .maybeDraw(20, Unresolved.few(Provisions.INVOLVEMENTS), (provision, them) -> provision.involved(them))
                .maybe(70, Wordings.WORDINGS, (provision, wording) -> provision.wording(wording))
                .maybeDraw(20, Unresolved.few(Wordings.QUALIFIERS), (provision, them) -> provision.qualifiers(them))
                .maybeDraw(25, Unresolved.few(Timings.TIMINGS), (provision, timings) -> provision.timings(timings))
                .maybe(
                        15,
                        Quantities.quantities().list().ofMinSize(1).ofMaxSize(2),
                        (provision, them) -> provision.quantities(them))
                .draw(areas(fixed), (provision, areas) -> provision.policyAreas(areas))
                .maybe(
                        10,
                        Vocabularies.codes().list().ofMinSize(1).ofMaxSize(2),
                        (provision, codes) -> provision.codes(codes))
                .maybeDraw(10, places(), (provision, places) -> {
                    provision.places(places.places);
                    places.listing.ifPresent(provision::placeListing);
                })
                .maybeDraw(15, enumerations(), (provision, enumeration) -> {
                    provision.items(enumeration.items);
                    enumeration.listing.ifPresent(provision::listing);
                })
                .maybeDraw(20, Unresolved.few(Sources.CITATIONS), (provision, them) -> provision.citations(them))
                .maybeDraw(15, Unresolved.few(Provisions.LINKS), (provision, links) -> provision.links(links))
                .maybeDraw(40, TextSpans.few(), (provision, spans) -> provision.spans(spans))
                .maybe(20, Vocabularies.terms(Rendering.vocabulary()), (provision, how) -> provision.rendering(how))
                .maybe(5, Provisions.judgements(Novelty.class), (provision, it) -> provision.noveltyOverride(it))
                .maybe(5, Provisions.judgements(Change.class), (provision, it) -> provision.changeOverride(it))
                .maybe(5, Texts.LOCALIZED, (provision, note) -> provision.note(note));
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
                    Optional<Attribution> whoever =
                            partOf.isPresent() && leftOpen ? Optional.empty() : Optional.of(by.in(definitions));
                    return new Whose(fixed.by.isPresent() ? fixed.by : whoever, partOf);
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
