package org.entente.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.vocabulary.SpanRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All places of a quote, and how exactly the text has its words. */
class FindAllTest {

    private static String found(String text, String quote) {
        SourceText source = SourceText.of("s", unescaped(text));
        return source.findAll(unescaped(quote)).stream()
                .map(passage -> passage.exactness() + " " + passage.start() + "-" + passage.end())
                .collect(Collectors.joining(", "));
    }

    private static String unescaped(String text) {
        return text.translateEscapes();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            both sides and both sides | both sides | EXACT 0-10, EXACT 15-25
            both  sides | both sides | SPACING 0-11
            both\\r\\nsides and | ' both\\nsides ' | SPACING 0-11
            re\u00adaffirmed it | reaffirmed | SPACING 0-11
            they re-\\naffirmed it | they reaffirmed it | SPACING 0-20
            a full-\\nscale war | full-scale war | SPACING 2-17
            a full-\\nscale re-\\nview | a full-scale review | SPACING 0-22
            a re-signed note | resigned note | ''
            a resigned note | re-signed note | ''
            the \u201clinchpin\u201d of it | \\"linchpin\\" | TYPOGRAPHY 4-14
            the South\u2019s aims | South's aims | TYPOGRAPHY 4-16
            the of\ufb01ce opens | the office opens | TYPOGRAPHY 0-15
            2020\u201321 plan | 2020-21 plan | TYPOGRAPHY 0-12
            un cafe\u0301 ici | caf\u00e9 | TYPOGRAPHY 3-8
            un cafe\u0301 ici | cafe | ''
            un caf\u00e9 ici | cafe | ''
            Both Sides agree | both sides | CASE 0-10
            both sides, Both sides | Both sides | EXACT 12-22
            \uD83D\uDD4A both | both | EXACT 2-6
            \uD83D\uDD4A  both \uD83D\uDD4A | both \uD83D\uDD4A | EXACT 3-9
            \uFB01\uFB01\uFB01-ab | fififi-ab | TYPOGRAPHY 0-6
            \uFDFA\uFDFA it | \uFDFA\uFDFA  IT | CASE 0-5
            \uFB01sh | ish | ''
            o\uFB01ce | of | ''
            re-\\raffirmed | reaffirmed | SPACING 0-12
            re- affirmed | reaffirmed | ''
            a semi- | A SEMI- | CASE 0-7
            a semi-\\n | A semi- | CASE 0-7
            both \u00ad sides | both sides | SPACING 0-12
            re\u00adaffirmed it now | 'it  now' | SPACING 12-18
            re-\\naffirmed it now | 'it  now' | SPACING 13-19
            \u0395\u03BB\u03BB\u03AC\u03C2 | \u0395\u039B\u039B\u0386\u03A3 | CASE 0-5
            aabaabaaab | AABAAAB | CASE 3-10
            abababac | ABABAC | CASE 2-8
            aaaa | AAA | CASE 0-3, CASE 1-4
            aaaa | aa | EXACT 0-2, EXACT 1-3, EXACT 2-4
            both sides | both aides | ''
            both sides | '  ' | ''
            """)
    void placesAndExactness(String text, String quote, String expected) {
        assertEquals(expected, found(text, quote));
    }

    @Test
    void onlyThePartIsSearched() {
        SourceText source = SourceText.of("s", "note it. Note  it. note it");
        assertEquals(List.of(9), starts(source.findAll("note it", 1, 18)));
        assertEquals(List.of(19), starts(source.findAll("note it", 9, 26)));
        assertEquals(List.of(), source.findAll("note it", 1, 16));
        assertThrows(IndexOutOfBoundsException.class, () -> source.findAll("it", 0, 27));
    }

    /** The edges of a part lie between characters, also of one that is folded into several. */
    @Test
    void aFoldedPartIsSearchedToItsEdges() {
        SourceText source = SourceText.of("s", "\uFB01sh and \uFB01sh");
        assertEquals(List.of(0, 8), starts(source.findAll("fish")));
        assertEquals(List.of(8), starts(source.findAll("fish", 8, 11)));
        assertEquals(List.of(8), starts(source.findAll("fish", 1, 11)));
        assertEquals(List.of(), source.findAll("fish", 9, 11));
        assertEquals(List.of(0), starts(source.findAll("fish", 0, 3)));
        assertEquals(List.of(), source.findAll("fish", 0, 2));
        assertEquals(List.of(), source.findAll("fish", 1, 10));
    }

    @Test
    void aThousandPlacesAreFoundWithoutAnIndex() {
        SourceText source = SourceText.of("s", "note it ".repeat(1500));
        assertEquals(1000, source.findAll("note it").size());
        assertEquals(1000, source.findAll("NOTE IT").size());
        assertEquals(
                1000,
                SourceText.of("s", "note it ".repeat(1000)).findAll("NOTE IT").size());
    }

    @Test
    void anEmptyTextHasNoPassage() {
        SourceText source = SourceText.of("s", "");
        assertEquals(List.of(), source.findAll("it"));
        assertEquals(List.of(), source.findAll(""));
        assertEquals(List.of(), source.sentences(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            re-\\naffirmed | reaffirmed
            self-help  and | self-help and
            re\u00adaffirm  it | reaffirm it
            self-\\nhelp- ed | selfhelp- ed
            """)
    void aPassageIsReadAsOneLine(String text, String line) {
        SourceText source = SourceText.of("s", unescaped(text));
        assertEquals(line, source.findAll(source.text()).get(0).line());
    }

    private static List<Integer> starts(List<Passage> passages) {
        return passages.stream().map(Passage::start).toList();
    }

    @Test
    void aPassageHasTheWordsOfTheSource() {
        Passage passage = SourceText.of("s", "They re-\naffirmed  it.")
                .findAll("they reaffirmed it")
                .get(0);
        assertEquals("They re-\naffirmed  it", passage.text());
        assertEquals("They reaffirmed it", passage.line());
        TextSpan span = passage.span(SpanRole.WHOLE);
        assertTrue(span.digest().orElseThrow().matches(passage.text()));
    }

    @ParameterizedTest
    @CsvSource({
        "action 대한민국의 acts, act, true",
        "action 대한민국의 acts, action, false",
        "action 대한민국의 acts, 대한민국, false",
        "by 2033 or so, 20, true",
        "by 2033 or so, 2033, false",
        "2033년까지, 2033, false",
        "'1,000 or 1.5 of', 1.5, false",
        "'a 1.5 of', 5, true",
        "'a 1.5 of', 1, true",
        "'in 2033.', 2033, false"
    })
    void aPassageMayCutAWord(String text, String quote, boolean cuts) {
        assertEquals(cuts, SourceText.of("s", text).findAll(quote).get(0).cutsWord());
    }

    @Test
    void aTextIsCutIntoSentences() {
        String text = "A headline\n\nIt began. They \uD83D\uDD4A met (all of them) and\nleft!  \n \nEnd";
        assertEquals(
                List.of("A headline", "It began.", "They \uD83D\uDD4A met (all of them) and\nleft!", "End"),
                SourceText.of("s", text).sentences(Locale.ENGLISH).stream()
                        .map(Passage::text)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "We act.¹ We call on all., We act.¹ | We call on all.",
        "We act.[12] We call., We act.[12] | We call.",
        "We act.1 We call., We act.1 | We call.",
        "'He said \"go.\"² They went.', 'He said \"go.\"² | They went.'",
        "It rose by 3.5 Celsius. It fell., It rose by 3.5 Celsius. | It fell.",
        "1. We act. 2. We call., 1. We act. | 2. We call.",
        "(a) We act. (b) We call., (a) We act. | (b) We call.",
        "Mr. Chang spoke. Dr. No left., Mr. Chang spoke. | Dr. No left.",
        "We count to 10. We stop., We count to 10. | We stop.",
        "'4.\u00a0\u00a0 We act. 5.\u00a0 We call.', '4.\u00a0\u00a0 We act. | 5.\u00a0 We call.'",
        "2.1. We act. 2.2. We call., 2.1. We act. | 2.2. We call.",
        "John B. Chang spoke. He left., John B. Chang spoke. | He left.",
        "J. H. W. CHANG, J. H. W. CHANG",
        "John B. \uD801\uDC00x spoke. He left., John B. \uD801\uDC00x spoke. | He left.",
        "'They deepen the U.S.-Isola pact. It holds.', 'They deepen the U.S.-Isola pact. | It holds.'",
        "'The U.S. Senate met. It rose.', 'The U.S. Senate met. | It rose.'",
        "'Note No. 14 came. Art. 5 holds.', 'Note No. 14 came. | Art. 5 holds.'",
        "3., 3."
    })
    void marksEndSentencesAndNumbersBeginThem(String text, String sentences) {
        assertEquals(
                sentences,
                SourceText.of("s", text).sentences(Locale.ENGLISH).stream()
                        .map(Passage::text)
                        .collect(Collectors.joining(" | ")));
    }

    @Test
    void passagesAreEqualByTextPlaceAndExactness() {
        Passage passage =
                SourceText.of("s", "note it, note it").findAll("note it").get(0);
        assertEquals(
                passage,
                SourceText.of("s", "note it, note it").findAll("note it").get(0));
        assertEquals(
                passage.hashCode(),
                SourceText.of("s", "note it, note it").findAll("note it").get(0).hashCode());
        for (Passage other : List.of(
                SourceText.of("s", "note it, note it").findAll("note it").get(1),
                SourceText.of("s", "note it, note it").findAll("note").get(0),
                SourceText.of("t", "note it, note it").findAll("note it").get(0),
                SourceText.of("s", "note it, note it!").findAll("note it").get(0),
                SourceText.of("s", "note it, note it").findAll("note  it").get(0))) {
            assertNotEquals(passage, other);
        }
    }

    @Test
    void aPassageGoesOnToAnother() {
        SourceText source = SourceText.of("s", "They will  mend it.");
        Passage begin = source.findAll("They").get(0);
        Passage end = source.findAll("will mend it.").get(0);
        assertEquals("They will  mend it.", begin.to(end).text());
        assertEquals(Exactness.SPACING, begin.to(end).exactness());
        assertThrows(IllegalArgumentException.class, () -> end.to(begin));
    }
}
