package org.entente.testing.part;

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
import org.entente.provision.Link;
import org.entente.provision.Listing;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.source.SourceText;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.testing.value.Drawn;
import org.entente.testing.value.DrawnQuantities;
import org.entente.testing.value.DrawnSpans;
import org.entente.testing.value.DrawnTerms;
import org.entente.testing.value.DrawnTimings;
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
public final class DrawnProvisions {

    /**
     * What a user fixes.
     *
     * @param by whose acts they are
     * @param actors the actors among those, as far as they were given
     * @param policyAreas what they are about
     * @param text what they quote
     */
    public record Fixed(
            Optional<Attribution> by, List<Actor> actors, List<PolicyArea> policyAreas, Optional<SourceText> text) {

        public static final Fixed NOTHING = new Fixed(Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    private DrawnProvisions() {}

    public static Arbitrary<Unresolved<Commitment>> commitments(Fixed fixed) {
        return common(Commitment.meta(), Commitment::builder, fixed)
                .maybeDraw(10, "creates", Unresolved.references(Definitions::creations))
                .maybe(5, "firmnessOverride", DrawnProvisionParts.judgements(Firmness.class))
                .unresolved(commitment -> commitment.build());
    }

    public static Arbitrary<Unresolved<Position>> positions(Fixed fixed) {
        return common(Position.meta(), Position::builder, fixed)
                .maybe(70, "stance", DrawnTerms.terms(Stance.vocabulary()))
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

    public static Arbitrary<Unresolved<Appeal>> appeals(Fixed fixed) {
        return common(Appeal.meta(), Appeal::builder, fixed)
                .maybe(60, "mode", DrawnTerms.terms(AppealMode.vocabulary()))
                .maybeDraw(60, "addressees", Unresolved.references(Definitions::actors))
                .unresolved(appeal -> appeal.build());
    }

    public static Arbitrary<Unresolved<Decision>> decisions(Fixed fixed) {
        return common(Decision.meta(), Decision::builder, fixed)
                .maybe(70, "effect", DrawnTerms.terms(DecisionEffect.vocabulary()))
                .maybeDraw(20, "creates", Unresolved.references(Definitions::creations))
                .unresolved(decision -> decision.build());
    }

    public static Arbitrary<Unresolved<Clause>> clauses(Fixed fixed) {
        return common(Clause.meta(), Clause::builder, fixed)
                .with("topic", DrawnTerms.terms(ClauseTopic.vocabulary()))
                .maybeDraw(15, "scope", Unresolved.references(Definitions::passages))
                .maybeDraw(15, "rule", DrawnForceRules.RULES)
                .unresolved(clause -> clause.build());
    }

    /** All kinds; half of them are commitments. */
    public static Arbitrary<Unresolved<Provision>> all(Fixed fixed) {
        return OptionalArbitrary.either(
                50, others(fixed), DrawnProvisions.commitments(fixed).map(DrawnProvisions::widened));
    }

    /** All kinds but commitments. */
    public static Arbitrary<Unresolved<Provision>> others(Fixed fixed) {
        return OptionalArbitrary.either(
                50,
                OptionalArbitrary.either(
                        50,
                        appeals(fixed).map(DrawnProvisions::widened),
                        clauses(fixed).map(DrawnProvisions::widened)),
                OptionalArbitrary.either(
                        30,
                        decisions(fixed).map(DrawnProvisions::widened),
                        positions(fixed).map(DrawnProvisions::widened)));
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
                .maybe(30, "placement", DrawnTerms.terms(PartKind.vocabulary()))
                .maybeDraw(10, "performers", Unresolved.references(Definitions::actors))
                .maybeDraw(20, "involved", Unresolved.few(DrawnProvisionParts.INVOLVEMENTS))
                .maybe(70, "wording", DrawnWordings.WORDINGS)
                .maybeDraw(20, "qualifiers", Unresolved.few(DrawnWordings.QUALIFIERS))
                .maybeDraw(25, "timings", Unresolved.few(DrawnTimings.TIMINGS))
                .maybe(
                        15,
                        "quantities",
                        DrawnQuantities.quantities().list().ofMinSize(1).ofMaxSize(2))
                .draw("policyAreas", areas(fixed))
                .maybe(10, "codes", DrawnTerms.codes().list().ofMinSize(1).ofMaxSize(2))
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
                        DrawnProvisionParts.enumerations(),
                        (provision, enumeration) -> {
                            provision.items(enumeration.items());
                            enumeration.listing().ifPresent(provision::listing);
                        },
                        "items",
                        "listing")
                .maybeDraw(20, "citations", Unresolved.few(DrawnSources.CITATIONS))
                .maybeDraw(15, "links", Unresolved.few(DrawnProvisionParts.LINKS))
                .maybeDraw(40, "spans", DrawnSpans.few())
                .maybe(20, "rendering", DrawnTerms.terms(Rendering.vocabulary()))
                .maybe(5, "noveltyOverride", DrawnProvisionParts.judgements(Novelty.class))
                .maybe(5, "changeOverride", DrawnProvisionParts.judgements(Change.class))
                .maybe(5, "note", Words.LOCALIZED);
    }

    private record Whose(Optional<Attribution> by, Optional<String> partOf) {}

    /** Whose act it is; a part of another provision and a clause may leave it open. */
    private static Arbitrary<Unresolved<Whose>> whose(Fixed fixed) {
        Arbitrary<Boolean> silent = Arbitraries.frequency(Tuple.of(2, false), Tuple.of(1, true));
        return Combinators.combine(
                        DrawnProvisionParts.ATTRIBUTIONS,
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
                        Words.LOCALIZED, OptionalArbitrary.of(30, Words.LOCALIZED), Arbitraries.of(true, false))
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
}
