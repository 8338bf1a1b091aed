package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.json.AgreementJsonException;
import org.entente.json.CheckedDraft;
import org.entente.json.DraftQuote;
import org.entente.json.Drafts;
import org.entente.json.EntenteJson;
import org.entente.json.Limits;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.source.Passage;
import org.entente.source.Source;
import org.entente.source.SourceText;
import org.entente.source.SpanMatch;
import org.entente.source.TextSpan;
import org.entente.violation.Severity;
import org.entente.violation.Violation;
import org.entente.vocabulary.SpanRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes become spans and the words of the source, or are refused with what differs. */
class QuotesTest {

    private static final Drafts DRAFTS = EntenteJson.standard().drafts();

    private static final SourceText TEXT = SourceText.of("text", """
            JOINT STATEMENT

            Both sides reaffirmed the “open door” of the ferry, and both sides will re-
            open the pier by 2033. The North noted the report, and noted the delay.
            They commit to build three of\uFB01ces, namely in Arle, Bode and Cray.
            """);

    private static String draft(String provision) {
        return """
                {"language": "en", "id": "d", "title": "T", "sources": [{"id": "text", "language": "en"}],
                 "actors": [{"id": "N", "name": "North"}, {"id": "S", "name": "South"}], "parties": ["N", "S"],
                 "provisions": [
                %s]}
                """.formatted(provision);
    }

    private static final String VERB = """
        {"kind": "position", "by": {"extent": "all parties", "quote": "Both sides"},
         "quote": "Both sides reaffirmed the \\"open door\\" of the ferry", "stance": "considers",
         "wording": {"verb": "“reaffirmed”", "object": {"quote": "the “open door” of the ferry"}}}\
        """;

    @Test
    void quotesBecomeSpansAndWordsOfTheSource() throws AgreementJsonException {
        Agreement agreement = DRAFTS.read(draft(VERB), TEXT);
        Provision act = agreement.provisions().get(0);
        assertEquals(
                "WHOLE Both sides reaffirmed the “open door” of the ferry; SUBJECT Both sides; VERB reaffirmed;"
                        + " OBJECT the “open door” of the ferry",
                act.spans().stream()
                        .map(span -> span.role().orElseThrow() + " " + TEXT.passage(span.start(), span.end()))
                        .collect(Collectors.joining("; ")));
        act.spans().forEach(span -> assertEquals(SpanMatch.MATCHES, TEXT.match(span)));
        assertEquals(
                "Both sides reaffirmed the “open door” of the ferry",
                act.text().orElseThrow().in(Locale.ENGLISH));
        assertEquals("VERBATIM", act.rendering().orElseThrow().code());
        assertEquals("Both sides", act.by().orElseThrow().asPrinted().orElseThrow());
        assertEquals(
                "reaffirmed",
                act.wording().orElseThrow().verb().orElseThrow().surface().orElseThrow());
    }

    @Test
    void itemsAndWordsAreSoughtInTheProvision() throws AgreementJsonException {
        String items = """
            {"kind": "commitment", "by": "all parties", "quote": "They commit to build three offices, namely in Arle, Bode and Cray.",
             "wording": {"actions": [{"quote": "build"}]},
             "quantities": [{"quote": "three offices"}], "listing": "closed", "items": ["“Arle”", {"quote": "Bode"}]}\
            """;
        Provision act = DRAFTS.read(draft(items), TEXT).provisions().get(0);
        assertEquals(
                List.of("Arle", "Bode"),
                act.items().stream().map(item -> item.text().in(Locale.ENGLISH)).toList());
        assertTrue(act.items().stream().allMatch(item -> item.span().isPresent()));
        assertEquals(Optional.of("three of\uFB01ces"), act.quantities().get(0).asPrinted());
    }

    private static List<Violation> reported(String quote, SourceText... texts) {
        String provision = "{\"kind\": \"position\", \"by\": \"N\", \"summary\": \"s\", " + quote + "}";
        return DRAFTS.check(draft(provision), texts).report().violations().stream()
                .filter(violation -> violation.code().startsWith("quote"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "quote": "The North noted the report" | `` | ``
            "quote": "will reopen the pier" | quote-folded | SPACING
            "quote": "the \\"open door\\"" | quote-folded | TYPOGRAPHY
            "quote": "the north noted" | quote-folded | CASE
            "quote": "noted" | quote-ambiguous | stands 2 times
            "quote": "noted", "occurrence": 2 | `` | ``
            "quote": "noted", "after": "report" | `` | ``
            "quote": "noted", "before": "the report" | `` | ``
            "quote": "noted", "occurrence": 3 | quote-occurrence | more than the 2 time(s) that "noted" stands
            "quote": "noted", "after": "rapport" | quote-not-found | "rapport"
            "quote": "They commit to open three offices" | quote-not-found | has "commit to build three" where the quote has "commit to open three"
            "quote": "The North noted the long report" | quote-not-found | where the quote has "noted the long report"
            "quote": "The South deplored everything in it" | quote-not-found | does not have
            "quote": "The North noted the rep" | quote-cuts-word | report
            "quote": "The North", "wording": {"verb": {"quote": "commit"}} | quote-outside | "The North"
            "quote": "The North", "by": {"quote": "The N"} | quote-cuts-word | The North
            "quote": "The North", "to": "the report," | `` | ``
            "quote": "The North", "to": "the rapport" | quote-not-found | "the rapport"
            "quote": "The South met", "wording": {"verb": "“noted”"} | quote-not-found | "The South met"
            "quote": "The South met", "wording": {"verb": "“denied”"} | quote-not-found quote-not-found | does not have
            "qoute": "The North" | `` | ``
            """)
    void eachQuoteIsFoundOrReportedOnce(String quote, String code, String message) {
        List<Violation> reported = reported(quote, TEXT);
        assertEquals(code, reported.stream().map(Violation::code).collect(Collectors.joining(" ")), reported::toString);
        reported.forEach(violation -> assertTrue(violation.message().contains(message), violation::message));
    }

    /** A message shows only the beginning of a word that is longer than words are. */
    @Test
    void aWordThatNeverEndsIsShownInPart() {
        Violation cut = reported("\"quote\": \"aa\"", SourceText.of("text", "a".repeat(1_000_000)))
                .get(0);
        assertEquals("quote-cuts-word", cut.code());
        assertEquals("a".repeat(102), cut.arguments().get("words"));
    }

    @Test
    void theNearestEndIsTaken() throws AgreementJsonException {
        SourceText text = SourceText.of(
                "text",
                "They keep the ferry,\nand close the pier. Then the ferry, and close the pier, left. "
                        + "x ".repeat(2000) + "the end.");
        assertEquals("0-20", whole(text, "They keep", "the ferry,"));
        assertEquals("0-40", whole(text, "They keep", "and close the pier."));
        assertEquals("0-4091", whole(text, "They keep", "the end."));
    }

    private static String whole(SourceText text, String quote, String to) throws AgreementJsonException {
        TextSpan span = DRAFTS.read(
                        draft("{\"kind\": \"position\", \"by\": \"N\", \"quote\": \"" + quote + "\", \"to\": \"" + to
                                + "\"}"),
                        text)
                .provisions()
                .get(0)
                .spans()
                .get(0);
        return span.start() + "-" + span.end();
    }

    /** Of words that stand often, which place is meant; what is part of a longer word is none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "occurrence": 1 | 0
            "occurrence": 2 | 11
            "occurrence": 3 | 32
            "occurrence": 4 | 46
            "occurrence": 5 | quote-occurrence
            "after": "one" | 11
            "after": "two" | 32
            "after": "𝔸" | 46
            "after": "four" | quote-outside
            "before": "one" | 0
            "before": "two" | 11
            "before": "; denoted" | 11
            "before": "three" | 32
            "before": "four" | 46
            "after": "one", "before": "four" | 11
            "after": "one", "before": "four", "occurrence": 2 | 32
            "after": "one", "before": "four", "occurrence": 3 | 46
            "after": "one", "before": "four", "occurrence": 4 | quote-occurrence
            """)
    void oneOfSeveralPlacesIsMeant(String which, String place) {
        SourceText text = SourceText.of("text", "noted one; noted two; denoted;  noted three \uD835\uDD38 noted four");
        CheckedDraft checked = DRAFTS.check(
                draft("{\"kind\": \"position\", \"by\": \"N\", \"quote\": \"noted\", " + which + "}"), text);
        List<String> codes =
                checked.report().errors().stream().map(Violation::code).toList();
        assertEquals(
                place,
                codes.isEmpty()
                        ? String.valueOf(checked.agreement()
                                .orElseThrow()
                                .provisions()
                                .get(0)
                                .spans()
                                .get(0)
                                .start())
                        : codes.get(0));
    }

    /** Of a quote of up to four hundred words it is said in which it differs, wherever that is. */
    @ParameterizedTest
    @ValueSource(ints = {3, 40, 41, 100, 400, 401})
    void wordThatDiffersIsShown(int count) {
        List<String> words = IntStream.range(0, count).mapToObj(i -> "w" + i).toList();
        SourceText text = SourceText.of("text", "Before. " + String.join(" ", words) + " Behind.");
        for (int other : new int[] {0, count / 2, count - 1}) {
            List<String> quoted = new ArrayList<>(words);
            quoted.set(other, "changed");
            List<Violation> reported = reported("\"quote\": \"" + String.join(" ", quoted) + "\"", text);
            assertEquals(
                    List.of("quote-not-found"),
                    reported.stream().map(Violation::code).toList());
            Optional<String> shown =
                    Optional.ofNullable(reported.get(0).arguments().get("quoted"));
            assertEquals(count <= 400, shown.isPresent());
            shown.ifPresent(difference -> assertTrue(difference.contains("changed"), difference));
        }
    }

    /** Of two provisions of one id, which is reported, parts are sought in the quote of the first. */
    @Test
    void partsAreSoughtInTheFirstOfAnId() {
        SourceText text = SourceText.of("text", "One pier is here. Two piers, one pier there. Then a third pier.");
        CheckedDraft checked = DRAFTS.check(draft("""
                        {"kind": "position", "id": "p", "by": "N", "quote": "Two piers, one pier there."},
                        {"kind": "position", "id": "p", "by": "N", "quote": "One pier is here."},
                        {"kind": "position", "partOf": "p", "quote": "pier"}"""), text);
        assertEquals(
                List.of("id-duplicate"),
                checked.report().errors().stream().map(Violation::code).toList());
        assertEquals(
                List.of(18, 0, 33),
                checked.quotes().stream()
                        .map(quote -> quote.passage().orElseThrow().start())
                        .toList());
    }

    @Test
    void printedWordsInMarksAreQuoted() throws AgreementJsonException {
        String timing = """
            {"kind": "position", "by": "N", "quote": "The North noted the report",
             "quantities": {"value": 1, "asPrinted": "“the report”"}}\
            """;
        Provision act = DRAFTS.read(draft(timing), TEXT).provisions().get(0);
        assertEquals(Optional.of("the report"), act.quantities().get(0).asPrinted());
        assertEquals(
                List.of("WHOLE", "QUANTITY"),
                act.spans().stream()
                        .map(span -> span.role().orElseThrow().code())
                        .toList());
        String marked = timing.replace(
                        "The North noted the report", "Both sides reaffirmed the “open door” of the ferry")
                .replace("“the report”", "“open door”");
        assertEquals(
                Optional.of("“open door”"),
                DRAFTS.read(draft(marked), TEXT)
                        .provisions()
                        .get(0)
                        .quantities()
                        .get(0)
                        .asPrinted());
        String other = timing.replace("“the report”", "“the delay”");
        assertEquals(
                Optional.of("“the delay”"),
                DRAFTS.read(draft(other), TEXT)
                        .provisions()
                        .get(0)
                        .quantities()
                        .get(0)
                        .asPrinted());
    }

    @Test
    void withoutATextThereAreNoSpans() throws AgreementJsonException {
        List<Violation> reported = reported("\"quote\": \"The North noted\"");
        assertEquals(
                List.of("quote-unchecked"),
                reported.stream().map(Violation::code).toList());
        assertEquals(Severity.INFO, reported.get(0).severity());
        CheckedDraft checked = DRAFTS.check(draft(VERB));
        assertTrue(checked.agreement().isEmpty());
        assertEquals(
                List.of("quote-needs-text", "quote-needs-text", "quote-needs-text"),
                checked.report().errors().stream().map(Violation::code).toList());
        assertTrue(checked.quotes().stream()
                .noneMatch(quote -> quote.isChecked() || quote.passage().isPresent()));
    }

    private static String position(String quote) {
        return "{\"kind\": \"position\", \"by\": \"N\", " + quote + "}";
    }

    /** A few words a quote would make hundreds of agreements of a text. */
    @Test
    void quotesTogetherAreNoLongerThanTwoDocuments() {
        SourceText text = SourceText.of("text", "They meet. ".repeat(40) + "The end.");
        String quote = position("\"quote\": \"They\", \"occurrence\": 1, \"to\": \"end.\"");
        String whole = draft(String.join(",", Collections.nCopies(5, quote)));
        Limits limits = Limits.standard().withDocument(whole.length());
        int fitting = 2 * whole.length() / text.length();
        assertTrue(fitting > 0 && fitting < 4, whole);
        CheckedDraft checked = EntenteJson.standard().limits(limits).drafts().check(whole, text);
        assertEquals(
                List.of("limit-document"),
                checked.report().errors().stream().map(Violation::code).toList());
        assertEquals(
                fitting,
                checked.quotes().stream()
                        .filter(each -> each.passage().isPresent())
                        .count());
        assertTrue(DRAFTS.check(whole, text).agreement().isPresent());
    }

    /** The text has each piece of the quotes in most places, so that it must be gone through for each. */
    @Test
    void whatIsNotSoughtIsNotCalledAbsent() {
        SourceText text =
                SourceText.of("text", ("a".repeat(100) + " b ").repeat(10_000) + "a".repeat(102) + " the ferry.");
        String absent = IntStream.range(0, 400)
                .mapToObj(i -> position("\"quote\": \"" + "a".repeat(103 + i % 100) + "\""))
                .collect(Collectors.joining(","));
        String there = position("\"quote\": \"" + "a".repeat(102) + "\"");
        String rare = position("\"quote\": \"the ferry.\"");
        String draft = draft(String.join(",", there, absent, there, rare));
        CheckedDraft checked = DRAFTS.check(draft, text);
        List<String> codes =
                checked.report().errors().stream().map(Violation::code).toList();
        int sought = codes.indexOf("quote-not-sought");
        assertTrue(sought > 50 && sought < 350, () -> "sought " + sought);
        assertEquals(
                Stream.concat(
                                Collections.nCopies(sought, "quote-not-found").stream(),
                                Collections.nCopies(401 - sought, "quote-not-sought").stream())
                        .toList(),
                codes);
        assertEquals(402, checked.quotes().size() - 1);
        assertTrue(checked.quotes().get(0).passage().isPresent());
        assertFalse(checked.quotes().get(401).isChecked());
        assertTrue(checked.quotes().get(402).passage().isPresent());
        assertEquals(checked.report(), DRAFTS.check(draft, text).report());
    }

    @Test
    void noMoreQuotesAreSoughtThanMayFail() {
        String wrong = draft(String.join(",", Collections.nCopies(5, position("\"quote\": \"They left\""))));
        CheckedDraft checked = EntenteJson.standard()
                .limits(Limits.standard().withProblems(2))
                .drafts()
                .check(wrong, TEXT);
        assertEquals(
                List.of("quote-not-found", "quote-not-found", "limit-problems"),
                checked.report().errors().stream().map(Violation::code).toList());
        assertEquals(3, checked.quotes().stream().filter(DraftQuote::isChecked).count());
    }

    /** Each message would keep a passage as long as the text. */
    @Test
    void ofALongPassageTheBeginningIsShown() {
        SourceText text = SourceText.of("text", "They meet. " + "and meet ".repeat(10_000) + ". The end.");
        Violation outside = reported(
                        "\"quote\": \"They\", \"to\": \"meet .\", \"wording\": {\"object\": \"\u201CThe end\u201D\"}",
                        text)
                .get(0);
        assertEquals("quote-outside", outside.code());
        assertEquals(text.passage(0, 1000), outside.arguments().get("within").toString());
    }

    @Test
    void whatNoProvisionQuotesIsReported() {
        CheckedDraft checked = DRAFTS.check(draft(VERB), TEXT);
        assertEquals(
                List.of(
                        "JOINT STATEMENT",
                        "The North noted the report, and noted the delay.",
                        "They commit to build three of\uFB01ces, namely in Arle, Bode and Cray."),
                checked.unquoted().stream().map(Passage::text).toList());
    }

    @Test
    void quotesAreWrittenInPlaceOfSpans() throws AgreementJsonException {
        Agreement agreement = DRAFTS.read(draft(VERB), TEXT);
        String written = DRAFTS.write(agreement, TEXT);
        assertEquals(agreement, DRAFTS.read(written, TEXT), written);
        assertTrue(written.contains("\"verb\": \"“reaffirmed”"), written);
        assertEquals(-1, written.indexOf("spans"), written);
    }

    /** Each of these is as long as the text. */
    @Test
    void spansStayWhereQuotesWouldTakeLong() throws AgreementJsonException {
        SourceText text = SourceText.of("text", "They meet. ".repeat(90) + "The end.");
        Agreement.Builder all = Agreement.builder()
                .id("d")
                .title("en", "T")
                .addSource(Source.builder().id("text").build());
        Position whole = Position.builder()
                .summary("en", "They meet.")
                .by(Attribution.unattributed())
                .addSpan(text.span(0, text.length(), SpanRole.WHOLE))
                .build();
        IntStream.range(0, 3000).forEach(i -> all.addProvision(whole));
        Agreement agreement = all.build();
        String written = DRAFTS.write(agreement, text);
        assertEquals(agreement, DRAFTS.read(written, text));
        int kept = written.split("\"spans\": ", -1).length - 1;
        assertTrue(kept > 100 && kept < 2900, () -> Integer.toString(kept));
    }

    /** A source that is at hand and not listed is added; what is wrong with it is told at the head. */
    @Test
    void whatIsAddedStandsAtTheHead() {
        SourceText lookingAlike = SourceText.of("t\u0435xt", TEXT.text());
        String quoting = draft(VERB).replace("{\"language\"", "\n{\"source\": \"t\u0435xt\", \"language\"");
        assertEquals(
                List.of("1:1 sources[1].id id-look-alike"),
                DRAFTS.check(quoting, lookingAlike).report().violations().stream()
                        .filter(violation -> violation.code().equals("id-look-alike"))
                        .map(violation ->
                                violation.location().orElseThrow() + " " + violation.path() + " " + violation.code())
                        .toList());
    }

    /** The same words may stand in two sources at one place. */
    @Test
    void theSpanOfAnotherSourceStays() throws AgreementJsonException {
        SourceText other = SourceText.of("other", TEXT.text());
        Agreement agreement = DRAFTS.read(draft(VERB), TEXT);
        Provision provision = agreement.provisions().get(0);
        List<TextSpan> spans = provision.spans().stream()
                .map(span -> span.role().filter(SpanRole.VERB::equals).isPresent()
                        ? other.find("reaffirmed", SpanRole.VERB).orElseThrow()
                        : span)
                .toList();
        Agreement both = agreement.toBuilder()
                .addSource(Source.builder().id("other").build())
                .provisions(
                        List.of(((Position) provision).toBuilder().spans(spans).build()))
                .build();
        String written = DRAFTS.write(both, TEXT);
        assertEquals(both, DRAFTS.read(written, TEXT), written);
        assertTrue(written.contains("\"quote\": \"Both sides reaffirmed"), written);
        assertTrue(written.contains("verb other:28-38"), written);
    }

    @Test
    void aPartIsQuotedFromItsChapeau() throws AgreementJsonException {
        String nested = """
            {"kind": "position", "by": "N", "quote": "The North noted the report, and noted the delay.",
             "provisions": [{"kind": "position", "quote": "noted the delay"},
                            {"kind": "position", "quote": "Both sides"}]}\
            """;
        Agreement agreement = DRAFTS.read(draft(nested), TEXT);
        assertEquals("p1", agreement.provisions().get(1).partOf().orElseThrow());
        assertEquals(agreement, DRAFTS.read(DRAFTS.write(agreement, TEXT), TEXT));
    }
}
