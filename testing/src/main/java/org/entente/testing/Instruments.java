package org.entente.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.instrument.Relation;
import org.entente.instrument.TextVersion;
import org.entente.source.Locator;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.PartKind;
import org.entente.vocabulary.RelationKind;

/** What instruments belong to and consist of: relations, texts by language, the passages that are cited. */
public final class Instruments {

    private static final Arbitrary<String> NUMBERS = Arbitraries.of("5", "IV", "2 bis", "(b)", "제3조");

    private static final Arbitrary<Locator> DIVISIONS = Drawn.of(Locator.meta(), Locator::builder)
            .with("kind", Vocabularies.terms(PartKind.vocabulary()))
            .maybe(90, "number", NUMBERS)
            .without("upTo", "within")
            .values(locator -> locator.build());

    /** Divisions, ranges of them, and divisions within others. */
    static final Arbitrary<Locator> LOCATORS = Combinators.combine(
                    DIVISIONS, OptionalArbitrary.of(40, DIVISIONS), OptionalArbitrary.of(10, NUMBERS))
            .as((division, within, upTo) -> division.toBuilder()
                    .within(within)
                    .upTo(division.number().flatMap(any -> upTo))
                    .build());

    static final Arbitrary<Unresolved<Relation>> RELATIONS = Drawn.completed(
            Relation.meta(),
            Combinators.combine(
                            Vocabularies.terms(RelationKind.vocabulary()),
                            OptionalArbitrary.of(60, Unresolved.oneOf(Definitions::workIds)),
                            Arbitraries.of("agreement-2", "협정/2", "i:33522"),
                            LOCATORS.list().ofMaxSize(2),
                            OptionalArbitrary.of(5, Texts.LOCALIZED))
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
    static final Arbitrary<Unresolved<TextVersion>> TEXTS = Drawn.of(TextVersion.meta(), TextVersion::builder)
            .with("language", Texts.TAGS)
            .maybe(80, "standing", Vocabularies.terms(Authenticity.vocabulary()))
            .maybe(10, "prevails", Arbitraries.just(true))
            .maybeId(20, "authenticFrom", Definitions::events)
            .maybeDraw(20, "sources", Unresolved.someOf(Definitions::sources))
            .maybe(5, "note", Texts.LOCALIZED)
            .unresolved(text -> text.build());

    private Instruments() {}

    /**
     * Passages of works: articles, paragraphs, operative paragraphs, several at once.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Locator> locators() {
        return LOCATORS;
    }

    /**
     * Relations to other instruments.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Relation> relations() {
        return Unresolved.alone(RELATIONS);
    }

    /**
     * Texts by language: originals, translations, copies.
     *
     * @return the arbitrary
     */
    public static Arbitrary<TextVersion> textVersions() {
        return Unresolved.alone(TEXTS);
    }
}
