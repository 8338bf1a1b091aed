package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.provision.Position;
import org.entente.source.SourceText;
import org.entente.source.SpanMatch;
import org.entente.source.TextSpan;
import org.entente.vocabulary.SpanRole;

/** Spans count code points, whatever the encoding. */
class TextSpansProperties {

    @Property
    void spansMatchTheirText(@ForAll SourceText text, @ForAll Random random) {
        TextSpan span = TextSpans.in(text).generator(100).next(random).value();
        int[] codePoints = text.text().codePoints().toArray();
        String quoted = new String(codePoints, span.start(), span.length());
        assertEquals(codePoints.length, text.length());
        assertEquals(quoted, text.passage(span.start(), span.end()));
        assertEquals(span.digest().isPresent() ? SpanMatch.MATCHES : SpanMatch.NO_DIGEST, text.match(span));
        span.digest().ifPresent(digest -> assertTrue(digest.matches(quoted)));
    }

    @Property
    void whatWasQuotedIsFoundAgain(@ForAll SourceText text, @ForAll Random random) {
        TextSpan span = TextSpans.in(text).generator(100).next(random).value();
        String quoted = text.passage(span.start(), span.end());
        TextSpan found = text.find(quoted, SpanRole.WHOLE).orElseThrow();
        assertEquals(quoted, text.passage(found.start(), found.end()));
        assertTrue(found.start() <= span.start());
    }

    @Property
    void whatStandsInFrontShiftsSpans(@ForAll SourceText text, @ForAll Random random) {
        TextSpan span = TextSpans.in(text).generator(100).next(random).value();
        SourceText longer = SourceText.of(text.source(), "𝔄🤝" + text.text());
        TextSpan shifted =
                span.toBuilder().start(span.start() + 2).end(span.end() + 2).build();
        assertEquals(text.match(span), longer.match(shifted));
        assertEquals(
                Optional.of(SpanMatch.OUT_OF_RANGE),
                Optional.of(text.match(span.toBuilder().end(text.length() + 1).build())));
    }

    @Property
    void lineEndsAreNormalisedOnce(@ForAll SourceText text) {
        assertEquals(
                text.withLineFeeds().text(),
                text.withCarriageReturns().withLineFeeds().text());
        assertEquals(
                text.withCarriageReturns().text(),
                text.withCarriageReturns().withCarriageReturns().text());
    }

    @Property
    void provisionsAreCodedFromTheirText(@ForAll SourceText text, @ForAll Random random) {
        Position position = Positions.positions()
                .codedFrom(text)
                .generator(100)
                .next(random)
                .value();
        position.spans().forEach(span -> assertTrue(text.match(span) != SpanMatch.DIFFERS, span.toString()));
        position.spans().forEach(span -> assertEquals(text.source(), span.source()));
    }
}
