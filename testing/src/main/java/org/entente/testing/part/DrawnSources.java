package org.entente.testing.part;

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
import org.entente.testing.value.Drawn;
import org.entente.testing.value.DrawnDates;
import org.entente.testing.value.DrawnSpans;
import org.entente.testing.value.DrawnTerms;
import org.entente.testing.value.DrawnTimings;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.Fidelity;
import org.entente.vocabulary.SourceKind;

/** Sources with their texts, corrections and citations. */
public final class DrawnSources {

    private static final String SUPPLEMENTARY = "𝔗𝔢𝔵𝔱 🤝🏽 𠮷野: ";

    /** How long before the day of the definitions a work must be so that no text about that day precedes it. */
    private static final int CLEARLY_BEFORE = 800;

    public static final Arbitrary<Unresolved<Correction>> CORRECTIONS = Drawn.of(Correction.meta(), Correction::builder)
            .with("printed", Arbitraries.of("Korean-region", "Republic of Korean", "side’s", "Blincoln"))
            .with("corrected", Arbitraries.of("Republic of Korea", "sides’", "Blinken"))
            .maybeDraw(30, "span", DrawnSpans.FIRST)
            .maybe(10, "note", Words.LOCALIZED)
            .unresolved(slip -> slip.build());

    /** A text has characters outside the basic plane in front as often as not. */
    public static final Arbitrary<String> TEXTS = Combinators.combine(
                    Arbitraries.of("", SUPPLEMENTARY),
                    Words.LINES.list().ofMinSize(1).ofMaxSize(8),
                    Arbitraries.of("\n", " ", "\r\n"))
            .as((front, lines, separator) -> front + String.join(separator, lines));

    public static final Arbitrary<Unresolved<Citation>> CITATIONS = Drawn.completed(
            Citation.meta(),
            Combinators.combine(
                            Unresolved.oneOf(Definitions::works),
                            Words.LINES,
                            OptionalArbitrary.of(70, DrawnTerms.terms(CitationRelation.vocabulary())),
                            OptionalArbitrary.of(30, Words.LINES),
                            DrawnInstruments.LOCATORS.list().ofMaxSize(2),
                            OptionalArbitrary.of(5, Words.LOCALIZED))
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

    private DrawnSources() {}

    /** Whether nothing says that a work is later than the acts that make an agreement of the definitions. */
    public static boolean isClearlyBefore(CitedWork work, Definitions definitions) {
        return work.date()
                .map(UncertainDate::latest)
                .map(date -> date.isBefore(definitions.day().minusDays(CLEARLY_BEFORE)))
                .orElse(true);
    }

    /** Sources whose ids the definitions number; the first has no other to derive from. */
    public static Arbitrary<Unresolved<CodedSource>> sources() {
        Arbitrary<Unresolved<Source.Builder>> shape = Drawn.of(Source.meta(), Source::builder)
                .maybe(70, "kind", DrawnTerms.terms(SourceKind.vocabulary()))
                .maybe(50, "title", Words.LOCALIZED)
                .maybeDraw(30, "issuers", Unresolved.references(Definitions::actors))
                .maybe(30, "publisher", Words.LINES)
                .maybe(60, "language", Words.TAGS)
                .maybe(50, "authenticity", DrawnTerms.terms(Authenticity.vocabulary()))
                .maybe(50, "fidelity", DrawnTerms.terms(Fidelity.vocabulary()))
                .maybeDraw(10, "dateline", Unresolved.reference(Definitions::places))
                .maybeDraw(40, "published", DrawnDates.around(0, 30))
                .maybe(5, "publishedAsPrinted", DrawnTimings.printedDates())
                .maybeDraw(40, "retrieved", DrawnDates.around(30, 3000))
                .maybe(40, "location", locations())
                .maybe(20, "mediaType", Arbitraries.of("text/plain", "application/pdf"))
                .maybeId(20, "derivedFrom", Definitions::sources)
                .maybeDraw(8, "corrections", Unresolved.few(CORRECTIONS))
                .maybe(5, "note", Words.LOCALIZED)
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
    public record CodedSource(Source source, SourceText text) {}
}
