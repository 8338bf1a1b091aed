package org.entente.json.mapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.fixture.ReferenceAgreements;
import org.entente.json.EntenteJson;
import org.entente.json.Golden;
import org.entente.json.token.Failing;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.provision.Commitment;
import org.entente.provision.Provision;
import org.entente.quantity.Quantity;
import org.entente.source.TextSpan;
import org.entente.text.LocalizedText;
import org.entente.time.UncertainDate;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.entente.vocabulary.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Through a user's mapper the JSON value stays what it is, whatever the mapper's features. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class HostileMapperContract {

    private static final EntenteJson JSON = EntenteJson.standard();

    private static final List<String> DOCUMENTS = List.of(
            "provisions/commitment.json",
            "meetings/north-south-summit-2000.json",
            "quantities/new-start-2010.json",
            "officials/camp-david-1978.json",
            "languages/many-scripts.json");

    /** Takes JSON apart for the tests; its trees keep decimals as they are written. */
    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Mappers mappers;

    protected HostileMapperContract(Mappers mappers) {
        this.mappers = mappers;
    }

    Stream<Arguments> hostile() {
        return arguments(mappers.hostile(Locale.KOREAN));
    }

    Stream<Arguments> otherwise() {
        return arguments(mappers.otherwise());
    }

    private static Stream<Arguments> arguments(Map<String, AnyMapper> mappers) {
        return mappers.entrySet().stream().map(mapper -> Arguments.of(mapper.getKey(), mapper.getValue()));
    }

    private static String canonical(String document) throws IOException {
        return JSON.writeLine(JSON.read(Golden.named(document).text()));
    }

    /** The JSON value with its order: names and values as they stand, white space and escapes aside. */
    private static String valueOf(String json) throws IOException {
        return TREES.readTree(json).toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void theValueIsTheSame(String name, AnyMapper mapper) throws IOException {
        for (String document : DOCUMENTS) {
            Agreement agreement = JSON.read(Golden.named(document).text());
            String written = mapper.write(agreement);
            assertEquals(canonical(document), valueOf(written));
            assertEquals(agreement, mapper.read(written, Agreement.class));
            assertEquals(canonical(document), valueOf(mapper.writeWithView(agreement)));
            assertEquals(agreement, mapper.readWithView(written, Agreement.class));
            for (Provision provision : agreement.provisions()) {
                String part = mapper.write(provision);
                assertEquals(provision, mapper.read(part, Provision.class));
                assertEquals(provision, mapper.read(part, provision.getClass().getInterfaces()[0]));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherwise")
    void noFeatureChangesTheValue(String feature, AnyMapper mapper) throws IOException {
        theValueIsTheSame(feature, mapper);
    }

    /** An object of a user's own. */
    public record Holder(Agreement agreement, List<Commitment> commitments, UncertainDate when, ActorKind kind) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aUsersFieldHoldsTheSameValue(String name, AnyMapper mapper) throws IOException {
        String document = "provisions/commitment.json";
        Agreement agreement = JSON.read(Golden.named(document).text());
        Holder holder =
                new Holder(agreement, agreement.commitments(), UncertainDate.parse("1949-04-04?"), ActorKind.STATE);
        String written = mapper.write(holder);
        JsonNode tree = TREES.readTree(written);
        assertEquals(canonical(document), field(tree, "agreement"));
        assertEquals("\"1949-04-04?\"", field(tree, "when"));
        assertEquals("\"STATE\"", field(tree, "kind"));
        assertEquals(holder, mapper.read(written, Holder.class));
    }

    /** The naming strategy may name the user's own fields otherwise, and typing may wrap the user's own object. */
    private static String field(JsonNode tree, String field) {
        JsonNode holder = tree.isArray()
                ? tree.get(1)
                : tree.size() == 1 ? tree.elements().next() : tree;
        List<String> fields = new ArrayList<>();
        holder.properties().forEach(entry -> {
            if (entry.getKey().equalsIgnoreCase(field)) {
                fields.add(entry.getValue().toString());
            }
        });
        return String.join(" and ", fields);
    }

    /** An answer of a user's own. */
    public record Answer(String title, ValidationReport report, List<Violation> violations) {}

    /** A field of a user's own that may hold anything, so that mappers may ask for its type. */
    public record Anything(Object value) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void reportsAreTheSame(String name, AnyMapper mapper) throws IOException {
        ValidationReport report = JSON.check("{\"format\":\"entente/1.0\",\"id\":\"x\",\"note\":1}")
                .report();
        JsonNode expected = TREES.readTree(JSON.writeReport(report, Locale.KOREAN));
        assertEquals(expected, TREES.readTree(mapper.write(report)));
        assertEquals(
                expected.get("violations").get(0),
                TREES.readTree(mapper.write(report.violations().get(0))));
        String answer = valueOf(mapper.write(new Answer("t", report, report.violations())));
        assertTrue(answer.contains(expected.toString()), answer);
        assertFalse(answer.contains("\"empty\""), answer);
        String anything = valueOf(mapper.write(new Anything(report)));
        assertTrue(anything.contains(expected.toString()), anything);
    }

    @Test
    void halvesOfSurrogatePairsAreReplaced() throws IOException {
        ValidationReport report = ValidationReport.of(List.of(
                Violation.of(ValueProblem.ID_MALFORMED, ValuePath.of("a\uD800")).with("text", "\uDC00\uD83D\uDD4A")));
        JsonNode written = TREES.readTree(mappers.plain().writeBytes(report))
                .get("violations")
                .get(0);
        assertEquals("/a\uFFFD", written.get("pointer").textValue());
        assertEquals("\uFFFD\uD83D\uDD4A", written.get("arguments").get("text").textValue());
    }

    @Test
    void aFailingStreamIsReportedAsSuch() throws IOException {
        IOException full = new IOException("the disk is full");
        Agreement agreement = ReferenceAgreements.march2021();
        ValidationReport report =
                JSON.check("{" + "\"x\":1,".repeat(500) + "\"y\":1}").report();
        for (Object value : List.of(agreement, report)) {
            IOException thrown =
                    assertThrows(IOException.class, () -> mappers.plain().writeTo(Failing.with(full), value));
            assertEquals(
                    "the disk is full", thrown.getMessage().lines().findFirst().orElseThrow());
        }
    }

    @Test
    void anAbsentFieldStaysNull() {
        AnyMapper mapper = mappers.plain();
        Holder empty = new Holder(null, null, null, null);
        assertEquals(empty, mapper.read(mapper.write(empty), Holder.class));
        assertEquals(empty, mapper.read("{}", Holder.class));
        assertEquals(Arrays.asList(null, UncertainDate.parse("2021")), Arrays.asList((UncertainDate[])
                mapper.read("[null, \"2021\"]", UncertainDate[].class)));
        assertNull(((Holder) mapper.read("{\"agreement\": null}", Holder.class)).agreement());
    }

    @Test
    void listsAndMapsHoldThem() {
        AnyMapper mapper = mappers.plain();
        Actor actor = Actor.of("KR", "en", "Republic of Korea");
        assertEquals(
                List.of(actor),
                mapper.read(mapper.write(List.of(actor)), new ParameterizedOf(List.class, Actor.class)));
        assertEquals(
                Map.of("a", actor),
                mapper.read(
                        mapper.write(Map.of("a", actor)), new ParameterizedOf(Map.class, String.class, Actor.class)));
        assertEquals("{\"ko\":\"대한민국\"}", mapper.write(LocalizedText.of("ko", "대한민국")));
    }

    @Test
    void rootWrappingIsTheMappers() throws IOException {
        AnyMapper mapper = mappers.wrapping("agreement");
        Agreement agreement = JSON.read(Golden.named(DOCUMENTS.get(0)).text());
        String written = mapper.write(agreement);
        assertEquals("{\"agreement\":" + canonical(DOCUMENTS.get(0)) + "}", written);
        assertEquals(agreement, mapper.read(written, Agreement.class));
    }

    @Test
    void numbersOfAnyJavaTypeAreNumbers() {
        Map<String, Object> span = new LinkedHashMap<>(Map.of("source", "s", "start", 3L));
        for (Object end : List.of(7, 7L, (short) 7, BigInteger.valueOf(7))) {
            span.put("end", end);
            assertEquals(
                    TextSpan.of("s", 3, 7),
                    mappers.plain().convert(span, TextSpan.class),
                    end.getClass().getName());
        }
    }

    /** How a number is spelt is the generator's, as escapes are. */
    @Test
    void plainDecimalsAreTheSameNumbers() {
        AnyMapper mapper = mappers.withPlainDecimals();
        Quantity quantity = Quantity.builder()
                .asPrinted("about a thousand")
                .value(new BigDecimal("1E+3"))
                .build();
        String written = mapper.write(quantity);
        assertEquals("{\"asPrinted\":\"about a thousand\",\"value\":1000}", written);
        assertEquals(
                0,
                ((Quantity) mapper.read(written, Quantity.class))
                        .value()
                        .orElseThrow()
                        .compareTo(quantity.value().orElseThrow()));
    }

    @Test
    void withoutTheModuleNothingIsReadByAccident() {
        AnyMapper mapper = mappers.withoutModule();
        assertFalse(assertThrows(Refused.class, () -> mapper.read("{}", Agreement.class))
                .isOurs());
    }
}
