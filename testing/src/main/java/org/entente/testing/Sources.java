package org.entente.testing;

import java.net.URI;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.model.CitedWork;
import org.entente.source.Citation;
import org.entente.source.Correction;
import org.entente.source.Digest;
import org.entente.source.Source;
import org.entente.source.SourceText;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.testing.making.Words;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.Fidelity;
import org.entente.vocabulary.SourceKind;

/** Sources, their texts, their slips, and what they cite. */
public final class Sources {

    private static final String SUPPLEMENTARY = "𝔗𝔢𝔵𝔱 🤝🏽 𠮷野: ";

    /** How long before the day of the definitions a work must be so that no text about that day precedes it. */
    private static final int CLEARLY_BEFORE = 800;

    static final Arbitrary<Unresolved<Correction>> CORRECTIONS = Drawn.of(Correction.meta(), Correction::builder)
            .with("printed", Arbitraries.of("Korean-region", "Republic of Korean", "side’s", "Blincoln"))
            .with("corrected", Arbitraries.of("Republic of Korea", "sides’", "Blinken"))
            .maybeDraw(30, "span", TextSpans.FIRST)
            .maybe(10, "note", Texts.LOCALIZED)
            .unresolved(slip -> slip.build());

    /** A text has characters outside the basic plane in front as often as not. */
    private static final Arbitrary<String> TEXTS = Combinators.combine(
                    Arbitraries.of("", SUPPLEMENTARY),
                    Words.LINES.list().ofMinSize(1).ofMaxSize(8),
                    Arbitraries.of("\n", " ", "\r\n"))
            .as((front, lines, separator) -> front + String.join(separator, lines));

    static final Arbitrary<Unresolved<Citation>> CITATIONS = Drawn.completed(
            Citation.meta(),
            Combinators.combine(
                            Unresolved.oneOf(Definitions::works),
                            Words.LINES,
                            OptionalArbitrary.of(70, Vocabularies.terms(CitationRelation.vocabulary())),
                            OptionalArbitrary.of(30, Words.LINES),
                            Instruments.LOCATORS.list().ofMaxSize(2),
                            OptionalArbitrary.of(5, Texts.LOCALIZED))
                    .<Unresolved<Citation>>as((work, words, relation, printed, locators, note) ->
                            definitions -> work.in(definitions)
                                    .map(cited -> Citation.builder()
                                            .work(cited.id())
                                            .relation(
                                                    isClearlyBefore(cited, definitions)
                                                            ? relation
                                                            : Optional.of(CitationRelation.ENVISAGES))
                                            .asPrinted(printed))
                                    .orElseGet(() ->
                                            Citation.builder().asPrinted(words).relation(relation))
                                    .locators(locators)
                                    .note(note)
                                    .build())
                    .withoutEdgeCases(),
            "work",
            "asPrinted",
            "locators",
            "relation",
            "note");

    private Sources() {}

    /**
     * Sources of all kinds.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Source> sources() {
        return Unresolved.alone(several()).map(CodedSource::source);
    }

    /**
     * Texts of sources: in several scripts, with all kinds of line ends, and with characters outside the basic plane.
     *
     * @return the arbitrary
     */
    public static Arbitrary<SourceText> sourceTexts() {
        return TEXTS.map(text -> SourceText.of("source-1", text));
    }

    /**
     * Slips of texts and what they must mean.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Correction> corrections() {
        return Unresolved.alone(CORRECTIONS);
    }

    /**
     * Digests of both lengths.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Digest> digests() {
        return Combinators.combine(TEXTS, Arbitraries.of(true, false))
                .as((text, full) -> full ? Digest.full(text) : Digest.brief(text));
    }

    /**
     * Citations of works, resolved or not.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Citation> citations() {
        return Unresolved.alone(CITATIONS);
    }

    /** Whether nothing says that a work is later than the acts that make an agreement of the definitions. */
    static boolean isClearlyBefore(CitedWork work, Definitions definitions) {
        return work.date()
                .map(UncertainDate::latest)
                .map(date -> date.isBefore(definitions.day().minusDays(CLEARLY_BEFORE)))
                .orElse(true);
    }

    /** Sources whose ids the definitions number; the first has no other to derive from. */
    static Arbitrary<Unresolved<CodedSource>> several() {
        Arbitrary<Unresolved<Source.Builder>> shape = Drawn.of(Source.meta(), Source::builder)
                .maybe(70, "kind", Vocabularies.terms(SourceKind.vocabulary()))
                .maybe(50, "title", Texts.LOCALIZED)
                .maybeDraw(30, "issuers", Unresolved.references(Definitions::actors))
                .maybe(30, "publisher", Words.LINES)
                .maybe(60, "language", Texts.TAGS)
                .maybe(50, "authenticity", Vocabularies.terms(Authenticity.vocabulary()))
                .maybe(50, "fidelity", Vocabularies.terms(Fidelity.vocabulary()))
                .maybeDraw(10, "dateline", Unresolved.reference(Definitions::places))
                .maybeDraw(40, "published", Dates.around(0, 30))
                .maybe(5, "publishedAsPrinted", Timings.printedDates())
                .maybeDraw(40, "retrieved", Dates.around(30, 3000))
                .maybe(40, "location", locations())
                .maybe(20, "mediaType", Arbitraries.of("text/plain", "application/pdf"))
                .maybeId(20, "derivedFrom", Definitions::sources)
                .maybeDraw(8, "corrections", Unresolved.few(CORRECTIONS))
                .maybe(5, "note", Texts.LOCALIZED)
                .without("id", "length", "digest")
                .unresolved(source -> source);
        return Combinators.combine(
                        shape,
                        TEXTS,
                        OptionalArbitrary.of(60, Arbitraries.just(true)),
                        OptionalArbitrary.of(60, Arbitraries.of(true, false)))
                .<Unresolved<CodedSource>>as((source, text, measured, digested) -> definitions -> {
                    String id = "source-" + (definitions.texts().size() + 1);
                    SourceText whole = SourceText.of(Definitions.free(id, definitions.sources()), text);
                    return new CodedSource(
                            source.in(definitions)
                                    .id(whole.source())
                                    .length(measured.map(yes -> whole.length()))
                                    .digest(digested.map(full -> full ? Digest.full(text) : Digest.brief(text)))
                                    .build(),
                            whole);
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<URI> locations() {
        return Arbitraries.of(
                        "https://example.org/treaty?id=1#art-2",
                        "urn:lex:kr:agreement:2021",
                        "https://example.org/%ED%95%9C")
                .map(URI::create);
    }

    /** A source and the text that spans of it are drawn from. */
    record CodedSource(Source source, SourceText text) {}
}
