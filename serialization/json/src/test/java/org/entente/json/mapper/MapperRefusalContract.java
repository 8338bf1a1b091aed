package org.entente.json.mapper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.json.Checked;
import org.entente.json.CollidingNames;
import org.entente.json.EntenteJson;
import org.entente.json.Refusal;
import org.entente.model.Agreement;
import org.entente.provision.Commitment;
import org.entente.provision.Provision;
import org.entente.quantity.Quantity;
import org.entente.time.UncertainDate;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Location;
import org.entente.violation.Printable;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;
import org.entente.vocabulary.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a mapper refuses, and what it says of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class MapperRefusalContract {

    private static final EntenteJson JSON = EntenteJson.standard();

    private final Mappers mappers;
    private final AnyMapper plain;

    protected MapperRefusalContract(Mappers mappers) {
        this.mappers = mappers;
        this.plain = mappers.plain();
    }

    List<Refusal> table() {
        return Refusal.all();
    }

    /** What stands after the value, or where there is none, is the mapper's own business. */
    private static final List<String> OF_THE_MAPPER = List.of("json-empty", "json-trailing");

    @ParameterizedTest
    @MethodSource("table")
    void aMapperReportsTheSameProblems(Refusal row) {
        Checked checked = JSON.validating(AgreementValidator.errors()).check(row.json());
        if (!checked.report().hasErrors()) {
            return;
        }
        AnyMapper strict = mappers.refusingTrailingTokens();
        Refused refusal = assertThrows(Refused.class, () -> strict.read(row.json(), Agreement.class));
        assertTrue(refusal.line() >= 1);
        if (refusal.isOurs()) {
            assertEquals(withoutPlaces(checked.report()), withoutPlaces(refusal.report()));
        } else {
            String only = row.expected().get(0);
            assertTrue(OF_THE_MAPPER.stream().anyMatch(only::startsWith) || only.startsWith("json-malformed (root)"));
        }
    }

    /** What is wrong, save with what stands after the value, in one order. */
    private static String withoutPlaces(ValidationReport report) {
        return Refusal.lines(report).stream()
                .filter(line -> OF_THE_MAPPER.stream().noneMatch(line::startsWith))
                .map(line -> line.replaceAll(" \\d+:\\d+$", ""))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Test
    void reportsComeBackAfterSerialisation() throws Exception {
        Refused refusal = assertThrows(
                Refused.class, () -> plain.read("{\"format\": \"entente/1.0\", \"id\": \"x y\"}", Agreement.class));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal.getCause());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Refused back = mappers.refused((Exception) in.readObject());
            assertEquals(refusal.report(), back.report());
            assertEquals(refusal.line(), back.line());
            assertTrue(back.getMessage().startsWith(refusal.report().summary()), back.getMessage());
        }
    }

    @Test
    void aMapperSaysWhereProblemsAre() {
        assertMapper("date-malformed /works/0/date 2:28", Refusal.text("D,'works':[{'id':'w','date':'soon'}]}"));
        assertMapper("null-value (root) 1:1", "null");
        assertMapper("json-truncated /actors 2:12", Refusal.text("D,'actors':["));
        assertMapper("json-malformed /note/en 2:18", Refusal.text("D,'note':{'en':'a\\\\qb'}}"));
        for (String character : List.of("\\u0000", "\\t", "\\n", "\\u001f")) {
            assertMapper("json-malformed /note/en 2:17", Refusal.text("D,'note':{'en':'a" + character + "b'}}"));
            assertMapper("json-malformed /note/en 2:16", Refusal.text("D,'note':{'en':'" + character + "'}}"));
        }
        assertMapper("json-malformed (root) 2:2", Refusal.text("D,\\u0001'note':{'en':'a'}}"));
        assertMapper("json-malformed (root) 2:9", Refusal.text("D,'note':\\u0001{'en':'a'}}"));
        assertMapper("json-malformed /actors 2:12", Refusal.text("D,'actors':[\\u0001]}"));
        assertMapper("reference-dangling /parties/0/actor", Refusal.text("D,'parties':[{'actor':'KR'}]}"));
        assertMapper(
                "member-unknown /new 1:53",
                Refusal.text("{'format':'entente/1.0','id':'x','title':{'en':'t'},'new':1}"));
        assertMapper(
                "format-newer /format 1:11",
                Refusal.text("{'format':'entente/1.999','id':'x','title':{'en':'t'},'new':1}"));
    }

    private void assertMapper(String expected, String json) {
        Refused refusal = assertThrows(Refused.class, () -> plain.read(json, Agreement.class));
        assertEquals(List.of(expected), Refusal.lines(refusal.report()));
    }

    @Test
    void aMapperKeepsTheParsersExceptionAsCause() {
        Refused refusal = assertThrows(Refused.class, () -> plain.read("{\"id\":", Agreement.class));
        String parsers = refusal.getCause().getCause().getClass().getName();
        assertTrue(parsers.contains(".jackson.core."), parsers);
    }

    /** Notes that come before it are in the report, and the exception points at the error. */
    @Test
    void exceptionPointsAtTheFirstError() {
        Refused refusal = assertThrows(
                Refused.class,
                () -> plain.read(
                        Refusal.text(
                                "D,'form':'TREATYISH',\\n'works':[{'id':'w','date':'soon'},\\n{'id':'v','date':'x'}]}"),
                        Agreement.class));
        List<Violation> violations = refusal.report().violations();
        assertEquals(Severity.INFO, violations.get(0).severity());
        Location first = refusal.report().errors().get(0).location().orElseThrow();
        assertEquals(List.of(3, 27), List.of(first.line(), first.column()));
        assertEquals(List.of(3, 27), List.of(refusal.line(), refusal.column()));
    }

    @Test
    void aMapperKeepsToItsTableOfNames() {
        byte[] json = CollidingNames.names(3000).stream()
                .map(name -> "\"" + name + "\":1")
                .collect(Collectors.joining(",", "{", "}"))
                .getBytes(UTF_8);
        Refused refusal = assertThrows(Refused.class, () -> plain.read(json, Agreement.class));
        assertTrue(refusal.report().violations().stream()
                .anyMatch(violation -> violation.code().equals("limit-names")));
    }

    @Test
    void aMapperKeepsToItsOwnLimits() {
        AnyMapper tight = mappers.limited(3, 100, 5);
        assertTight(
                tight,
                "{'note':{'en':{'a':{}}}}",
                "type-mismatch",
                Map.of("expected", "a string", "found", "an object", "example", "\"text\""));
        assertTight(tight, "{'id':'" + "x".repeat(200) + "'}", "limit-token", Map.of("limit", "100"));
        assertTight(tight, "{'works':123456}", "limit-token", Map.of("limit", "5"));
        assertTight(tight, "{'works':[{'codes':[{}]}]}", "limit-depth", Map.of("limit", "3"));
    }

    private static void assertTight(AnyMapper mapper, String json, String code, Map<String, String> arguments) {
        Refused refusal = assertThrows(Refused.class, () -> mapper.read(Refusal.text(json), Agreement.class));
        Violation violation = refusal.report().violations().get(0);
        assertEquals(code, violation.code());
        assertEquals(arguments, violation.arguments());
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity"})
    void nonNumbersAreRefusedFromAnyMapper(String number) {
        AnyMapper mapper = mappers.withNonNumbers();
        Refused refusal = assertThrows(
                Refused.class,
                () -> mapper.read(Refusal.text("{'asPrinted':'x','value':" + number + "}"), Quantity.class));
        assertEquals(List.of("type-mismatch /value 1:26"), Refusal.lines(refusal.report()));
        assertEquals(
                "NaN or infinity",
                refusal.report().violations().get(0).arguments().get("found"));
        Refused converting = assertThrows(
                Refused.class,
                () -> mapper.convert(Map.of("asPrinted", "x", "value", Double.parseDouble(number)), Quantity.class));
        assertEquals(List.of("type-mismatch /value"), Refusal.lines(converting.report()));
    }

    @Test
    void aTreeIsReadLikeAText() {
        Refused refusal = assertThrows(
                Refused.class,
                () -> plain.readTree(Refusal.text("D,'works':[{'id':'w','date':'soon'}]}"), Agreement.class));
        assertEquals("date-malformed", refusal.report().violations().get(0).code());
        assertOurs(() -> plain.read("null", UncertainDate.class));
        assertEquals(
                "null-value",
                ((Refused) plain.readAll("null", Agreement.class).get(0))
                        .report()
                        .violations()
                        .get(0)
                        .code());
        assertOurs(() -> plain.convert(Map.of("asPrinted", new byte[1]), Quantity.class));
    }

    private static void assertOurs(Runnable way) {
        assertTrue(assertThrows(Refused.class, way::run).isOurs());
    }

    /** An object of a user's own. */
    public record Fields(List<Commitment> commitments) {}

    @Test
    void aFaultInAUsersFieldNamesIt() {
        Refused refusal = assertThrows(
                Refused.class,
                () -> plain.read(
                        Refusal.text("{'commitments':[{'kind':'COMMITMENT','summary':{'en':1}}]}"), Fields.class));
        assertTrue(refusal.path().contains("Fields[\"commitments\"]"), refusal.path());
        assertOurs(() -> plain.read("\"a b\"", ActorKind.class));
        assertOurs(() -> plain.read(
                Refusal.text("{'kind':'POSITION','summary':{'en':'s'},'by':{'extent':'UNATTRIBUTED'}}"),
                Commitment.class));
    }

    @Test
    void theKindOfAProvisionMayStandAnywhere() {
        String first = "{'kind':'DECISION','summary':{'en':'s'},'by':{'extent':'UNATTRIBUTED'},'effect':'ADOPTS'}";
        String last = "{'summary':{'en':'s'},'effect':'ADOPTS','by':{'extent':'UNATTRIBUTED'},'kind':'DECISION'}";
        assertEquals(plain.read(Refusal.text(first), Provision.class), plain.read(Refusal.text(last), Provision.class));
    }

    private static final String HOSTILE = "x\u00ADy\u200E\uFE0F\u202E\u3164" + "w".repeat(300);

    /** A mapper's exception neither hides a character of the document nor repeats it at length. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'format': '%s', 'id': 'a', 'title': {'en': 'A'}}",
                "{'format': 'entente/1.0', 'id': '%s ', 'title': {'en': 'A'}}",
                "{'format': 'entente/1.0', 'id': 'a', 'title': {'%s': 'A'}}",
                "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, '%s': 1}",
                "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, 'form': '%s'}",
                "{'format': 'entente/1.0', 'id': 'a', 'title': {'en': 'A'}, 'parties': [{'actor': '%s '}]}"
            })
    void exceptionsShowNothingHiddenAndNothingLong(String document) {
        String json = document.replace('\'', '"').formatted(HOSTILE);
        String message = assertThrows(Refused.class, () -> plain.read(json, Agreement.class))
                .getMessage();
        String hidden = message.codePoints()
                .filter(each -> each != '\n' && Printable.isHidden(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertEquals("", Printable.escape(hidden), () -> Printable.escape(message));
        assertEquals(-1, message.indexOf("w".repeat(Printable.ECHO_LIMIT + 1)), message);
    }
}
