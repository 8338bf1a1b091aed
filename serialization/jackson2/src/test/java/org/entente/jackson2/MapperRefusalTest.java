package org.entente.jackson2;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.entente.model.Commitment;
import org.entente.model.Provision;
import org.entente.quantity.Quantity;
import org.entente.time.UncertainDate;
import org.entente.validation.AgreementValidator;
import org.entente.violation.ValidationReport;
import org.entente.violation.Violation;
import org.entente.vocabulary.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a mapper refuses, and what it says of it. */
class MapperRefusalTest {

    private static final EntenteJson JSON = EntenteJson.standard();
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new EntenteModule()).build();

    static List<Refusal> table() {
        return Refusal.all();
    }

    /** What stands behind the value, or where there is none, is the mapper's own business. */
    private static final List<String> OF_THE_MAPPER = List.of("json-empty", "json-trailing");

    @ParameterizedTest
    @MethodSource("table")
    void aMapperTellsTheSameProblems(Refusal row) {
        Checked checked = JSON.validating(AgreementValidator.errors()).check(row.json());
        if (!checked.report().hasErrors()) {
            return;
        }
        JsonMapper strict = MAPPER.rebuild()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        JsonProcessingException refusal =
                assertThrows(JsonProcessingException.class, () -> strict.readValue(row.json(), Agreement.class));
        assertTrue(refusal.getLocation().getLineNr() >= 1);
        if (refusal instanceof AgreementMappingException ours) {
            assertEquals(withoutPlaces(checked.report()), withoutPlaces(ours.report()));
        } else {
            String only = row.expected().get(0);
            assertTrue(OF_THE_MAPPER.stream().anyMatch(only::startsWith) || only.startsWith("json-malformed (root)"));
        }
    }

    @Test
    void reportsComeBackAfterSerialisation() throws Exception {
        AgreementMappingException refusal = assertThrows(
                AgreementMappingException.class,
                () -> MAPPER.readValue("{\"format\": \"entente/1.0\", \"id\": \"x y\"}", Agreement.class));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            AgreementMappingException back = (AgreementMappingException) in.readObject();
            assertEquals(refusal.report(), back.report());
            assertEquals(refusal.getOriginalMessage(), back.getOriginalMessage());
            assertEquals(refusal.getLocation().getLineNr(), back.getLocation().getLineNr());
        }
    }

    /** What is wrong, save with what stands behind the value, in one order. */
    private static String withoutPlaces(ValidationReport report) {
        return Refusal.lines(report).stream()
                .filter(line -> OF_THE_MAPPER.stream().noneMatch(line::startsWith))
                .map(line -> line.replaceAll(" \\d+:\\d+$", ""))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aMapperSaysWhereProblemsAre() {
        assertMapper("date-malformed /works/0/date 2:28", Refusal.text("D,'works':[{'id':'w','date':'soon'}]}"));
        assertMapper("null-value (root) 1:1", "null");
        assertMapper("json-truncated /actors 2:12", Refusal.text("D,'actors':["));
        assertMapper("json-malformed /note/en 2:18", Refusal.text("D,'note':{'en':'a\\\\qb'}}"));
        assertMapper("reference-dangling /parties/0/actor", Refusal.text("D,'parties':[{'actor':'KR'}]}"));
        assertMapper(
                "member-unknown /new 1:53",
                Refusal.text("{'format':'entente/1.0','id':'x','title':{'en':'t'},'new':1}"));
        assertMapper(
                "format-newer /format 1:11",
                Refusal.text("{'format':'entente/1.1','id':'x','title':{'en':'t'},'new':1}"));
    }

    private static void assertMapper(String expected, String json) {
        AgreementMappingException refusal =
                assertThrows(AgreementMappingException.class, () -> MAPPER.readValue(json, Agreement.class));
        assertEquals(List.of(expected), Refusal.lines(refusal.report()));
    }

    @Test
    void aMapperKeepsTheParsersExceptionAsCause() {
        AgreementMappingException refusal =
                assertThrows(AgreementMappingException.class, () -> MAPPER.readValue("{\"id\":", Agreement.class));
        assertInstanceOf(JsonParseException.class, refusal.getCause());
    }

    @Test
    void aMapperKeepsToItsTableOfNames() {
        byte[] json = CollidingNames.names(3000).stream()
                .map(name -> "\"" + name + "\":1")
                .collect(Collectors.joining(",", "{", "}"))
                .getBytes(UTF_8);
        AgreementMappingException refusal =
                assertThrows(AgreementMappingException.class, () -> MAPPER.readValue(json, Agreement.class));
        assertTrue(refusal.report().violations().stream()
                .anyMatch(violation -> violation.code().equals("limit-names")));
    }

    @Test
    void aMapperKeepsToItsOwnLimits() {
        JsonMapper tight = MAPPER.copy();
        tight.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(3)
                        .maxStringLength(100)
                        .maxNumberLength(5)
                        .build());
        assertTight(
                tight,
                "{'note':{'en':{'a':{}}}}",
                "type-mismatch",
                Map.of("expected", "a string", "found", "an object", "example", "\"text\""));
        assertTight(tight, "{'id':'" + "x".repeat(200) + "'}", "limit-token", Map.of("limit", "100"));
        assertTight(tight, "{'works':123456}", "limit-token", Map.of("limit", "5"));
        assertTight(tight, "{'works':[{'codes':[{}]}]}", "limit-depth", Map.of("limit", "3"));
    }

    private static void assertTight(JsonMapper mapper, String json, String code, Map<String, String> arguments) {
        AgreementMappingException refusal = assertThrows(
                AgreementMappingException.class, () -> mapper.readValue(Refusal.text(json), Agreement.class));
        Violation violation = refusal.report().violations().get(0);
        assertEquals(code, violation.code());
        assertEquals(arguments, violation.arguments());
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity"})
    void nonNumbersAreRefusedFromAnyMapper(String number) {
        JsonMapper mapper = MAPPER.rebuild()
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
        AgreementMappingException refusal = assertThrows(
                AgreementMappingException.class,
                () -> mapper.readValue(Refusal.text("{'asPrinted':'x','value':" + number + "}"), Quantity.class));
        assertEquals(List.of("type-mismatch /value 1:26"), Refusal.lines(refusal.report()));
        assertEquals(
                "NaN or infinity",
                refusal.report().violations().get(0).arguments().get("found"));
        IllegalArgumentException converting = assertThrows(
                IllegalArgumentException.class,
                () -> mapper.convertValue(
                        Map.of("asPrinted", "x", "value", Double.parseDouble(number)), Quantity.class));
        assertInstanceOf(AgreementMappingException.class, converting.getCause());
    }

    @Test
    void aTreeIsReadLikeAText() throws IOException {
        JsonNode tree = MAPPER.readTree(Refusal.text("D,'works':[{'id':'w','date':'soon'}]}"));
        AgreementMappingException refusal =
                assertThrows(AgreementMappingException.class, () -> MAPPER.treeToValue(tree, Agreement.class));
        assertEquals("date-malformed", refusal.report().violations().get(0).code());
        assertThrows(AgreementMappingException.class, () -> MAPPER.readValue("null", UncertainDate.class));
        assertThrows(
                AgreementMappingException.class,
                () -> MAPPER.readerFor(Agreement.class).readValues("null").nextValue());
        IllegalArgumentException embedded = assertThrows(
                IllegalArgumentException.class,
                () -> MAPPER.convertValue(Map.of("asPrinted", new byte[1]), Quantity.class));
        assertInstanceOf(AgreementMappingException.class, embedded.getCause());
    }

    @Test
    void aFaultInAUsersFieldNamesIt() {
        JsonMappingException refusal = assertThrows(
                AgreementMappingException.class,
                () -> MAPPER.readValue(
                        Refusal.text("{'commitments':[{'kind':'COMMITMENT','summary':{'en':1}}]}"),
                        HostileMapperTest.Holder.class));
        assertTrue(refusal.getPathReference().contains("Holder[\"commitments\"]"), refusal.getPathReference());
        assertThrows(AgreementMappingException.class, () -> MAPPER.readValue("\"a b\"", ActorKind.class));
        assertThrows(
                AgreementMappingException.class,
                () -> MAPPER.readValue(
                        Refusal.text("{'kind':'POSITION','summary':{'en':'s'},'by':{'extent':'NOBODY'}}"),
                        Commitment.class));
    }

    @Test
    void theKindOfAProvisionMayStandAnywhere() throws IOException {
        String first = "{'kind':'DECISION','summary':{'en':'s'},'by':{'extent':'NOBODY'},'effect':'ADOPTS'}";
        String last = "{'summary':{'en':'s'},'effect':'ADOPTS','by':{'extent':'NOBODY'},'kind':'DECISION'}";
        assertEquals(
                MAPPER.readValue(Refusal.text(first), Provision.class),
                MAPPER.readValue(Refusal.text(last), Provision.class));
    }
}
