package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Involvement;
import org.entente.provision.Item;
import org.entente.provision.Qualifier;
import org.entente.quantity.Baseline;
import org.entente.quantity.Quantity;
import org.entente.source.Citation;
import org.entente.source.Source;
import org.entente.source.SourceText;
import org.entente.source.TextSpan;
import org.entente.text.LocalizedText;
import org.entente.timing.Timing;
import org.entente.violation.Violation;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.QualifierKind;
import org.entente.vocabulary.Rendering;
import org.entente.vocabulary.SpanRole;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Verbatim means verbatim, and printed is printed. */
class VerbatimRulesTest {

    private static final String SENTENCE =
            "Both sides re-\naffirmed their  ferry\u00AD between \u201CBode\u201D and Cray.";
    private static final SourceText TEXT = SourceText.of("s", "On ships\n" + SENTENCE + " They will meet by May.\n");
    private static final TextSpan WHOLE = TEXT.find(SENTENCE, SpanRole.WHOLE).orElseThrow();
    private static final TextSpan MEET =
            TEXT.find("They will meet by May.", SpanRole.WHOLE).orElseThrow();

    private static Commitment.Builder commitment(TextSpan... spans) {
        return Commitment.builder()
                .summary("en", "x")
                .by(Attribution.unattributed())
                .addSpans(spans);
    }

    private static Commitment.Builder verbatim(String text, TextSpan... spans) {
        return commitment(spans).text("en", text).rendering(Rendering.VERBATIM);
    }

    private static Agreement.Builder agreement(Commitment.Builder... provisions) {
        Agreement.Builder agreement = Agreement.builder()
                .id("a")
                .title("en", "x")
                .addSources(
                        Source.builder().id("s").build(),
                        Source.builder().id("t").build());
        for (Commitment.Builder provision : provisions) {
            agreement.addProvision(provision.build());
        }
        return agreement;
    }

    private static List<Violation> violations(Agreement.Builder agreement, SourceText... texts) {
        return AgreementValidator.standard()
                .without("provision-without-span")
                .validate(new Examination(agreement.build(), List.of(texts)))
                .violations();
    }

    private static List<String> found(Agreement.Builder agreement, SourceText... texts) {
        return violations(agreement, texts).stream()
                .map(each -> each.code() + " " + each.path())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                SENTENCE,
                "Both sides reaffirmed their ferry between \u201CBode\u201D and Cray.",
                "Both sides \u2026 ferry between",
                "[...] their ferry between \u201CBode\u201D [\u2026]",
                "Both sides re-affirmed"
            })
    void layoutMakesNoDifference(String text) {
        assertEquals(List.of(), found(agreement(verbatim(text, WHOLE)), TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Both sides affirmed their ferry",
                "both sides reaffirmed",
                "between \"Bode\" and Cray.",
                "They will meet",
                "Both sides \u2026 ships"
            })
    void otherWordsAreNotVerbatim(String text) {
        assertEquals(List.of("verbatim-differs provisions[0].text"), found(agreement(verbatim(text, WHOLE)), TEXT));
    }

    @Test
    void theSourceIsQuotedWhereItIsNear() {
        Violation near =
                violations(agreement(verbatim("both sides", WHOLE)), TEXT).get(0);
        assertEquals(Map.of("words", "both sides", "source", "s", "instead", "Both sides"), near.arguments());
        Violation far = violations(agreement(verbatim("Bode \u2026 neither", WHOLE)), TEXT)
                .get(0);
        assertEquals(Map.of("words", "neither", "source", "s"), far.arguments());
    }

    @Test
    void onlyVerbatimTextsAreCompared() {
        assertEquals(List.of(), found(agreement(commitment(WHOLE).text("en", "other")), TEXT));
        assertEquals(
                List.of(),
                found(agreement(commitment(WHOLE).text("en", "other").rendering(Rendering.TRANSLATED)), TEXT));
        assertEquals(List.of(), found(agreement(verbatim("other", WHOLE))));
        assertEquals(List.of(), found(agreement(verbatim("other")), TEXT));
        assertEquals(
                List.of(),
                found(
                        agreement(verbatim(
                                "other", WHOLE.toBuilder().role(SpanRole.VERB).build())),
                        TEXT));
    }

    @Test
    void oneLanguageOfTheTextIsEnough() {
        Commitment.Builder both = commitment(WHOLE)
                .text(LocalizedText.of("ko", "\uC591\uCE21", "en", "Both sides"))
                .rendering(Rendering.VERBATIM);
        assertEquals(List.of(), found(agreement(both), TEXT));
    }

    @Test
    void severalWholesAreOnePassage() {
        assertEquals(List.of(), found(agreement(verbatim("Cray. They will meet", WHOLE, MEET)), TEXT));
        assertEquals(
                List.of("verbatim-differs provisions[0].text"),
                found(agreement(verbatim("On ships", WHOLE, MEET)), TEXT));
    }

    @Test
    void anotherSourceMayHaveTheWords() {
        TextSpan other = TextSpan.of("t", 0, 5).toBuilder().role(SpanRole.WHOLE).build();
        Agreement.Builder agreement = agreement(verbatim("other", WHOLE, other));
        assertEquals(List.of(), found(agreement, TEXT));
        assertEquals(List.of(), found(agreement, TEXT, SourceText.of("t", "other words")));
        assertEquals(
                List.of("verbatim-differs provisions[0].text"), found(agreement, TEXT, SourceText.of("t", "no words")));
    }

    @Test
    void spansThatSlippedAreReportedAlone() {
        TextSpan slipped = WHOLE.toBuilder().start(WHOLE.start() + 1).build();
        assertEquals(
                List.of("span-text-differs provisions[0].spans[0]"),
                found(agreement(verbatim("other", slipped)), TEXT));
        TextSpan beyond = TextSpan.of("s", 5, TEXT.length() + 1).toBuilder()
                .role(SpanRole.WHOLE)
                .build();
        assertEquals(
                List.of("span-out-of-range provisions[0].spans[0]"), found(agreement(verbatim("other", beyond)), TEXT));
    }

    @Test
    void allPrintedWordsAreCompared() {
        Commitment.Builder provision = commitment(MEET)
                .by(Attribution.builder()
                        .asPrinted("w0")
                        .addActor(Reference.printed("w1"))
                        .addOfficial(Reference.printed("w2"))
                        .build())
                .addPerformer(Reference.printed("w3"))
                .wording(Wording.builder()
                        .verb(Word.of("w4", "agree"))
                        .noun(Word.of("w5", "meeting"))
                        .modal(Word.of("w6", "will"))
                        .addAction(Word.of("w7", "meet"))
                        .addModifier(Word.of("w8", "closely"))
                        .build())
                .addTiming(Timing.builder().asPrinted("w9").build())
                .addQuantity(Quantity.builder().asPrinted("w10").build())
                .addCitation(Citation.builder().asPrinted("w11").build())
                .addCreates(Reference.printed("w12"))
                .addInvolved(Involvement.builder()
                        .actor(Reference.printed("w13"))
                        .role(InvolvementRole.BENEFICIARY)
                        .build())
                .addItem(Item.builder()
                        .text(LocalizedText.of("en", "x"))
                        .addQuantity(Quantity.builder()
                                .value(new BigDecimal(1))
                                .baseline(Baseline.printed("w14"))
                                .build())
                        .build());
        assertEquals(
                List.of(
                        "printed-differs provisions[0].by.actors[0].asPrinted",
                        "printed-differs provisions[0].by.officials[0].asPrinted",
                        "printed-differs provisions[0].by.asPrinted",
                        "printed-differs provisions[0].performers[0].asPrinted",
                        "printed-differs provisions[0].creates[0].asPrinted",
                        "printed-differs provisions[0].involved[0].actor.asPrinted",
                        "printed-differs provisions[0].wording.verb.surface",
                        "printed-differs provisions[0].wording.noun.surface",
                        "printed-differs provisions[0].wording.modal.surface",
                        "printed-differs provisions[0].wording.actions[0].surface",
                        "printed-differs provisions[0].wording.modifiers[0].surface",
                        "printed-differs provisions[0].timings[0].asPrinted",
                        "printed-differs provisions[0].quantities[0].asPrinted",
                        "printed-differs provisions[0].items[0].quantities[0].baseline.asPrinted",
                        "printed-differs provisions[0].citations[0].asPrinted"),
                found(agreement(provision), TEXT));
        SourceText all = SourceText.of("s", "w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 w14");
        assertEquals(
                List.of(), found(agreement(provision.spans(List.of(all.span(0, all.length(), SpanRole.WHOLE)))), all));
    }

    @Test
    void printedWordsMayStandInTheChapeau() {
        Commitment.Builder child = commitment(MEET)
                .partOf("1")
                .by(Attribution.builder().asPrinted("Both sides").build())
                .wording(Wording.builder().modal(Word.of("will", "will")).build());
        assertEquals(List.of(), found(agreement(commitment(WHOLE).id("1"), child), TEXT));
        assertEquals(
                List.of("printed-differs provisions[1].by.asPrinted"),
                found(agreement(commitment().id("1"), child), TEXT));
    }

    @Test
    void withoutAWholePrintedWordsAreNotCompared() {
        TextSpan verb = TEXT.find("meet", SpanRole.VERB).orElseThrow();
        Commitment.Builder provision =
                commitment(verb).addTiming(Timing.builder().asPrinted("soon").build());
        assertEquals(List.of(), found(agreement(provision), TEXT));
    }

    private static TextSpan span(String source, int start, int end, SpanRole role) {
        return TextSpan.of(source, start, end).toBuilder().role(role).build();
    }

    @Test
    void partsLieWithinAWhole() {
        Commitment.Builder provision = commitment(
                span("s", 10, 20, SpanRole.WHOLE),
                span("s", 30, 40, SpanRole.WHOLE),
                span("s", 12, 14, SpanRole.WHOLE),
                span("s", 10, 20, SpanRole.VERB),
                span("s", 9, 12, SpanRole.VERB),
                span("s", 19, 21, SpanRole.NOUN),
                span("s", 15, 16, SpanRole.NOUN),
                span("s", 18, 32, SpanRole.OBJECT),
                span("s", 39, 41, SpanRole.ITEM),
                span("s", 30, 40, SpanRole.ITEM),
                span("t", 1, 2, SpanRole.VERB),
                span("a", 1, 2, SpanRole.VERB),
                span("s", 1, 2, SpanRole.vocabulary().of("OTHER")),
                TextSpan.of("s", 1, 2));
        assertEquals(
                List.of(
                        "span-outside-whole provisions[0].spans[4]",
                        "span-outside-whole provisions[0].spans[5]",
                        "span-outside-whole provisions[0].spans[7]",
                        "span-outside-whole provisions[0].spans[8]"),
                found(agreement(provision)).stream()
                        .filter(each -> each.startsWith("span-outside"))
                        .toList());
    }

    @Test
    void spansOfItemsLieWithinAWholeToo() {
        Item item = Item.builder()
                .text(LocalizedText.of("en", "x"))
                .span(span("s", 5, 11, SpanRole.ITEM))
                .build();
        Commitment.Builder provision = commitment(span("s", 0, 10, SpanRole.WHOLE))
                .addItem(item)
                .addQualifier(Qualifier.of(QualifierKind.MANNER, "en", "x").toBuilder()
                        .addItem(item)
                        .build());
        assertEquals(
                List.of(
                        "span-outside-whole provisions[0].qualifiers[0].items[0].span",
                        "span-outside-whole provisions[0].items[0].span"),
                found(agreement(provision)));
        assertEquals(List.of(), found(agreement(provision.spans(List.of(span("s", 0, 11, SpanRole.WHOLE))))));
        assertEquals(List.of(), found(agreement(provision.spans(List.of()))));
    }
}
