package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.entente.json.Checked;
import org.entente.json.CheckedDraft;
import org.entente.json.Drafts;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.source.Passage;
import org.entente.source.SourceText;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a checked draft says of its quotes and of the sentences without any, with and without an agreement. */
class CheckedDraftTest {

    private static final Drafts DRAFTS = EntenteJson.standard().drafts();
    private static final SourceText ONE =
            SourceText.of("one", "Alpha promises help. Beta agrees. Gamma will send aid. Delta waits.");
    private static final SourceText TWO = SourceText.of("two", "Alpha promises help. Nothing more is said.");

    private static CheckedDraft checked(String... provisions) {
        return DRAFTS.check("""
            {"language": "en", "id": "d", "title": "T",
             "sources": [{"id": "one", "language": "en"}, {"id": "two", "language": "en"}],
             "actors": [{"id": "A", "name": "Alpha"}], "parties": ["A"],
             "provisions": [%s]}
            """.formatted(String.join(",\n", provisions)), ONE, TWO);
    }

    private static String position(String members) {
        return "{\"kind\": \"position\", \"by\": \"A\", \"summary\": \"s\", " + members + "}";
    }

    private static List<String> unquoted(CheckedDraft checked) {
        return checked.unquoted().stream().map(Passage::text).toList();
    }

    @Test
    void aProvisionKeepsItsSpansBesideItsQuote() {
        CheckedDraft checked = checked(
                position("\"quote\": \"Beta agrees.\", \"spans\": [{\"source\": \"one\", \"start\": 0, \"end\": 20},"
                        + " {\"source\": \"two\", \"start\": 0, \"end\": 5}]"));
        assertEquals(
                List.of("one 21 33", "one 0 20", "two 0 5"),
                checked.agreement().orElseThrow().provisions().get(0).spans().stream()
                        .map(span -> span.source() + " " + span.start() + " " + span.end())
                        .toList());
    }

    @Test
    void everyQuotedSourceIsDefined() {
        CheckedDraft checked = DRAFTS.check(
                """
                {"language": "en", "id": "d", "title": "T",
                 "actors": [{"id": "A", "name": "Alpha"}], "parties": ["A"],
                 "provisions": [%s, %s, %s]}
                """.formatted(
                                position("\"quote\": \"Beta agrees.\""),
                                position("\"source\": \"two\", \"quote\": \"Nothing more is said.\""),
                                position("\"source\": \"one\", \"quote\": \"Delta waits.\"")),
                ONE,
                TWO);
        assertEquals(
                List.of("one", "two"),
                checked.agreement().orElseThrow().sources().stream()
                        .map(source -> source.id())
                        .toList());
    }

    /** In a file of lines the place of a quote is its line and its column there. */
    @Test
    void quotesOfLinesHaveTheirLine() {
        String line = "{\"language\": \"en\", \"id\": \"d%s\", \"title\": \"T\", \"sources\": [{\"id\": \"one\"}],"
                + " \"actors\": [{\"id\": \"A\", \"name\": \"Alpha\"}], \"parties\": [\"A\"], \"provisions\": ["
                + position("\"quote\": \"Beta agrees.\"") + ", " + position("\"quote\": \"Delta waits.\"") + "]}";
        List<Integer> columns = DRAFTS.check(line.formatted(1), ONE).quotes().stream()
                .map(quote -> quote.location().column())
                .toList();
        assertEquals(2, columns.size());
        String lines = line.formatted(1) + "\n\n" + line.formatted(2) + "\n{\n" + line.formatted(3);
        List<String> places = DRAFTS.checkLines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), ONE)
                .flatMap(each -> each.checked().quotes().stream())
                .map(quote -> quote.location().toString())
                .toList();
        assertEquals(
                Stream.of(1, 3, 5)
                        .flatMap(number -> columns.stream().map(column -> number + ":" + column))
                        .toList(),
                places);
    }

    @Test
    void spansCoverSentencesAsQuotesDo() {
        CheckedDraft spans = checked(position("\"spans\": [{\"source\": \"one\", \"start\": 21, \"end\": 33}]"));
        assertTrue(spans.agreement().isPresent(), spans::toString);
        assertEquals(List.of(), spans.quotes());
        assertEquals(
                List.of(
                        "Alpha promises help.",
                        "Gamma will send aid.",
                        "Delta waits.",
                        "Alpha promises help.",
                        "Nothing more is said."),
                unquoted(spans));
    }

    /** An error takes the agreement; what is quoted is known all the same. */
    @Test
    void quotesCountInADraftWithErrors() {
        CheckedDraft broken = checked(
                position("\"quote\": \"Beta agrees.\""),
                position("\"quote\": \"Gamma will send help.\""),
                position("\"quote\": \"Delta waits\""));
        assertTrue(broken.agreement().isEmpty());
        assertEquals(3, broken.quotes().size());
        assertEquals(
                List.of("Alpha promises help.", "Gamma will send aid."),
                unquoted(broken).subList(0, 2));
        assertFalse(unquoted(broken).contains("Delta waits."));
        assertEquals(
                List.of(true, false, true), List.of(broken.isGrounded(0), broken.isGrounded(1), broken.isGrounded(2)));
        assertFalse(broken.isGrounded(3));
    }

    /** What a quote leaves out of its sentence is reported if it is long. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        They will mend the pier | together with all of the boats that lie in the harbour of Arle
        that lie in the harbour | They will mend the pier together with all of the boats
        mend the pier together with all of | ``
        양측은 항구의 | 모든 배와 부두를 함께 수리하고 그 비용을 절반씩 부담하기로 하였다
        """)
    void longPartsOfSentencesAreUnquoted(String quote, String parts) {
        SourceText text = SourceText.of(
                "s",
                quote.startsWith("양")
                        ? "양측은 항구의 모든 배와 부두를 함께 수리하고 그 비용을 절반씩 부담하기로 하였다."
                        : "They will mend the pier together with all of the boats that lie in the harbour of Arle.");
        CheckedDraft checked = DRAFTS.check("""
            {"language": "en", "title": "t", "sources": ["s"], "provisions": [
              {"kind": "commitment", "by": "unattributed", "quote": "%s"}]}\
            """.formatted(quote), text);
        assertEquals(List.of(parts), List.of(String.join("; ", unquoted(checked))));
    }

    @Test
    void draftsWithTheSameFindingsAreEqual() {
        CheckedDraft beta = checked(position("\"quote\": \"Beta agrees.\""));
        CheckedDraft same = checked(position("\"quote\": \"Beta agrees.\""));
        CheckedDraft delta = checked(position("\"quote\": \"Delta waits.\""));
        assertEquals(beta, same);
        assertEquals(beta.hashCode(), same.hashCode());
        assertNotEquals(beta, delta);
        assertNotEquals(beta, checked(position("\"note\": \"n\"")));
        assertNotEquals(beta.hashCode(), delta.hashCode());
        assertNotEquals(beta.toString(), "");
        assertFalse(beta.equals(new Object()));
    }

    @Test
    void quotesSayWhetherTheirTextIsThere() {
        String draft =
                "{\"language\": \"en\", \"title\": \"Pact\", \"sources\": [\"s\"], \"provisions\": [{\"commitment\":"
                        + " \"Both sides\", \"by\": \"all\", \"quote\": \"Both sides\"}]}";
        assertEquals(true, shown(DRAFTS.check(draft)).endsWith("Both sides not checked"));
        assertEquals(
                true,
                shown(DRAFTS.check(draft, SourceText.of("s", "One side agreed.")))
                        .endsWith("Both sides not found"));
        assertEquals(
                false,
                shown(DRAFTS.check(draft, SourceText.of("s", "Both sides agreed.")))
                        .contains("not "));
    }

    private static String shown(CheckedDraft checked) {
        assertEquals(1, checked.quotes().size(), checked::toString);
        return checked.quotes().get(0).toString();
    }

    /** A draft takes the numbers that an agreement takes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "0",
                "-1",
                "2147483647",
                "2147483648",
                "-2147483648",
                "-2147483649",
                "4294967297",
                "-4294967295",
                "18446744073709551617",
                "1e30",
                "-1e30",
                "1.5"
            })
    void numbersAreTakenAsInAnAgreement(String number) {
        String canonical = "{\"format\": \"entente/1.0\", \"id\": \"a\", \"title\": {\"en\": \"A\"},"
                + " \"meetings\": [{\"id\": \"m\", \"ordinal\": " + number + "}]}";
        Checked checked = EntenteJson.standard().check(canonical);
        CheckedDraft draft = DRAFTS.check(canonical);
        assertEquals(
                checked.report().errors().stream().map(Violation::code).toList(),
                draft.report().errors().stream().map(Violation::code).toList());
        assertEquals(
                checked.agreement().map(Agreement::meetings), draft.agreement().map(Agreement::meetings));
        assertEquals(
                List.of("1", "2147483647").contains(number), draft.agreement().isPresent());
    }
}
