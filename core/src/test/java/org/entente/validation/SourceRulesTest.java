package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.entente.Refusals;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Item;
import org.entente.provision.Position;
import org.entente.source.Correction;
import org.entente.source.Digest;
import org.entente.source.Source;
import org.entente.source.SourceText;
import org.entente.source.SpanMatch;
import org.entente.source.TextSpan;
import org.entente.text.LocalizedText;
import org.entente.violation.Severity;
import org.entente.vocabulary.SpanRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceRulesTest {

    private static final SourceText TEXT = SourceText.of("s", "😀 Title\nWe note progres.\nWe agree.\n");
    private static final TextSpan NOTE =
            TEXT.find("We note progres.", SpanRole.WHOLE).orElseThrow();
    private static final TextSpan SLIP = TEXT.find("progres", SpanRole.ITEM).orElseThrow();
    private static final TextSpan AGREE = TEXT.find("We agree.", SpanRole.WHOLE).orElseThrow();

    private static Agreement agreement(TextSpan first, TextSpan item, TextSpan correction) {
        return Agreement.builder()
                .id("a")
                .title("en", "x")
                .addSource(Source.builder().id("other").build())
                .addSource(Source.builder()
                        .id("s")
                        .addCorrection(Correction.builder()
                                .printed("progres")
                                .corrected("progress")
                                .span(correction)
                                .build())
                        .build())
                .addProvision(Position.builder()
                        .summary("en", "x")
                        .by(Attribution.unattributed())
                        .addSpans(first, TextSpan.of("other", 500, 501))
                        .addItem(
                                Item.builder().text(LocalizedText.of("en", "x")).build())
                        .addItem(Item.builder()
                                .text(LocalizedText.of("en", "x"))
                                .span(item)
                                .build())
                        .build())
                .build();
    }

    private static final Agreement SOUND = agreement(NOTE, AGREE, SLIP);

    private static List<String> found(Agreement agreement, SourceText text) {
        return Refusals.in(
                AgreementValidator.standard().without("span-outside-whole").validate(agreement, text));
    }

    @Test
    void spansAreVerifiedInOrder() {
        SourceVerification verification = SourceVerification.of(SOUND, TEXT);
        assertEquals(
                List.of("sources[1].corrections[0].span", "provisions[0].spans[0]", "provisions[0].items[1].span"),
                verification.spans().stream()
                        .map(each -> each.path().toString())
                        .toList());
        assertEquals(
                List.of(SLIP, NOTE, AGREE),
                verification.spans().stream()
                        .map(SourceVerification.VerifiedSpan::span)
                        .toList());
        assertEquals(3, verification.count(SpanMatch.MATCHES));
        assertEquals(0, verification.count(SpanMatch.DIFFERS));
        assertSame(TEXT, verification.text());
        assertFalse(verification.otherLineEnds());
        assertThrows(
                UnsupportedOperationException.class, () -> verification.spans().clear());
        assertEquals(List.of(), found(SOUND, TEXT));
    }

    @Test
    void textsOfTheValidatorAreCompared() {
        Agreement off = agreement(NOTE.toBuilder().start(NOTE.start() + 1).build(), AGREE, SLIP);
        SourceText other = SourceText.of("s", "Short.");
        AgreementValidator comparing = AgreementValidator.standard()
                .without("span-outside-whole")
                .comparing(SourceText.of("other", "x"), TEXT);
        assertEquals(
                List.of("span-out-of-range provisions[0].spans[1]", "span-text-differs provisions[0].spans[0]"),
                Refusals.in(comparing.validate(off)));
        assertEquals(
                found(off, TEXT),
                Refusals.in(AgreementValidator.standard()
                        .without("span-outside-whole")
                        .comparing(TEXT)
                        .validate(off)));
        // A text that is given with the agreement goes before one of the same source.
        assertEquals(
                found(off, TEXT),
                Refusals.in(AgreementValidator.standard()
                        .without("span-outside-whole")
                        .comparing(other)
                        .validate(off, TEXT)));
        assertEquals(List.of(), Refusals.in(comparing.comparing().validate(off)));
        for (AgreementValidator kept : List.of(
                comparing.without("id-look-alike"),
                comparing.grading("id-look-alike", Severity.ERROR),
                comparing.listing(100),
                comparing.with(AgreementValidator.standard().rules().get(0)))) {
            assertEquals(2, kept.validate(off).violations().size());
        }
    }

    @Test
    void differingSpansAreReportedInPlace() {
        Agreement off = agreement(
                NOTE.toBuilder().start(NOTE.start() + 1).build(),
                AGREE.toBuilder().end(TEXT.length() + 1).build(),
                SLIP);
        assertEquals(
                List.of("span-out-of-range provisions[0].items[1].span", "span-text-differs provisions[0].spans[0]"),
                found(off, TEXT));
        assertEquals(
                List.of(
                        "the span ends at 36, and the text of \"s\" has 35 code points: correct the span",
                        "the text of \"s\" from 9 to 24 is not the one that was digested: find the words anew"),
                AgreementValidator.standard().validate(off, TEXT).errors().stream()
                        .map(each -> each.message())
                        .toList());
        assertEquals(List.of(), found(agreement(TextSpan.of("s", 0, TEXT.length()), AGREE, SLIP), TEXT));
    }

    @Test
    void otherLineEndsAreReportedOnce() {
        assertEquals(List.of("source-line-ends sources[1]"), found(SOUND, TEXT.withCarriageReturns()));
        assertTrue(SourceVerification.of(SOUND, TEXT.withCarriageReturns()).otherLineEnds());
        SourceText windows = TEXT.withCarriageReturns();
        Agreement coded = agreement(
                windows.find("We note progres.", SpanRole.WHOLE).orElseThrow(),
                windows.find("We agree.", SpanRole.WHOLE).orElseThrow(),
                windows.find("progres", SpanRole.WHOLE).orElseThrow());
        assertEquals(List.of(), found(coded, windows));
        assertEquals(List.of("source-line-ends sources[1]"), found(coded, TEXT));
        assertEquals(
                "the text of \"s\" has other line ends than the one that was digested: take the text with the original"
                        + " line ends",
                AgreementValidator.standard()
                        .validate(coded, TEXT)
                        .violations()
                        .get(0)
                        .message());
    }

    @Test
    void aChangedTextHasNoOtherLineEnds() {
        SourceText changed =
                SourceText.of("s", TEXT.withCarriageReturns().text().replace("agree", "agreed"));
        assertFalse(SourceVerification.of(SOUND, changed).otherLineEnds());
        assertEquals(3, found(SOUND, changed).size());
        Agreement digested = SOUND.toBuilder()
                .sources(List.of(Source.builder()
                        .id("s")
                        .digest(Digest.full(TEXT.text()))
                        .build()))
                .build();
        assertEquals(List.of(), found(digested.toBuilder().provisions(List.of()).build(), TEXT));
        assertEquals(
                List.of("source-text-differs sources[0].digest"),
                found(digested.toBuilder().provisions(List.of()).build(), changed));
    }

    @Test
    void theTextDigestRevealsOtherLineEnds() {
        Agreement whole = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addSource(Source.builder()
                        .id("s")
                        .digest(Digest.full(TEXT.text()))
                        .build())
                .build();
        assertFalse(SourceVerification.of(whole, TEXT).otherLineEnds());
        assertTrue(SourceVerification.of(whole, TEXT.withCarriageReturns()).otherLineEnds());
        Agreement both =
                SOUND.toBuilder().sources(List.of(whole.sources().get(0))).build();
        assertTrue(SourceVerification.of(both, TEXT.withCarriageReturns()).otherLineEnds());
    }

    @Test
    void aSpanWithoutADigestProvesNothing() {
        Agreement bare = agreement(TextSpan.of("s", 9, 25), AGREE, SLIP);
        assertEquals(1, SourceVerification.of(bare, TEXT).count(SpanMatch.NO_DIGEST));
        assertEquals(List.of(), found(bare, TEXT));
        assertTrue(SourceVerification.of(bare, TEXT.withCarriageReturns()).otherLineEnds());
    }

    @Test
    void severalTextsAreExaminedTogether() {
        SourceText other = SourceText.of("other", "x");
        Examination examination = new Examination(SOUND, List.of(TEXT, other));
        assertEquals(Optional.of(other), examination.text("other"));
        assertEquals(Optional.of(TEXT), examination.text("s"));
        assertEquals(Optional.empty(), examination.text("none"));
        assertEquals(
                List.of("span-out-of-range provisions[0].spans[1]"),
                Refusals.in(AgreementValidator.standard()
                        .without("span-outside-whole")
                        .validate(examination)));
    }

    /** Without a digest it is unknown which line ends were counted. */
    @Test
    void aSpanBehindTheEndProvesNothing() {
        TextSpan behind = TextSpan.of("s", TEXT.length() - 5, TEXT.length() + 1);
        Agreement bare = SOUND.toBuilder()
                .sources(List.of(
                        Source.builder().id("other").build(),
                        Source.builder().id("s").build()))
                .provisions(List.of(Position.builder()
                        .summary("en", "x")
                        .by(Attribution.unattributed())
                        .addSpan(behind)
                        .build()))
                .build();
        assertEquals(List.of("span-out-of-range provisions[0].spans[0]"), found(bare, TEXT));
        assertFalse(SourceVerification.of(bare, TEXT).otherLineEnds());
    }

    /** Spans of the whole text, as many as are given, and a last one that has slipped. */
    private static List<String> foundOf(SourceText text, int wholes) {
        TextSpan whole = text.span(0, text.length(), SpanRole.WHOLE);
        Position position = Position.builder()
                .summary("en", "x")
                .by(Attribution.unattributed())
                .spans(Collections.nCopies(wholes, whole))
                .addSpan(whole.toBuilder().start(1).build())
                .build();
        return found(
                Agreement.builder()
                        .id("a")
                        .title("en", "x")
                        .addSource(Source.builder().id("s").build())
                        .addProvision(position)
                        .build(),
                text);
    }

    /** Each is digested by itself, so that many long ones would take long. */
    @ParameterizedTest
    @CsvSource({
        "100000, 14, span-text-differs provisions[0].spans[14]",
        "100000, 15, span-text-differs provisions[0].spans[15]",
        "100000, 16, spans-not-compared provisions[0].spans[16]",
        "100000, 40, spans-not-compared provisions[0].spans[16]",
        "100, 10000, span-text-differs provisions[0].spans[10000]"
    })
    void spansAreComparedAsLongAsTheyFit(int length, int wholes, String reported) {
        assertEquals(List.of(reported), foundOf(SourceText.of("s", "x".repeat(length)), wholes));
        assertEquals(List.of(reported), foundOf(SourceText.of("s", "\uD83D\uDE00".repeat(length)), wholes));
    }

    @Test
    void comparisonFindsOtherLineEnds() {
        SourceText text = SourceText.of("s", "x".repeat(99_999) + "\n");
        TextSpan whole = text.span(0, text.length(), SpanRole.WHOLE);
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addSource(Source.builder().id("s").build())
                .addProvision(Position.builder()
                        .summary("en", "x")
                        .by(Attribution.unattributed())
                        .spans(Collections.nCopies(30, whole))
                        .build())
                .build();
        assertEquals(List.of("source-line-ends sources[0]"), found(agreement, text.withCarriageReturns()));
    }
}
