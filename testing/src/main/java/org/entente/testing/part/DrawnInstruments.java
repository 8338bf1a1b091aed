package org.entente.testing.part;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.instrument.Relation;
import org.entente.instrument.TextVersion;
import org.entente.model.LegalNature;
import org.entente.source.Locator;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.testing.value.Drawn;
import org.entente.testing.value.DrawnTerms;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.NatureBasis;
import org.entente.vocabulary.PartKind;
import org.entente.vocabulary.RelationKind;

/** Legal natures, relations and texts of an instrument, and the passages that are cited. */
public final class DrawnInstruments {

    private static final Arbitrary<String> NUMBERS = Arbitraries.of("5", "IV", "2 bis", "(b)", "제3조");

    private static final Arbitrary<Locator> DIVISIONS = Drawn.of(Locator.meta(), Locator::builder)
            .with("kind", DrawnTerms.terms(PartKind.vocabulary()))
            .maybe(90, "number", NUMBERS)
            .without("upTo", "within")
            .values(locator -> locator.build());

    /** Divisions, ranges of them, and divisions within others. */
    public static final Arbitrary<Locator> LOCATORS = Combinators.combine(
                    DIVISIONS, OptionalArbitrary.of(40, DIVISIONS), OptionalArbitrary.of(10, NUMBERS))
            .as((division, within, upTo) -> division.toBuilder()
                    .within(within)
                    .upTo(division.number().flatMap(any -> upTo))
                    .build());

    public static final Arbitrary<Unresolved<Relation>> RELATIONS = Drawn.completed(
            Relation.meta(),
            Combinators.combine(
                            DrawnTerms.terms(RelationKind.vocabulary()),
                            OptionalArbitrary.of(60, Unresolved.oneOf(Definitions::workIds)),
                            Arbitraries.of("agreement-2", "협정/2", "i:33522"),
                            LOCATORS.list().ofMaxSize(2),
                            OptionalArbitrary.of(5, Words.LOCALIZED))
                    .as((kind, work, agreement, locators, note) -> definitions -> {
                        Relation.Builder relation =
                                Relation.builder().kind(kind).locators(locators).note(note);
                        work.flatMap(drawn -> drawn.in(definitions))
                                .ifPresentOrElse(relation::work, () -> relation.agreement(agreement));
                        return relation.build();
                    }),
            "kind",
            "agreement",
            "work",
            "locators",
            "note");

    /** Texts in any language. */
    public static final Arbitrary<Unresolved<TextVersion>> TEXTS = Drawn.of(TextVersion.meta(), TextVersion::builder)
            .with("language", Words.TAGS)
            .maybe(80, "standing", DrawnTerms.terms(Authenticity.vocabulary()))
            .maybe(10, "prevails", Arbitraries.just(true))
            .maybeId(20, "authenticFrom", Definitions::events)
            .maybeDraw(20, "sources", Unresolved.someOf(Definitions::sources))
            .maybe(5, "note", Words.LOCALIZED)
            .unresolved(text -> text.build());

    /** Legal natures, of the whole or of some passages. */
    public static final Arbitrary<Unresolved<LegalNature>> NATURES = Drawn.of(LegalNature.meta(), LegalNature::builder)
            .with("force", DrawnTerms.terms(LegalForce.vocabulary()))
            .maybeDraw(30, "assertedBy", Unresolved.reference(Definitions::actors))
            .maybe(50, "basis", DrawnTerms.terms(NatureBasis.vocabulary()))
            .maybeDraw(15, "scope", Unresolved.references(Definitions::passages))
            .maybe(3, "note", Words.LOCALIZED)
            .unresolved(nature -> nature.build());

    private DrawnInstruments() {}
}
