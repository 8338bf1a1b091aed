package org.entente.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.Refusals;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.PartKind;
import org.entente.vocabulary.SpanRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {

    private static final SourceText TEXT = SourceText.of("s", "😀 We agree.\nWe agree 👍.");

    @Test
    void countsCodePoints() {
        assertEquals(23, TEXT.length());
        assertEquals("We agree", TEXT.passage(2, 10));
        assertEquals("👍.", TEXT.passage(21, 23));
        assertEquals("", TEXT.passage(23, 23));
        assertEquals("SourceText{s, 23 code points}", TEXT.toString());
        assertThrows(IndexOutOfBoundsException.class, () -> TEXT.passage(22, 24));
        assertThrows(IndexOutOfBoundsException.class, () -> TEXT.passage(-1, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> TEXT.passage(3, 2));
    }

    @Test
    void findsTheFirstPassageThatReadsSo() {
        TextSpan span = TEXT.find("We agree", SpanRole.WHOLE).orElseThrow();
        assertEquals(2, span.start());
        assertEquals(10, span.end());
        assertEquals(8, span.length());
        assertEquals(Optional.of(SpanRole.WHOLE), span.role());
        assertEquals(SpanMatch.MATCHES, TEXT.match(span));
        assertEquals(Optional.empty(), TEXT.find("we agree", SpanRole.WHOLE));
        assertEquals(Optional.empty(), TEXT.find("", SpanRole.WHOLE));
        assertEquals(TEXT.text(), TEXT.passage(0, TEXT.length()));
        assertEquals(Optional.of(TEXT.span(0, 23, SpanRole.WHOLE)), TEXT.find(TEXT.text(), SpanRole.WHOLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uDE00 We", "agree \uD83D", "\uDE00", "\uD83D"})
    void halfOfACharacterIsNotFound(String half) {
        assertEquals(Optional.empty(), TEXT.find(half, SpanRole.WHOLE));
    }

    @Test
    void halfOfACharacterEndsNoQuote() {
        SourceText text = SourceText.of("s", "a\uD83D\uDE00");
        assertEquals(Optional.empty(), text.find("a\uD83D", SpanRole.WHOLE));
        assertEquals(Optional.of(text.span(0, 2, SpanRole.WHOLE)), text.find(text.text(), SpanRole.WHOLE));
    }

    /** Half of a character that a text itself begins or ends with is found, as what it is. */
    @ParameterizedTest
    @CsvSource({"\uDE00a, \uDE00, 0", "a\uD83D, \uD83D, 1", "\uDE00, \uDE00, 0"})
    void halfOfACharacterIsFoundWhereItStands(String text, String half, int at) {
        SourceText whole = SourceText.of("s", text);
        assertEquals(Optional.of(whole.span(at, at + 1, SpanRole.WHOLE)), whole.find(half, SpanRole.WHOLE));
    }

    /** Places of a long text are counted in steps; each word lies where it lies, whatever the steps. */
    @Test
    void wordsOfLongTextsAreFoundInPlace() {
        StringBuilder text = new StringBuilder("\uD83D\uDD4A ");
        List<Integer> starts = new ArrayList<>();
        for (int word = 100; word < 200; word++) {
            starts.add(text.codePointCount(0, text.length()));
            text.append(word).append(word % 7 == 0 ? "\uD83D\uDD4A" : "").append(' ');
        }
        SourceText source = SourceText.of("s", text.toString());
        for (int word = 100; word < 200; word++) {
            int start = starts.get(word - 100);
            String number = String.valueOf(word);
            assertEquals(Optional.of(source.span(start, start + 3, SpanRole.VERB)), source.find(number, SpanRole.VERB));
            assertEquals(start, source.findAll(number).get(0).start());
            assertEquals(start + 3, source.findAll(number).get(0).end());
            assertEquals(number, source.passage(start, start + 3));
        }
    }

    @Test
    void wholeCharacterIsFoundBehindHalfOfOne() {
        SourceText text = SourceText.of("s", "\uD83D\uDE00\uDE00a");
        assertEquals(Optional.of(text.span(1, 3, SpanRole.WHOLE)), text.find("\uDE00a", SpanRole.WHOLE));
        assertEquals(Optional.of(text.span(1, 2, SpanRole.WHOLE)), text.find("\uDE00", SpanRole.WHOLE));
    }

    @Test
    void saysWhyASpanDoesNotFit() {
        TextSpan span = TEXT.span(2, 10, SpanRole.VERB);
        assertEquals(SpanMatch.DIFFERS, TEXT.match(span.toBuilder().start(3).build()));
        assertEquals(SpanMatch.OUT_OF_RANGE, TEXT.match(span.toBuilder().end(24).build()));
        assertEquals(SpanMatch.DIFFERS, TEXT.match(span.toBuilder().end(23).build()));
        assertEquals(SpanMatch.NO_DIGEST, TEXT.match(TextSpan.of("s", 2, 10)));
        assertThrows(IllegalArgumentException.class, () -> TEXT.match(TextSpan.of("other", 2, 10)));
    }

    @Test
    void changesLineEndsOnRequestAlone() {
        SourceText mixed = SourceText.of("s", "a\r\nb\rc\nd");
        assertEquals("a\r\nb\rc\nd", mixed.text());
        assertEquals("a\nb\nc\nd", mixed.withLineFeeds().text());
        assertEquals("a\r\nb\r\nc\r\nd", mixed.withCarriageReturns().text());
        assertEquals("s", mixed.withCarriageReturns().source());
        assertEquals(
                mixed.withLineFeeds().text(),
                mixed.withCarriageReturns().withLineFeeds().text());
    }

    @Test
    void aSpanHoldsSomething() {
        assertEquals(List.of("span-empty end"), Refusals.of(() -> TextSpan.of("s", 2, 2)));
        assertEquals(List.of("span-empty end"), Refusals.of(() -> TextSpan.of("s", 3, 2)));
        assertEquals(
                List.of("id-malformed source", "number-out-of-range start"),
                Refusals.of(() -> TextSpan.of(" ", -1, 2)));
        assertEquals(List.of(), Refusals.of(() -> TextSpan.of("s", 0, 1)));
    }

    @Test
    void aDigestIsOfTheUtf8Bytes() {
        assertEquals(
                "sha-256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                Digest.full("abc").toString());
        assertEquals("sha-256/64:ba7816bf8f01cfea", Digest.brief("abc").toString());
        assertEquals(Digest.brief("abc"), Digest.parse("sha-256/64:ba7816bf8f01cfea"));
        assertTrue(Digest.full("한국").matches("한국"));
        assertTrue(Digest.brief("한국").matches("한국"));
        assertFalse(Digest.brief("한국").matches("한국 "));
        assertFalse(Digest.full("e\u0301").matches("\u00E9"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha-256:",
                "sha-256/64:ba7816bf8f01cfe",
                "sha-256/64:BA7816BF8F01CFEA",
                "sha-256:ba7816bf8f01cfea",
                "md5:ba7816bf8f01cfea",
                "ba7816bf8f01cfea"
            })
    void refusesWhatIsNoDigest(String text) {
        assertEquals(List.of("digest-malformed"), Refusals.of(() -> Digest.parse(text)));
    }

    @Test
    void aSourceHasSoundAttributes() {
        Source.Builder source = Source.builder()
                .id("a b")
                .publisher("")
                .location(URI.create("https://example.org/\u202Etxt"))
                .mediaType("text\n")
                .length(-1)
                .derivedFrom("");
        assertEquals(
                List.of(
                        "id-malformed id",
                        "text-blank publisher",
                        "text-control-character location",
                        "text-control-character mediaType",
                        "number-out-of-range length",
                        "id-malformed derivedFrom"),
                Refusals.of(source::build));
        assertEquals(
                List.of(), Refusals.of(() -> Source.builder().id("s").length(0).build()));
    }

    @Test
    void aLocatorGoesDownToAPlace() {
        Locator paragraph = Locator.of(PartKind.ARTICLE, "5").then(PartKind.PARAGRAPH, "2");
        assertEquals(PartKind.PARAGRAPH, paragraph.kind());
        assertEquals(Optional.of("2"), paragraph.number());
        assertEquals(Optional.of(Locator.of(PartKind.ARTICLE, "5")), paragraph.within());
        assertEquals(
                List.of("needs upTo"),
                Refusals.of(
                        () -> Locator.builder().kind(PartKind.ARTICLE).upTo("5").build()));
        assertEquals(
                List.of("text-blank number", "text-blank upTo"),
                Refusals.of(() -> Locator.builder()
                        .kind(PartKind.ARTICLE)
                        .number(" ")
                        .upTo("")
                        .build()));
        assertEquals(
                Optional.of("5"),
                Locator.of(PartKind.ARTICLE, "2").toBuilder().upTo("5").build().upTo());
    }

    @Test
    void citationsAndCorrectionsKeepPrintedWords() {
        assertEquals(
                Optional.of("MDT"),
                Citation.of("MDT", CitationRelation.ACCORDS_WITH).work());
        assertEquals(
                List.of("id-malformed work", "text-blank asPrinted"),
                Refusals.of(() -> Citation.builder().work("").asPrinted("").build()));
        assertEquals(
                List.of(),
                Refusals.of(() ->
                        Citation.builder().asPrinted("relevant resolutions").build()));
        assertEquals(
                List.of("text-blank printed", "text-blank corrected"),
                Refusals.of(() -> Correction.builder().printed("").corrected("").build()));
    }
}
