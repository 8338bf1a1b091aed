package org.entente.testing.faults;

import java.util.List;
import org.entente.source.Digest;
import org.entente.source.SourceText;
import org.entente.testing.faults.JsonDraft.Added;
import org.entente.validation.AgreementProblem;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.SpanRole;

/** What must hold between an agreement, its sources and their texts. */
public final class SourceFaults {

    private static final String TWO_LINES = "This is the first line.\nHere is the second line.\n";

    /** Characters outside the basic plane stand before the words that matter. */
    private static final String SUPPLEMENTARY = "𝕊𝕊 On 18 March both sides agreed to meet.";

    private static final String COMBINING = "The cafe\u0301 in question.";

    public static final List<Fault> ALL = List.of(
            Fault.of(AgreementProblem.SOURCE_TEXT_DIFFERS, "the text is not the one that was digested", draft -> {
                Added source = source(draft, TWO_LINES);
                draft.ready();
                String other = draft.choose("Another text.\n", TWO_LINES + " ", TWO_LINES.substring(1));
                return draft.set(
                        source.path().member("digest"),
                        draft.choose(Digest.full(other), Digest.brief(other)).toString());
            }),
            Fault.of(AgreementProblem.SOURCE_LINE_ENDS, "the text has other line ends", draft -> {
                boolean whole = draft.choose(true, false);
                Added source = whole ? source(draft, TWO_LINES) : draft.define("sources", "");
                draft.provision("'spans': [%s]".formatted(span(source, TWO_LINES, "second line")));
                draft.ready();
                draft.text(SourceText.of(source.id(), TWO_LINES).withCarriageReturns());
                return source.path();
            }),
            Fault.of(AgreementProblem.SPAN_OUT_OF_RANGE, "a span ends after its text, by the stated length", draft -> {
                Added source = draft.define("sources", "'length': 10");
                ValuePath span = anySpan(draft, source, 5, 10);
                draft.ready();
                draft.set(span.member("end"), 11);
                return span;
            }),
            Fault.of(AgreementProblem.SPAN_OUT_OF_RANGE, "a span ends after its text", draft -> {
                Added source = draft.define("sources", "");
                SourceText text = SourceText.of(source.id(), SUPPLEMENTARY);
                ValuePath span = anySpan(draft, source, 5, text.length());
                draft.ready();
                draft.text(text);
                draft.set(span.member("end"), text.length() + 1);
                return span;
            }),
            Fault.of(AgreementProblem.SPAN_TEXT_DIFFERS, "a span has slipped", draft -> {
                Added source = draft.define("sources", "");
                ValuePath span = draft.provision("'spans': [%s]".formatted(span(source, SUPPLEMENTARY, "agreed")))
                        .member("spans")
                        .index(0);
                draft.ready();
                draft.text(SourceText.of(source.id(), SUPPLEMENTARY));
                String end = draft.choose("start", "end");
                draft.set(span.member(end), draft.at(span.member(end)).asInt() + draft.choose(-1, 1));
                return span;
            }),
            Fault.of(AgreementProblem.SPANS_NOT_COMPARED, "one span of the whole text too many", draft -> {
                Added source = draft.define("sources", "");
                String text = "The two sides agreed.\n".repeat(3000);
                String whole = span(source, text, text);
                ValuePath spans = draft.provision("'spans': [%s]".formatted(whole + (", " + whole).repeat(15)))
                        .member("spans");
                draft.ready();
                draft.text(SourceText.of(source.id(), text));
                return draft.set(spans.index(16), JsonDraft.object(whole));
            }),
            Fault.of(AgreementProblem.SPAN_SPLITS_GRAPHEME, "a span cuts a character", draft -> {
                Added source = draft.define("sources", "");
                int accent = COMBINING.indexOf('\u0301');
                ValuePath span = anySpan(draft, source, 0, accent + 1);
                draft.ready();
                draft.text(SourceText.of(source.id(), COMBINING));
                if (draft.choose(true, false)) {
                    draft.set(span.member("end"), accent);
                } else {
                    draft.set(span.member("start"), accent);
                }
                return span;
            }),
            Fault.of(AgreementProblem.SPAN_OUTSIDE_WHOLE, "a verb lies outside its provision", draft -> {
                Added source = draft.define("sources", "");
                String span = "{'source': '%s', 'start': %d, 'end': %d, 'role': '%s'}";
                ValuePath verb = draft.provision("'spans': [%s, %s]"
                                .formatted(
                                        span.formatted(source.id(), 5, 20, "WHOLE"),
                                        span.formatted(source.id(), 5, 20, "VERB")))
                        .member("spans")
                        .index(1);
                draft.ready();
                if (draft.choose(true, false)) {
                    draft.set(verb.member("end"), 21);
                } else {
                    draft.set(verb.member("start"), 4);
                }
                return verb;
            }),
            Fault.of(AgreementProblem.VERBATIM_DIFFERS, "a text is not verbatim", draft -> {
                Added source = draft.define("sources", "");
                ValuePath text = draft.provision("'spans': [%s], 'rendering': 'VERBATIM', 'text': {'en': 'second line'}"
                                .formatted(whole(source, TWO_LINES, "second line")))
                        .member("text");
                draft.ready();
                draft.text(SourceText.of(source.id(), TWO_LINES));
                draft.set(text.member("en"), draft.choose("Second line", "second lines", "line two"));
                return text;
            }),
            Fault.of(AgreementProblem.PRINTED_DIFFERS, "a printed word is not printed", draft -> {
                Added source = draft.define("sources", "");
                ValuePath timing = draft.provision("'spans': [%s], 'timings': [{'asPrinted': 'second'}]"
                                .formatted(whole(source, TWO_LINES, "second line")))
                        .member("timings")
                        .index(0)
                        .member("asPrinted");
                draft.ready();
                draft.text(SourceText.of(source.id(), TWO_LINES));
                draft.set(timing, draft.choose("Second", "third", "first line"));
                return timing;
            }),
            Fault.of(AgreementProblem.PROVISION_WITHOUT_SPAN, "a provision is anchored nowhere", draft -> {
                draft.define("sources", "");
                ValuePath provision = draft.provision("");
                draft.ready();
                draft.remove(provision.member("spans"));
                return provision;
            }),
            Fault.of(AgreementProblem.FIDELITY_OVERCLAIMED, "a report claims to give the words", draft -> {
                ValuePath source = draft.define(
                                "sources", "'authenticity': 'SECONDARY_REPORT', 'fidelity': 'PARAPHRASE'")
                        .path();
                draft.ready();
                return draft.set(
                        source.member("fidelity"), draft.choose("VERBATIM_TRANSCRIPTION", "EXTRACTED_VERIFIED"));
            }),
            Fault.of(AgreementProblem.FIDELITY_OVERCLAIMED, "a provision quotes a paraphrase", draft -> {
                Added source = draft.define("sources", "'fidelity': 'PARAPHRASE'");
                ValuePath provision =
                        draft.provision("'spans': [{'source': '%s', 'start': 0, 'end': 1}], 'rendering': 'PARAPHRASED'"
                                .formatted(source.id()));
                draft.ready();
                return draft.set(provision.member("rendering"), "VERBATIM");
            }));

    private SourceFaults() {}

    /** A source with the digest of its text, which is handed over. */
    private static Added source(JsonDraft draft, String text) {
        Added source = draft.define("sources", "'digest': '%s'".formatted(Digest.full(text)));
        draft.text(SourceText.of(source.id(), text));
        return source;
    }

    private static String span(Added source, String text, String quote) {
        var span = SourceText.of(source.id(), text).find(quote, SpanRole.WHOLE).orElseThrow();
        return "{'source': '%s', 'start': %s, 'end': %s, 'digest': '%s'}"
                .formatted(
                        span.source(), span.start(), span.end(), span.digest().orElseThrow());
    }

    private static String whole(Added source, String text, String quote) {
        return span(source, text, quote).replace("}", ", 'role': 'WHOLE'}");
    }

    /** A span in any of the places where there can be one. */
    private static ValuePath anySpan(JsonDraft draft, Added source, int start, int end) {
        String span = "{'source': '%s', 'start': %s, 'end': %s}".formatted(source.id(), start, end);
        return switch (draft.choose(0, 1, 2)) {
            case 0 ->
                draft.provision("'spans': [%s]".formatted(span)).member("spans").index(0);
            case 1 ->
                draft.provision("'items': [{'text': {'en': 'It'}, 'span': %s}]".formatted(span))
                        .member("items")
                        .index(0)
                        .member("span");
            default ->
                draft.define(
                                "sources",
                                "'corrections': [{'printed': 'a', 'corrected': 'b', 'span': %s}]".formatted(span))
                        .path()
                        .member("corrections")
                        .index(0)
                        .member("span");
        };
    }
}
