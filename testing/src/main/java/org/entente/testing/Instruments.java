package org.entente.testing;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.instrument.Relation;
import org.entente.instrument.TextVersion;
import org.entente.source.Locator;
import org.entente.testing.making.BuilderArbitrary;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.PartKind;
import org.entente.vocabulary.RelationKind;

/** What instruments belong to and consist of: relations, texts by language, the passages that are cited. */
public final class Instruments {

    private static final Arbitrary<String> NUMBERS = Arbitraries.of("5", "IV", "2 bis", "(b)", "제3조");

    private static final Arbitrary<Locator> DIVISIONS = BuilderArbitrary.of(Locator::builder)
            .with(Vocabularies.terms(PartKind.vocabulary()), (locator, kind) -> locator.kind(kind))
            .maybe(90, NUMBERS, (locator, number) -> locator.number(number))
            .values(locator -> locator.build());

    /** Divisions, ranges of them, and divisions within others. */
    static final Arbitrary<Locator> LOCATORS = Combinators.combine(
                    DIVISIONS, OptionalArbitrary.of(40, DIVISIONS), OptionalArbitrary.of(10, NUMBERS))
            .as((division, within, upTo) -> division.toBuilder()
                    .within(within)
                    .upTo(division.number().flatMap(any -> upTo))
                    .build());

    static final Arbitrary<Unresolved<Relation>> RELATIONS = Combinators.combine(
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
            });

    /** Texts in any language. */
    static final Arbitrary<Unresolved<TextVersion>> TEXTS = BuilderArbitrary.of(TextVersion::builder)
            .with(Texts.TAGS, (text, language) -> text.language(language))
            .maybe(80, Vocabularies.terms(Authenticity.vocabulary()), (text, standing) -> text.standing(standing))
            .maybe(10, Arbitraries.just(true), (text, prevails) -> text.prevails(prevails))
            .maybeId(20, Definitions::events, (text, event) -> text.authenticFrom(event))
            .maybeDraw(20, Unresolved.someOf(Definitions::sources), (text, sources) -> text.sources(sources))
            .maybe(5, Texts.LOCALIZED, (text, note) -> text.note(note))
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
