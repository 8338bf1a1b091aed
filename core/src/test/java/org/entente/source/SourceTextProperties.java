package org.entente.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.entente.vocabulary.SpanRole;

class SourceTextProperties {

    /** Texts in which characters within and outside the basic plane mix, and lines end in all ways. */
    @Provide
    static Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", " ", "한", "é", "😀", "👍🏽", "𝔄", "\r\n", "\n", "\r")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property
    void aSpanMatchesItsOwnText(
            @ForAll("texts") String text, @ForAll @IntRange(max = 30) int one, @ForAll @IntRange(max = 30) int other) {
        SourceText source = SourceText.of("s", text);
        int start = Math.min(one, other) % source.length();
        int end = start + 1 + Math.max(one, other) % (source.length() - start);
        TextSpan span = source.span(start, end, SpanRole.WHOLE);
        int[] expected = text.codePoints().skip(start).limit(end - start).toArray();
        assertEquals(new String(expected, 0, expected.length), source.passage(start, end));
        assertEquals(SpanMatch.MATCHES, source.match(span));
    }

    @Property
    void aSupplementaryCharacterMovesASpanByOne(@ForAll("texts") String before, @ForAll("texts") String quote) {
        TextSpan here = SourceText.of("s", before + "§" + quote)
                .find("§" + quote, SpanRole.WHOLE)
                .orElseThrow();
        SourceText there = SourceText.of("s", "😀" + before + "§" + quote);
        TextSpan moved =
                here.toBuilder().start(here.start() + 1).end(here.end() + 1).build();
        assertEquals(SpanMatch.MATCHES, there.match(moved));
        assertEquals(Optional.of(moved), there.find("§" + quote, SpanRole.WHOLE));
    }

    @Property
    void whatIsFoundReadsLikeTheQuote(@ForAll("texts") String text, @ForAll String quote) {
        SourceText source = SourceText.of("s", text + quote);
        Optional<TextSpan> found = source.find(quote, SpanRole.WHOLE);
        found.ifPresent(span -> {
            assertEquals(quote, source.passage(span.start(), span.end()));
            assertTrue(span.digest().orElseThrow().matches(quote));
        });
    }

    @Property
    void lineEndsChangeToAndFro(@ForAll("texts") String text) {
        SourceText feeds = SourceText.of("s", text).withLineFeeds();
        assertEquals(-1, feeds.text().indexOf('\r'));
        assertEquals(feeds.text(), feeds.withCarriageReturns().withLineFeeds().text());
        assertEquals(
                feeds.text().chars().filter(each -> each == '\n').count(),
                feeds.withCarriageReturns().length() - feeds.length());
    }

    @Property
    void anIndexBelongsToItsCodePoint(@ForAll("texts") String text) {
        SourceText source = SourceText.of("s", text);
        for (int position = 0; position <= source.length(); position++) {
            assertEquals(text.offsetByCodePoints(0, position), source.indexOf(position));
        }
        assertThrows(IndexOutOfBoundsException.class, () -> source.indexOf(source.length() + 1));
        assertThrows(IndexOutOfBoundsException.class, () -> source.indexOf(-1));
    }
}
