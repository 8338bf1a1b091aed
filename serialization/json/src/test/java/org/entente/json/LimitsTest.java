package org.entente.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.register.Register;
import org.entente.validation.AgreementProblem;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Rule;
import org.entente.violation.Severity;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private static final EntenteJson JSON = EntenteJson.standard();
    private static final Duration GUARD = Duration.ofSeconds(30);

    private static List<String> refused(EntenteJson json, String text) {
        return assertTimeoutPreemptively(GUARD, () -> {
            Checked fromString = json.check(text);
            assertEquals(fromString.report(), json.check(new StringReader(text)).report());
            assertEquals(
                    fromString.report(),
                    json.check(new ByteArrayInputStream(text.getBytes(UTF_8))).report());
            assertTrue(fromString.agreement().isEmpty());
            return Refusal.lines(fromString.report());
        });
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    /** What is read is limited, and no value that a program has made itself. */
    @Test
    void draftsAreWrittenWhateverTheLimits() throws AgreementJsonException {
        String title = "x".repeat(1 + Limits.standard().token());
        Agreement agreement = Agreement.builder()
                .id("a")
                .title("en", title)
                .addActor(Actor.of("NO", "en", "Northland"))
                .build();
        String draft = JSON.drafts().write(agreement);
        Limits most = Limits.standard().withToken(2 * title.length());
        assertEquals(agreement, JSON.limits(most).drafts().read(draft));
        for (Limits few : List.of(most.withDepth(1), most.withToken(3), most.withDocument(9))) {
            assertEquals(draft, JSON.limits(few).drafts().write(agreement));
        }
    }

    @Test
    void definitionsOfARegisterAreKnownWhateverTheLimits() throws AgreementJsonException {
        Register register = Register.builder()
                .id("r")
                .addActor(Actor.of("NO", "en", "x".repeat(100)))
                .build();
        Agreement read = JSON.with(register)
                .limits(Limits.standard().withToken(50))
                .drafts()
                .read("{\"language\": \"en\", \"title\": \"T\", \"parties\": [\"NO\"]}");
        assertEquals(register.actors(), read.actors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{'format':'entente/1.0','new':", "{'actors':", "{'actors':[{'id':", "{'note':{'en':"})
    void aHundredThousandBracketsAreTooDeep(String before) {
        for (String bracket : List.of("[", "{\"a\":")) {
            List<String> said = refused(JSON, Refusal.text(before) + bracket.repeat(100_000));
            assertTrue(last(said).startsWith("limit-depth "), said.toString());
            List<String> leniently = refused(JSON.lenient(), Refusal.text(before) + bracket.repeat(100_000));
            assertTrue(last(leniently).startsWith("limit-depth "), leniently.toString());
        }
    }

    @Test
    void theDepthIsCountedExactly() {
        String json = "{'format':'entente/1.0','id':'x','title':{'en':'t'},'new':%s}";
        String deep = Refusal.text(String.format(json, "[".repeat(63) + "]".repeat(63)));
        String deeper = Refusal.text(String.format(json, "[".repeat(64) + "]".repeat(64)));
        assertEquals(List.of("member-unknown /new 1:53"), refused(JSON, deep));
        assertEquals(List.of("member-unknown /new 1:53", "limit-depth (root) 1:122"), refused(JSON, deeper));
        assertEquals(
                List.of("member-unknown /new 1:53"),
                refused(JSON.limits(Limits.standard().withDepth(65)), deeper));
        assertEquals(
                Map.of("limit", "64"),
                JSON.check(deeper).report().violations().get(1).arguments());
    }

    @ParameterizedTest
    @CsvSource({
        "{'id':'@', x",
        "{'@':1, x",
        "{'title':{'@':'t'}, x",
        "{'title':{'en':'@'}, x",
        "{'form':'@', x",
        "{'new':@, x"
    })
    void aTokenOfTenMillionIsTooLong(String template, String rest) {
        String digits = template.contains("'@'") ? "x" : "7";
        String json = Refusal.text(template).replace("@", digits.repeat(10_000_000)) + "," + Refusal.text(rest);
        for (EntenteJson each : List.of(JSON, JSON.lenient())) {
            List<String> said = refused(each, json);
            assertTrue(last(said).startsWith("limit-token "), said.toString());
        }
    }

    /** Reading a number takes time that grows with the square of its length, so the limit of strings is too high. */
    @Test
    void aNumberOfThousandDigitsIsTooLong() throws IOException {
        String json = "D,'provisions':[P,'quantities':[{'asPrinted':'much','value':%s}]}]}";
        for (String digits : List.of("7".repeat(1001), "7".repeat(1 << 20), "0." + "7".repeat(1010))) {
            String tooLong = Refusal.text(String.format(json, digits));
            assertEquals(1, refused(JSON, tooLong).size());
            Violation violation = JSON.check(tooLong).report().violations().get(0);
            assertEquals("limit-token", violation.code());
            assertEquals(Map.of("limit", "1000"), violation.arguments());
        }
        for (String number : List.of("7".repeat(1000), "1E-" + "9".repeat(9), "1E" + "9".repeat(9))) {
            String text = Refusal.text(String.format(json, number));
            assertEquals(
                    1,
                    assertTimeoutPreemptively(
                            GUARD, () -> JSON.read(text).provisions().size()));
        }
        assertEquals(
                List.of("limit-token /provisions 1:16"),
                refused(JSON.limits(Limits.standard().withToken(10)), Refusal.text("{'provisions':[12345678901]}")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E9999999999", "-1E-9999999999"})
    void aNumberBeyondDecimalsIsRefused(String number) {
        String text = Refusal.text("D,'provisions':[P,'quantities':[{'asPrinted':'much','value':" + number + "}]}]}");
        assertEquals(List.of("type-mismatch /provisions/0/quantities/0/value 2:129"), refused(JSON, text));
        assertEquals(
                "a number that is too long or too large",
                JSON.check(text).report().violations().get(0).arguments().get("found"));
    }

    @Test
    void aDroppedValueIsReportedAsWritten() throws IOException {
        for (String value : List.of(
                "1E9999999999",
                "-1E-9999999999",
                "[1e5,1E+05,-0.0,1.10,0]",
                "{\"a\":[1e5,{\"b\":-0}]}",
                "7".repeat(1000))) {
            Checked checked = JSON.lenient().check(Refusal.text("D,'new':") + value + "}");
            assertEquals(List.of("WARNING member-unknown /new 2:2"), Refusal.lines(checked.report()));
            assertEquals(value, checked.report().violations().get(0).arguments().get("value"));
            assertTrue(checked.agreement().isPresent());
        }
    }

    /** Tags of texts and tags alone are counted together, each once. */
    @Test
    void aThousandLanguagesAndNoMore() throws IOException {
        String places = IntStream.range(0, 900)
                .mapToObj(i -> "{'id':'p" + i + "','name':{'x-" + i + "':'t','en':'t'}}")
                .collect(Collectors.joining(","));
        String tags = IntStream.range(900, 998)
                .mapToObj(i -> "{'language':'x-" + i + "'}")
                .collect(Collectors.joining(","));
        String thousand = Refusal.text("{'format':'entente/1.0','id':'x','title':{'en':'t'},'places':[" + places
                + "],'texts':[{'language':'en'},{'language':'ko'}," + tags + "]}");
        assertEquals(100, JSON.read(thousand).texts().size());
        for (EntenteJson each : List.of(JSON, JSON.lenient())) {
            List<String> said = refused(
                    each,
                    thousand.replace(
                            "{\"language\":\"x-997\"}",
                            Refusal.text(
                                    "{'language':'x-997'},{'language':'x-1'},{'language':'en'},{'language':'x-998'},{'language':'x-999'}")));
            assertEquals(1, said.size());
            assertTrue(said.get(0).startsWith("limit-languages /texts/102/language "), said.toString());
        }
    }

    /** What is not kept may have any length. */
    @Test
    void aSkippedLongStringIsNoProblem() {
        String json = Refusal.text("D,'new':'" + "x".repeat(2_000_000) + "'}");
        assertEquals(List.of("member-unknown /new 2:2"), refused(JSON, json));
        assertEquals(List.of("limit-token (root) 2:8"), refused(JSON.lenient(), json));
    }

    @Test
    void aTokenOfTheLimitIsRead() throws IOException {
        EntenteJson tight = JSON.limits(Limits.standard().withToken(20));
        assertEquals(
                List.of(),
                refusals(
                        tight,
                        Refusal.text("{'format':'entente/1.0','id':'" + "x".repeat(20) + "','title':{'en':'t'}}")));
        List<String> said = refusals(
                tight, Refusal.text("{'format':'entente/1.0','id':'" + "x".repeat(21) + "','title':{'en':'t'}}"));
        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("limit-token /id 1:"), said.toString());
    }

    private static List<String> refusals(EntenteJson json, String text) {
        return Refusal.lines(json.check(text).report());
    }

    @Test
    void manyEqualMembersStayWithinTheLimit() {
        String json = "{" + "\"id\":\"x\",".repeat(100_000) + "\"id\":\"x\"}";
        List<String> said = refused(JSON, json);
        assertEquals(10_001, said.size());
        assertTrue(said.stream().limit(10_000).allMatch(line -> line.startsWith("member-duplicate /id ")));
        assertTrue(last(said).startsWith("limit-problems /id 1:"), last(said));
    }

    @Test
    void manyUnknownMembersStayWithinTheLimit() {
        String json = "{"
                + IntStream.range(0, 100_000)
                        .mapToObj(i -> "\"new" + i + "\":[" + i + "]")
                        .collect(Collectors.joining(","))
                + "}";
        List<String> said = refused(JSON, json);
        assertEquals(10_001, said.size());
        assertTrue(last(said).startsWith("limit-problems /new10000 1:"), last(said));
        List<String> leniently = refused(JSON.lenient(), json);
        assertEquals(10_001, leniently.size());
    }

    @Test
    void manyLanguagesOfOneTextStayLinear() {
        String json = Refusal.text("{'format':'entente/1.0','id':'x','title':{"
                + IntStream.range(0, 20_000)
                        .mapToObj(i -> "'x-" + Integer.toString(i, 36) + "':'t'")
                        .collect(Collectors.joining(","))
                + "}}");
        assertTimeoutPreemptively(GUARD, () -> JSON.check(json));
    }

    /** Placeholders and references alike are many here; neither may be compared with each of the other. */
    @Test
    void manyPlaceholdersAndDanglingReferencesStayLinear() {
        String json = Refusal.text("{'format':'entente/1.0','id':'x','title':{'en':'t'},'places':["
                + "{'id':'p','note':1},".repeat(9_000)
                + "{'id':'p'}],'parties':["
                + "{'actor':'KR'},".repeat(50_000)
                + "{'actor':'KR'}]}");
        List<String> said = refused(JSON, json);
        assertEquals(10_001, said.size());
        assertEquals(
                1,
                said.stream().filter(line -> line.startsWith("limit-problems ")).count());
    }

    @Test
    void theProblemsOfRulesAreLimitedToo() {
        String json = Refusal.text("{'format':'entente/1.0','id':'x','title':{'en':'t'},'parties':["
                + "{'actor':'KR'},".repeat(5) + "{'actor':'KR'}]}");
        List<String> said = refused(
                JSON.validating(AgreementValidator.references())
                        .limits(Limits.standard().withProblems(3)),
                json);
        assertEquals(
                List.of(
                        "reference-dangling /parties/0/actor 1:73",
                        "reference-dangling /parties/1/actor 1:88",
                        "reference-dangling /parties/2/actor 1:103",
                        "limit-problems /parties/3/actor 1:118"),
                said);
        assertEquals(
                6,
                refused(
                                JSON.validating(AgreementValidator.references())
                                        .limits(Limits.standard().withProblems(6)),
                                json)
                        .size());
    }

    @Test
    void manyHarmlessFindingsDoNotRefuseAnAgreement() {
        AgreementValidator chatty = AgreementValidator.references()
                .with(Rule.of(
                        AgreementProblem.OFFICE_NOT_HELD,
                        examination -> Stream.generate(
                                        () -> Violation.of(AgreementProblem.OFFICE_NOT_HELD, ValuePath.of("id")))
                                .limit(5)
                                .map(violation -> violation.with("n", Math.random()))));
        Checked checked = JSON.validating(chatty)
                .limits(Limits.standard().withProblems(3))
                .check(Refusal.text("D}"));
        assertTrue(checked.agreement().isPresent());
        assertEquals(4, checked.report().violations().size());
        assertEquals(
                1,
                checked.report().violations().stream()
                        .filter(violation ->
                                violation.code().equals("limit-problems") && violation.severity() == Severity.WARNING)
                        .count());
    }

    @Test
    void theLastProblemIsLocatedAtItsParent() {
        EntenteJson tight = JSON.limits(Limits.standard().withProblems(1));
        assertEquals(
                List.of("required /places/0/id 2:12", "limit-problems /places/1/id 2:15"),
                refused(tight, Refusal.text("D,'places':[{},{},{}]}")));
        assertEquals(
                Map.of("limit", "1"),
                JSON.limits(Limits.standard().withProblems(1))
                        .check(Refusal.text("D,'places':[{},{}]}"))
                        .report()
                        .violations()
                        .get(1)
                        .arguments());
    }

    @Test
    void theDocumentIsLimitedWhateverItComesFrom() {
        EntenteJson tight = JSON.limits(Limits.standard().withDocument(60));
        String json = Refusal.text("{'format':'entente/1.0','id':'x','title':{'en':'t'}}");
        assertEquals(List.of(), refusals(tight, json + " ".repeat(60 - json.length())));
        assertEquals(List.of("limit-document (root) 1:1"), refused(tight, json + " ".repeat(61 - json.length())));
        assertEquals(List.of("limit-document (root) 1:1"), refused(tight, "é".repeat(61)));
        assertEquals(
                Map.of("limit", "60"),
                tight.check("x".repeat(61)).report().violations().get(0).arguments());
    }

    @Test
    void threeByteCharactersAreWithinTheLimit() {
        String json = Refusal.text("{'format':'entente/1.0','id':'x','title':{'en':'" + "대".repeat(200) + "'}}");
        assertTrue(JSON.limits(Limits.standard().withDocument(json.length()))
                .check(json)
                .agreement()
                .isPresent());
        assertTrue(assertTimeoutPreemptively(
                        GUARD,
                        () -> JSON.limits(Limits.standard().withDocument(json.length()))
                                .check(new ByteArrayInputStream(json.getBytes(UTF_8))))
                .agreement()
                .isPresent());
    }

    /** The limit itself is as large as an array can be; only what comes is kept. */
    @Test
    void theLargestLimitIsNoLimit() {
        EntenteJson open =
                JSON.limits(new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE));
        String json = Refusal.text("{'format':'entente/1.0','id':'x','title':{'en':'t'}}");
        assertTrue(assertTimeoutPreemptively(GUARD, () -> open.check(new ByteArrayInputStream(json.getBytes(UTF_8))))
                .agreement()
                .isPresent());
    }

    @Test
    void endlessInputIsReadToTheLimit() {
        EntenteJson tight = JSON.limits(Limits.standard().withDocument(100_000));
        List<String> expected = List.of("limit-document (root) 1:1");
        assertEquals(
                expected,
                assertTimeoutPreemptively(
                        GUARD,
                        () -> Refusal.lines(tight.check(new EndlessBytes()).report())));
        assertEquals(
                expected,
                assertTimeoutPreemptively(
                        GUARD,
                        () -> Refusal.lines(tight.check(new EndlessText()).report())));
    }

    private static final class EndlessBytes extends InputStream {
        @Override
        public int read() {
            return ' ';
        }
    }

    private static final class EndlessText extends Reader {
        @Override
        public int read(char[] buffer, int offset, int length) {
            Arrays.fill(buffer, offset, offset + length, ' ');
            return length;
        }

        @Override
        public void close() {}
    }

    /** Locating reads the text again, by the same limits. */
    @Test
    void aLongNameKeepsLaterPlaces() {
        String name = "n".repeat(100_000);
        assertEquals(
                List.of("member-unknown /" + name + " 2:2", "text-blank /coding/coder 3:20"),
                refusals(JSON, Refusal.text("D,'" + name + "':1,\n 'coding':{'coder':' '}}")));
    }

    @Test
    void manyValuesBelowALongNameStayLinear() {
        String name = "n".repeat(1 << 20);
        String json = Refusal.text(
                "{'format':'entente/1.0','title':{'en':'t'},'" + name + "':[" + "0,".repeat(100_000) + "0]}");
        Checked checked = assertTimeoutPreemptively(GUARD, () -> JSON.check(json));
        assertEquals(
                List.of("required 1:1", "member-unknown 1:44"),
                checked.report().violations().stream()
                        .map(violation ->
                                violation.code() + " " + violation.location().orElseThrow())
                        .toList());
    }

    @Test
    void theStandardLimitsAreThoseOfTheDesign() {
        assertEquals(new Limits(64, 1_048_576, 16_777_216, 10_000), Limits.standard());
        assertEquals(
                new Limits(1, 2, 3, 4),
                Limits.standard().withDepth(1).withToken(2).withDocument(3).withProblems(4));
    }

    @Test
    void aLimitIsAtLeastOne() {
        Limits one = new Limits(1, 1, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> one.withDepth(0));
        assertThrows(IllegalArgumentException.class, () -> one.withToken(0));
        assertThrows(IllegalArgumentException.class, () -> one.withDocument(0));
        assertThrows(IllegalArgumentException.class, () -> one.withProblems(0));
    }
}
