package org.entente.testing.value;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.source.SourceText;
import org.entente.source.TextSpan;
import org.entente.testing.making.Definitions;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Unresolved;
import org.entente.vocabulary.SpanRole;

/** Spans of the texts of an agreement. */
public final class DrawnSpans {

    private static final int PARTS = 1000;

    private static final Arbitrary<Integer> SHARES =
            Arbitraries.integers().between(0, PARTS - 1).withoutEdgeCases();

    /** A span of one of the texts of the definitions, or of an absent text. */
    public static final Arbitrary<Unresolved<TextSpan>> SPANS = Drawn.completed(
            TextSpan.meta(),
            Combinators.combine(
                            Unresolved.oneOf(Definitions::quoted),
                            SHARES,
                            SHARES,
                            OptionalArbitrary.of(60, DrawnTerms.terms(SpanRole.vocabulary())),
                            OptionalArbitrary.of(80, Arbitraries.just(true)))
                    .<Unresolved<TextSpan>>as((text, start, length, role, digested) -> definitions -> {
                        TextSpan span = span(text.in(definitions).orElseThrow(), start, length);
                        TextSpan.Builder bare = TextSpan.builder()
                                .source(span.source())
                                .start(span.start())
                                .end(span.end())
                                .role(role);
                        return digested.isPresent() ? bare.digest(span.digest()).build() : bare.build();
                    })
                    .withoutEdgeCases(),
            "source",
            "start",
            "end",
            "role",
            "digest");

    /** A span, or nothing where the definitions have no text. */
    public static final Arbitrary<Unresolved<Optional<TextSpan>>> FIRST =
            few().map(spans -> definitions -> spans.in(definitions).stream().findFirst());

    private DrawnSpans() {}

    /** Gives the text back if it has spans. */
    public static SourceText quotable(SourceText text) {
        if (text.length() == 0) {
            throw new IllegalArgumentException("an empty text has no spans");
        }
        return text;
    }

    /** From one to three spans; none where the definitions have no text. */
    public static Arbitrary<Unresolved<List<TextSpan>>> few() {
        return SPANS.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(spans -> definitions -> definitions.quoted().isEmpty()
                        ? List.of()
                        : spans.stream().map(span -> span.in(definitions)).toList());
    }

    private static TextSpan span(SourceText text, int start, int length) {
        int from = start * text.length() / PARTS;
        int most = text.length() - from;
        return text.span(from, from + 1 + length * (most - 1) / PARTS, SpanRole.WHOLE);
    }
}
