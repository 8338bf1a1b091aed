package org.entente.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.json.format.FormatVersion;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Printable;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static final EntenteJson JSON = EntenteJson.standard();

    static List<Refusal> table() {
        return Refusal.all();
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyProblemIsReportedInItsPlace(Refusal row) {
        Checked checked = JSON.check(row.json());
        assertEquals(String.join("\n", row.expected()), String.join("\n", Refusal.lines(checked.report())));
        assertEquals(checked.report().hasErrors(), checked.agreement().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyMessageIsCompleteInEveryLanguage(Refusal row) {
        for (Violation violation : JSON.check(row.json()).report().violations()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                String message = violation.message(locale);
                assertFalse(message.isBlank());
                assertFalse(message.matches("(?s).*\\{[a-z]+\\}.*"), message);
                assertTrue(message.codePoints().noneMatch(Printable::isHidden), message);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void readingThrowsWithTheWholeReport(Refusal row) {
        Checked checked = JSON.validating(AgreementValidator.errors()).check(row.json());
        if (checked.report().hasErrors()) {
            AgreementJsonException refusal = assertThrows(AgreementJsonException.class, () -> JSON.read(row.json()));
            assertEquals(checked.report(), refusal.report());
            assertEquals(checked.report().toString(), refusal.getMessage());
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void placesDoNotDependOnTheSource(Refusal row) throws IOException {
        assertEquals(
                row.expected(),
                Refusal.lines(JSON.check(new StringReader(row.json())).report()),
                "a reader");
        assertEquals(
                row.expected(), Refusal.lines(JSON.check(new Drip(row.json())).report()), "a slow reader");
        assertEquals(
                row.expected(), Refusal.lines(JSON.check("\ufeff" + row.json()).report()), "a mark in a string");
        if (UTF_8.newEncoder().canEncode(row.json())) {
            byte[] bytes = row.json().getBytes(UTF_8);
            byte[] marked = ("\ufeff" + row.json()).getBytes(UTF_8);
            assertEquals(row.expected(), Refusal.lines(check(bytes)), "bytes");
            assertEquals(row.expected(), Refusal.lines(check(marked)), "bytes with a byte order mark");
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void placesCountCodePointsAndLines(Refusal row) throws IOException {
        if (row.name().contains("raw line feed")) {
            return; // the line end is the fault
        }
        for (String lineEnd : List.of("\r\n", "\r")) {
            String json = row.json().replace("\n", lineEnd).replace("\r\r\n", "\r\n");
            assertEquals(row.expected(), Refusal.lines(JSON.check(json).report()), lineEnd);
        }
        String emoji = row.json().replace("{\"en\":\"t\"}", "{\"en\":\"🕊\"}").replace("\"id\":\"x\"", "\"id\":\"𝒙\"");
        assertEquals(row.expected(), Refusal.lines(JSON.check(emoji).report()));
        assertEquals(
                row.expected(),
                Refusal.lines(JSON.check(new StringReader(emoji)).report()));
        if (UTF_8.newEncoder().canEncode(emoji)) {
            assertEquals(row.expected(), Refusal.lines(check(emoji.getBytes(UTF_8))));
        }
    }

    /** A reader that has nothing at hand, and waits when it is asked for a single character. */
    private static final class Hesitant extends Reader {
        private final StringReader text;

        Hesitant(String text) {
            this.text = new StringReader(text);
        }

        @Override
        public int read() throws IOException {
            return text.read();
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            return 0;
        }

        @Override
        public void close() {
            throw new AssertionError("the caller's reader is not closed");
        }
    }

    /** U+0000 is a character and no end. */
    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0000}", "\u0001"})
    void nothingBehindTheDocumentIsLost(String behind) throws IOException {
        String json = "{\"format\":\"entente/1.0\",\"id\":\"x\",\"title\":{\"en\":\"t\"}}";
        assertEquals(List.of(), JSON.check(new Hesitant(json)).report().violations());
        assertEquals(
                Refusal.lines(JSON.check(json + behind).report()),
                Refusal.lines(JSON.check(new Hesitant(json + behind)).report()));
        assertTrue(JSON.check(new Hesitant(json + behind)).report().hasErrors());
    }

    /** A reader that gives one character at a time. */
    private static final class Drip extends Reader {
        private final StringReader text;

        Drip(String text) {
            this.text = new StringReader(text);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            return text.read(buffer, offset, Math.min(1, length));
        }

        @Override
        public void close() {
            throw new AssertionError("the caller's reader is not closed");
        }
    }

    private static ValidationReport check(byte[] bytes) throws IOException {
        return JSON.check(new FilterInputStream(new ByteArrayInputStream(bytes)) {
                    @Override
                    public void close() {
                        throw new AssertionError("the caller's stream is not closed");
                    }
                })
                .report();
    }

    static Stream<Arguments> encodings() {
        Charset utf32le = Charset.forName("UTF-32LE");
        Charset utf32be = Charset.forName("UTF-32BE");
        return Stream.of(
                        Arguments.of("UTF-16LE", StandardCharsets.UTF_16LE),
                        Arguments.of("UTF-16BE", StandardCharsets.UTF_16BE),
                        Arguments.of("UTF-32LE", utf32le),
                        Arguments.of("UTF-32BE", utf32be))
                .flatMap(row -> Stream.of("", "\ufeff")
                        .flatMap(mark -> Stream.of("{}", "{", "\n", "{\"id\":\"대한민국\"}")
                                .map(text -> Arguments.of(row.get()[0], row.get()[1], mark + text))));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void anotherEncodingIsRefusedByName(String name, Charset charset, String text) throws IOException {
        ValidationReport report = check(text.getBytes(charset));
        assertEquals(List.of("encoding-not-utf-8 (root) 1:1"), Refusal.lines(report));
        assertEquals(Map.of("encoding", name), report.violations().get(0).arguments());
    }

    /** A column is that of the first byte that is none; a byte that a character lacks is missed where it should be. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7B 22 FF 22 | 1:3 | 0xFF | 2",
                "7B 0A 22 C3 22 | 2:2 | 0xC3 | 3",
                "EF BB BF 7B 22 80 | 1:3 | 0x80 | 5",
                "22 F0 9F 95 8A C0 AF | 1:3 | 0xC0 | 5",
                "22 ED A0 BD | 1:2 | 0xED | 1",
                "22 E2 82 | 1:2 | 0xE2 | 1"
            })
    void malformedUtf8IsRefusedInItsPlace(String bytes, String place, String first, String position)
            throws IOException {
        byte[] text = HexFormat.ofDelimiter(" ").parseHex(bytes);
        ValidationReport report = check(text);
        assertEquals(List.of("utf-8-malformed (root) " + place), Refusal.lines(report));
        assertEquals(
                Map.of("byte", first, "position", position),
                report.violations().get(0).arguments());
    }

    @Test
    void oneMarkPassesAndTwoAreRefused() throws IOException {
        assertEquals(List.of("json-empty (root) 1:1"), Refusal.lines(check("\ufeff".getBytes(UTF_8))));
        assertEquals(List.of("json-empty (root) 1:1"), Refusal.lines(check(new byte[0])));
        assertEquals(List.of("json-malformed (root) 1:1"), Refusal.lines(check("\ufeff\ufeff{}".getBytes(UTF_8))));
        assertEquals(
                List.of("json-malformed (root) 1:1"),
                Refusal.lines(JSON.check("\ufeff\ufeff{}").report()));
    }

    /** A document without a fault is read by its bytes as by its characters. */
    @Test
    void wrongMarksRefuseASoundDocument() throws IOException {
        String sound = Refusal.text("D}");
        assertEquals(List.of(), Refusal.lines(check(("\ufeff" + sound).getBytes(UTF_8))));
        assertEquals(
                List.of("json-malformed (root) 1:1"), Refusal.lines(check(("\ufeff\ufeff" + sound).getBytes(UTF_8))));
        for (Charset other : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("UTF-32"))) {
            byte[] text = sound.getBytes(other);
            byte[] marked = new byte[text.length + 3];
            System.arraycopy("\ufeff".getBytes(UTF_8), 0, marked, 0, 3);
            System.arraycopy(text, 0, marked, 3, text.length);
            Checked checked = JSON.check(marked);
            assertEquals(
                    List.of("json-malformed"),
                    checked.report().violations().stream().map(Violation::code).toList());
        }
    }

    /** A placeholder cannot be guessed, and so not be meant. */
    @Test
    void aPlaceholderLikeIdIsOrdinary() {
        assertEquals(
                List.of("reference-dangling /parties/0/actor 2:22"),
                Refusal.lines(JSON.check(Refusal.text("D,'parties':[{'actor':'entente:placeholder'}]}"))
                        .report()));
        assertThrows(
                AgreementJsonException.class,
                () -> JSON.read(Refusal.text("D,'parties':[{'actor':'entente:placeholder'}]}")));
    }

    /** Where such a word is said to stand depends on the version of Jackson: at its start or at its end. */
    @ParameterizedTest
    @ValueSource(strings = {"{'format':'entente/1.0','id':tru", "D} x", "D,'form':nil}"})
    void anUnknownLiteralIsNoJson(String json) {
        List<String> said = Refusal.lines(JSON.check(Refusal.text(json)).report());
        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith("json-malformed (root) "), said.get(0));
    }

    @Test
    void aRealReplacementCharacterIsText() throws IOException {
        String json = Refusal.text("D,'note':{'en':'\\ufffd'}}");
        assertEquals(List.of(), Refusal.lines(check(json.getBytes(UTF_8))));
    }

    @Test
    void textIsKeptAsTyped() throws IOException {
        String decomposed = "Communique\u0301 \u00a0\u00ad";
        Agreement agreement = JSON.read(Refusal.text("D,'note':{'en':'" + decomposed + "'}}"));
        assertEquals(
                decomposed,
                agreement.note().orElseThrow().texts().values().iterator().next());
        assertTrue(JSON.write(agreement).contains(decomposed));
    }

    @Test
    void theKindMayStandAnywhere() throws IOException {
        String first = "{'kind':'DECISION','summary':{'en':'s'},'by':{'extent':'UNATTRIBUTED'},'effect':'ADOPTS'}";
        String last = "{'summary':{'en':'s'},'effect':'ADOPTS','by':{'extent':'UNATTRIBUTED'},'kind':'DECISION'}";
        assertEquals(
                JSON.read(Refusal.text("D,'provisions':[" + first + "]}")),
                JSON.read(Refusal.text("D,'provisions':[" + last + "]}")));
    }

    @Test
    void defaultsMayBeWritten() throws IOException {
        String said = Refusal.text("D,'works':[{'id':'w','set':false,'codes':[]}],'parties':[]}");
        assertEquals(JSON.read(Refusal.text("D,'works':[{'id':'w'}]}")), JSON.read(said));
        assertFalse(JSON.write(JSON.read(said)).contains("false"));
        assertTrue(JSON.read(Refusal.text("D,'works':[{'id':'w','set':true}]}"))
                .works()
                .get(0)
                .set());
    }

    @Test
    void membersMayStandInAnyOrder() throws IOException {
        assertEquals(
                JSON.read(Refusal.text("{'title':{'en':'t'},'note':{'en':'n'},'id':'x','format':'entente/1.0'}")),
                JSON.read(Refusal.text("{'format':'entente/1.0','id':'x','title':{'en':'t'},'note':{'en':'n'}}")));
    }

    @Test
    void aNewerFormatIsAWarning() throws IOException {
        Checked checked = JSON.check(Refusal.text("{'format':'entente/1.999','id':'x','title':{'en':'t'}}"));
        assertEquals(List.of("WARNING format-newer /format 1:11"), Refusal.lines(checked.report()));
        assertTrue(checked.agreement().isPresent());
        assertEquals(
                Map.of("found", "entente/1.999", "expected", FormatVersion.AGREEMENT.current()),
                checked.report().violations().get(0).arguments());
        assertTrue(JSON.write(checked.agreement().get()).contains("\"format\": \"entente/1.0\""));
    }

    @ParameterizedTest
    @CsvSource({"ACTORS, actors", "policy_areas, policyAreas", "legal-natures, legalNatures"})
    void aMisspeltMemberSuggestsTheName(String name, String known) {
        Violation violation = JSON.check(Refusal.text("D,'" + name + "':1}"))
                .report()
                .violations()
                .get(0);
        assertEquals("member-misspelt", violation.code());
        assertEquals(Map.of("member", name, "known", known), violation.arguments());
    }

    @Test
    void aMemberOfAnotherKindIsReported() {
        Violation violation = JSON.check(Refusal.text("D,'provisions':[P,'effect':'ADOPTS'}]}"))
                .report()
                .violations()
                .get(0);
        assertEquals("member-of-another-kind", violation.code());
        assertEquals(Map.of("member", "effect", "kind", "POSITION"), violation.arguments());
    }

    @Test
    void aMismatchNamesExpectedAndFound() {
        List<List<String>> pairs = JSON
                .check(Refusal.text(
                        "{'format':7,'id':[],'title':'t','form':{},'texts':true,'actors':1.5,'coding':false}"))
                .report()
                .violations()
                .stream()
                .map(violation -> List.copyOf(violation.arguments().values()))
                .toList();
        assertEquals(
                List.of(
                        List.of("\"entente/1.0\"", "a number", "\"entente/1.0\""),
                        List.of("an id", "a list", "\"KR\""),
                        List.of("an object with a text for each language", "a string", "{\"en\": \"text\"}"),
                        List.of("a value of a vocabulary", "an object", "\"TREATY\""),
                        List.of("a list", "true or false", "[{\"language\": \"en\"}]"),
                        List.of("a list", "a number", "[{\"id\": \"KR\", \"name\": {\"en\": \"text\"}}]"),
                        List.of("an object", "true or false", "{\"coder\": \"text\"}")),
                pairs);
    }

    @Test
    void lenientReadingListsDroppedValues() throws IOException {
        String json = Refusal.text(
                "D,'new':{'a':[1,null,'ü']},'provisions':[{'kind':'POSITION','summary':{'en':'s'},'by':{'extent':'UNATTRIBUTED','x':1.50},'creates':[{'id':'c'}],'effect':'ADOPTS'}],'note':{'en':'n'}}");
        Checked checked = JSON.lenient().check(json);
        assertEquals(
                List.of(
                        "WARNING member-unknown /new 2:2",
                        "WARNING member-unknown /provisions/0/by/x 2:111",
                        "WARNING member-of-another-kind /provisions/0/creates 2:131",
                        "WARNING member-of-another-kind /provisions/0/effect 2:153"),
                Refusal.lines(checked.report()));
        assertEquals(
                List.of("{\"a\":[1,null,\"ü\"]}", "1.50", "[{\"id\":\"c\"}]", "\"ADOPTS\""),
                checked.report().violations().stream()
                        .map(violation -> violation.arguments().get("value"))
                        .toList());
        Agreement agreement = JSON.lenient().read(json);
        assertEquals(agreement, checked.agreement().orElseThrow());
        assertEquals("{en=n}", agreement.note().orElseThrow().toString());
        assertEquals(1, agreement.provisions().size());
        assertEquals(
                List.of("type-mismatch /provisions/0/effect 2:96"),
                Refusal.lines(JSON.lenient()
                        .check(Refusal.text("D,'provisions':[P,'effect':1}]}"))
                        .report()));
    }

    @Test
    void lenientReadingIsStrictInEverythingElse() {
        for (Refusal row : Refusal.all()) {
            if (row.expected().toString().contains("null-value")) {
                continue; // of a member, that is absent
            }
            List<String> rest = row.expected().stream()
                    .filter(line ->
                            !line.matches("(member-unknown|member-misspelt|member-of-another-kind|format-newer) .*"))
                    .toList();
            assertEquals(
                    rest,
                    Refusal.lines(JSON.lenient().check(row.json()).report()).stream()
                            .filter(line -> !line.startsWith("WARNING"))
                            .toList(),
                    row.name());
        }
    }

    /** A newer file has members of names that may look like a slip; that it is newer is said once, of all of them. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'new':1",
                "'policy_areas':1",
                "'Note':1,'new':1",
                "'actors':[{'id':'a','name':{'en':'A'},'new':1}]",
                "'actors':[{'id':'a','name':{'en':'A'},'other_names':1}]",
                "'provisions':[{'kind':'POSITION','summary':{'en':'s'},'by':{'extent':'UNATTRIBUTED','Manner':1}}]",
            })
    void newerFormatIsSaidForAllItsMembers(String members) {
        Checked checked =
                JSON.check(Refusal.text("{'format':'entente/1.999','id':'x','title':{'en':'t'}," + members + "}"));
        assertEquals(
                List.of("format-newer"),
                checked.report().errors().stream().map(Violation::code).toList());
        assertTrue(checked.agreement().isEmpty());
    }

    @Test
    void aNewerFormatNamesDroppedMembers() {
        assertEquals(
                List.of("WARNING format-newer /format 1:11", "WARNING member-unknown /new 1:53"),
                Refusal.lines(JSON.lenient()
                        .check(Refusal.text("{'format':'entente/1.3','id':'x','title':{'en':'t'},'new':1}"))
                        .report()));
    }

    @Test
    void checkingFollowsTheValidator() throws IOException {
        String late = Refusal.text(
                "D,'works':[{'id':'w','date':'2022'}],'events':[{'act':'SIGNATURE','done':'2021'}],'provisions':[P,'citations':[{'work':'w'}]}]}");
        assertEquals(
                List.of("cited-work-later /provisions/0/citations/0/work 2:188"),
                Refusal.lines(assertThrows(AgreementJsonException.class, () -> JSON.read(late))
                        .report()));
        EntenteJson graded = JSON.validating(AgreementValidator.standard().grading("cited-work-later", Severity.INFO));
        assertEquals(
                List.of("INFO cited-work-later /provisions/0/citations/0/work 2:188"),
                Refusal.lines(graded.check(late).report()));
        assertTrue(graded.check(late).agreement().isPresent());
    }

    @Test
    void unreadableInputIsAnIoException(@TempDir Path folder) {
        Path none = folder.resolve("none.json");
        assertThrows(NoSuchFileException.class, () -> JSON.read(none));
        assertThrows(NoSuchFileException.class, () -> JSON.check(none));
        assertThrows(NullPointerException.class, () -> JSON.validating(null));
        assertThrows(NullPointerException.class, () -> JSON.limits(null));
    }

    @Test
    void writingFailsAsItsTargetDoes() throws IOException {
        Agreement agreement =
                JSON.read(Golden.named("minimal/shanghai-communique-1972.json").text());
        int[] flushed = new int[1];
        JSON.write(agreement, new ByteArrayOutputStream() {
            @Override
            public void flush() {
                flushed[0]++;
            }

            @Override
            public void close() {
                throw new AssertionError("the caller's stream is not closed");
            }
        });
        assertEquals(1, flushed[0]);
    }
}
