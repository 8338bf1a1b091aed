package org.entente.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Severity;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;

/** Each limit, just reached and just passed, on documents of a few characters. */
class SmallLimitsTest {

    private static final String DOCUMENT = "{\"format\":\"entente/1.0\",\"id\":\"x\",\"title\":{\"en\":\"T\"}}";
    private static final String THREE_FAULTS =
            "{\"format\":\"entente/1.0\",\"id\":\"\",\"title\":{\"en\":\"\"},\"form\":1}";

    private static List<String> codes(Limits limits, String json) {
        return EntenteJson.standard().limits(limits).check(json).report().violations().stream()
                .map(Violation::code)
                .toList();
    }

    /** Before anything is made of them: each element of a short form becomes an object. */
    @Test
    void theListsOfADraftAreLimitedToo() {
        Drafts drafts = EntenteJson.standard()
                .limits(Limits.standard().withDocument(20_000))
                .drafts();
        for (int count : new int[] {998, 999}) {
            String draft = "{\"language\": \"en\", \"title\": \"T\", \"sources\": [\"s\"], \"otherTitles\": ["
                    + String.join(",", Collections.nCopies(count, "\"x\"")) + ", \"last\"]}";
            List<Violation> found = drafts.check(draft).report().violations();
            assertEquals(
                    count == 998 ? List.of() : List.of("limit-elements"),
                    found.stream().map(Violation::code).toList());
            found.forEach(violation -> assertEquals(
                    draft.indexOf("\"last\"") + 1,
                    violation.location().orElseThrow().column()));
            assertEquals(count == 998 ? List.of("s") : List.of(), drafts.sources(draft));
        }
        assertEquals(List.of(), drafts.sources("{\"sources\": [\"s\"], \"language\": \"en\"}" + " ".repeat(20_000)));
        assertEquals(
                20_000,
                EntenteJson.standard()
                        .limits(Limits.standard().withDocument(20_000))
                        .limits()
                        .document());
    }

    @Test
    void aDocumentAtTheLimitIsRead() throws IOException {
        EntenteJson exact = EntenteJson.standard().limits(Limits.standard().withDocument(DOCUMENT.length()));
        EntenteJson tight = EntenteJson.standard().limits(Limits.standard().withDocument(DOCUMENT.length() - 1));
        assertTrue(exact.check(DOCUMENT).report().isEmpty());
        assertTrue(exact.check(new StringReader(DOCUMENT)).report().isEmpty());
        assertTrue(exact.check(new ByteArrayInputStream(DOCUMENT.getBytes(StandardCharsets.UTF_8)))
                .report()
                .isEmpty());
        for (Checked checked : List.of(
                tight.check(DOCUMENT),
                tight.check(new StringReader(DOCUMENT)),
                tight.check(new ByteArrayInputStream(DOCUMENT.getBytes(StandardCharsets.UTF_8))),
                tight.check(new ByteArrayInputStream(new byte[4 * DOCUMENT.length()])))) {
            assertEquals(1, checked.report().violations().size());
            assertTrue(checked.agreement().isEmpty());
        }
        assertEquals(List.of("limit-document"), codes(Limits.standard().withDocument(DOCUMENT.length() - 1), DOCUMENT));
    }

    /** What is said of a text from each source; the last one gives a character at a time. */
    private static List<String> said(int limit, String json) throws IOException {
        EntenteJson limited = EntenteJson.standard().limits(Limits.standard().withDocument(limit));
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Reader slow = new FilterReader(new StringReader(json)) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };
        return Stream.of(
                        limited.check(json),
                        limited.check(bytes),
                        limited.check(new ByteArrayInputStream(bytes)),
                        limited.check(new StringReader(json)),
                        limited.check(slow))
                .map(checked -> checked.report().violations().stream()
                        .map(Violation::code)
                        .collect(Collectors.joining(" ")))
                .distinct()
                .toList();
    }

    @Test
    void theElementsOfAllListsAreCounted() throws IOException {
        String two = DOCUMENT.replace(
                "}}",
                "},\"actors\":[{\"id\":\"a\",\"name\":{\"en\":\"A\"}}],\"parties\":[{\"actor\":\"a\",\"asPrinted\":[%s]}]}");
        String exact = String.format(two, "\"en\"" + ",\"en\"".repeat(997));
        String more = String.format(two, "\"en\"" + ",\"en\"".repeat(998));
        assertEquals(List.of(""), said(32_031, exact));
        assertEquals(List.of("limit-elements"), said(32_031, more));
        assertEquals(List.of(""), said(32_032, more));
    }

    @Test
    void charactersAreCountedAndNotBytes() throws IOException {
        String wide = "동".repeat(10);
        assertEquals(List.of("json-malformed"), said(11, wide));
        assertEquals(List.of("json-malformed"), said(10, wide));
        assertEquals(List.of("limit-document"), said(9, wide));
    }

    @Test
    void nothingIsCutOffInSilence() throws IOException {
        for (String rest : List.of(" ", "x", " ".repeat(10_000))) {
            assertEquals(List.of("limit-document"), said(DOCUMENT.length(), DOCUMENT + rest));
        }
        assertEquals(List.of(""), said(DOCUMENT.length() + 1, DOCUMENT + " "));
    }

    @Test
    void aByteOrderMarkIsNotCounted() throws IOException {
        for (String rest : List.of(" ", "x", " ".repeat(10_000))) {
            assertEquals(List.of("limit-document"), said(DOCUMENT.length(), "\ufeff" + DOCUMENT + rest));
        }
        String wide = DOCUMENT.replace("T", "동".repeat(200));
        for (String document : List.of(DOCUMENT, wide)) {
            assertEquals(List.of(""), said(document.length(), "\ufeff" + document));
            assertEquals(List.of("limit-document"), said(document.length() - 1, "\ufeff" + document));
        }
        assertEquals(List.of("json-malformed"), said(10, "\ufeff" + "동".repeat(10)));
        assertEquals(List.of("limit-document"), said(9, "\ufeff" + "동".repeat(10)));
    }

    @Test
    void manyNotesDoNotRefuseAnAgreement() throws IOException {
        String unknown = DOCUMENT.replace("}}", "},\"form\":\"X\",\"codes\":[{\"scheme\":\"Z\",\"value\":\"1\"}]}");
        EntenteJson one = EntenteJson.standard().limits(Limits.standard().withProblems(1));
        Checked checked = one.check(unknown);
        assertEquals(one.read(unknown), checked.agreement().orElseThrow());
        assertEquals(
                List.of("INFO term-unknown", "WARNING limit-problems"),
                checked.report().violations().stream()
                        .map(violation -> violation.severity() + " " + violation.code())
                        .toList());
        assertEquals(
                List.of("term-unknown", "limit-problems", "type-mismatch"),
                codes(Limits.standard().withProblems(1), unknown.replace("\"value\":\"1\"", "\"value\":1")));
        assertTrue(one.check(unknown.replace("\"value\":\"1\"", "\"value\":1"))
                .agreement()
                .isEmpty());
    }

    /** What a lenient reader drops must be reported, or it is lost. */
    @Test
    void droppedMembersBeyondTheLimitRefuseAnAgreement() {
        String dropped = DOCUMENT.replace("}}", "},\"new\":1,\"newer\":2}");
        EntenteJson lenient = EntenteJson.standard().lenient();
        assertTrue(lenient.limits(Limits.standard().withProblems(2))
                .check(dropped)
                .agreement()
                .isPresent());
        Checked checked = lenient.limits(Limits.standard().withProblems(1)).check(dropped);
        assertTrue(checked.agreement().isEmpty());
        assertEquals(
                List.of("WARNING member-unknown /new", "ERROR limit-problems /newer"),
                checked.report().violations().stream()
                        .map(violation -> violation.severity() + " " + violation.code() + " "
                                + violation.path().toPointer())
                        .toList());
    }

    @Test
    void aDeepLongTokenIsALongToken() {
        String json = DOCUMENT.replace("\"T\"", "\"" + "T".repeat(100_000) + "\"");
        assertEquals(
                List.of("limit-token"), codes(Limits.standard().withDepth(2).withToken(20), json));
    }

    @Test
    void depthAndLengthOfTokensAreLimited() {
        assertEquals(List.of(), codes(Limits.standard().withDepth(2), DOCUMENT));
        assertEquals(List.of("limit-depth"), codes(Limits.standard().withDepth(1), DOCUMENT));
        assertEquals(
                "limit-token",
                codes(Limits.standard().withToken(20), DOCUMENT.replace("\"T\"", "\"" + "T".repeat(100_000) + "\""))
                        .get(0));
    }

    @Test
    void asManyProblemsAsTheLimitAreListed() {
        List<String> all = List.of("id-malformed", "text-blank", "type-mismatch");
        assertEquals(
                all,
                codes(Limits.standard().withProblems(3), THREE_FAULTS).stream()
                        .sorted()
                        .toList());
        List<String> two = codes(Limits.standard().withProblems(2), THREE_FAULTS);
        assertEquals(3, two.size());
        assertTrue(two.contains("limit-problems"), two.toString());
    }

    @Test
    void theFindingsOfRulesCountToo() {
        String dangling = DOCUMENT.replace("}}", "},\"parties\":[{\"actor\":\"A\"},{\"actor\":\"B\"}]}");
        EntenteJson json = EntenteJson.standard().validating(AgreementValidator.references());
        assertEquals(
                2,
                json.limits(Limits.standard().withProblems(2))
                        .check(dangling)
                        .report()
                        .violations()
                        .size());
        assertEquals(
                List.of("reference-dangling", "limit-problems"),
                json.limits(Limits.standard().withProblems(1)).check(dangling).report().violations().stream()
                        .map(Violation::code)
                        .toList());
        Checked mild = json.validating(AgreementValidator.references().grading("reference-dangling", Severity.INFO))
                .limits(Limits.standard().withProblems(1))
                .check(dangling);
        assertTrue(mild.agreement().isPresent());
    }

    @Test
    void aLimitIsAtLeastOne() {
        Limits one = new Limits(1, 1, 1, 1);
        assertEquals(
                new Limits(2, 3, 4, 5),
                one.withDepth(2).withToken(3).withDocument(4).withProblems(5));
        assertThrows(IllegalArgumentException.class, () -> one.withDepth(0));
        assertThrows(IllegalArgumentException.class, () -> one.withToken(0));
        assertThrows(IllegalArgumentException.class, () -> one.withDocument(0));
        assertThrows(IllegalArgumentException.class, () -> one.withProblems(0));
        assertEquals(new Limits(64, 1 << 20, 16 << 20, 10_000), Limits.standard());
    }

    @Test
    void aValueOfNoVocabularyIsReported() {
        Checked checked = EntenteJson.standard().check(DOCUMENT.replace("}}", "},\"form\":\"HANDSHAKE\"}"));
        Violation reported = checked.report().violations().get(0);
        assertEquals("term-unknown", reported.code());
        assertEquals(Severity.INFO, reported.severity());
        assertEquals("HANDSHAKE", reported.arguments().get("found"));
        assertTrue(reported.arguments().get("known").startsWith("TREATY, "));
        assertTrue(checked.agreement().isPresent());
    }

    /** A draft, too, of just so many characters, and of one more. */
    @Test
    void draftsKeepToTheLimitOfDocuments() {
        String draft = "{\"language\": \"en\", \"title\": \"Pact\"}";
        for (int length = draft.length() - 1; length <= draft.length() + 1; length++) {
            List<String> codes = EntenteJson.standard()
                    .limits(Limits.standard().withDocument(length))
                    .drafts()
                    .check(draft)
                    .report()
                    .errors()
                    .stream()
                    .map(Violation::code)
                    .toList();
            assertEquals(length < draft.length() ? List.of("limit-document") : List.of(), codes);
        }
    }
}
