package org.entente.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.json.EntenteJson;
import org.entente.json.Refusal;
import org.entente.json.SampleValues;
import org.entente.json.format.DescribedTypes;
import org.entente.json.format.FormatTypes;
import org.entente.json.type.ObjectType;
import org.entente.model.Agreement;
import org.entente.model.Commitment;
import org.entente.model.Party;
import org.entente.model.Position;
import org.entente.model.Provision;
import org.entente.text.LocalizedText;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapper with the module does what mappers do with any type, for every type of the model. */
class MapperTest {

    private static final String MINIMAL = "{\"format\":\"entente/1.0\",\"id\":\"x\",\"title\":{\"en\":\"t\"}}";

    private static JsonMapper.Builder builder() {
        return exact().addModule(new EntenteModule()).addModule(new Jdk8Module());
    }

    /** Its trees keep decimals as they are written. */
    private static JsonMapper.Builder exact() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    private static Map<String, JsonMapper> mappers() {
        Map<String, JsonMapper> mappers = new LinkedHashMap<>();
        mappers.put("plain", builder().build());
        mappers.put(
                "as Spring Boot has it",
                builder()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build());
        mappers.put(
                "other names",
                builder()
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .build());
        mappers.put(
                "module last",
                JsonMapper.builder()
                        .addModule(new Jdk8Module())
                        .addModule(new EntenteModule())
                        .build());
        mappers.put("found", JsonMapper.builder().findAndAddModules().build());
        return mappers;
    }

    static List<Class<?>> types() {
        return DescribedTypes.registered();
    }

    static Stream<Arguments> typesAndMappers() {
        return mappers().entrySet().stream()
                .flatMap(
                        mapper -> types().stream().map(type -> Arguments.of(type, mapper.getKey(), mapper.getValue())));
    }

    /** A root object of a user's own. */
    record Holder<T>(Optional<T> maybe, T value, List<T> list, AtomicReference<T> reference) {}

    /** The same, filled by setters. */
    static final class Bean<T> {
        @JsonProperty
        private Optional<T> maybe = Optional.empty();

        @JsonProperty
        private T value;
    }

    private static JavaType holder(JsonMapper mapper, Class<?> type) {
        return mapper.getTypeFactory().constructParametricType(Holder.class, type);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("typesAndMappers")
    void optionalMembersMayBeLeftOut(Class<?> type, String name, JsonMapper mapper) throws IOException {
        JavaType holder = holder(mapper, type);
        assertEquals(new Holder<>(Optional.empty(), null, null, null), mapper.readValue("{}", holder));
        Holder<?> nulls =
                mapper.readValue("{\"maybe\":null,\"value\":null,\"list\":[null],\"reference\":null}", holder);
        assertEquals(Optional.empty(), nulls.maybe());
        assertNull(nulls.value());
        assertNull(nulls.list().get(0));
        assertNull(nulls.reference().get());
        Bean<?> bean = mapper.readValue("{}", mapper.getTypeFactory().constructParametricType(Bean.class, type));
        assertEquals(Optional.empty(), bean.maybe);
        assertNull(bean.value);
        Object value = SampleValues.of(type).get(0);
        Holder<?> full = mapper.readValue(
                mapper.writeValueAsString(new Holder<>(Optional.of(value), value, List.of(value), null)), holder);
        assertEquals(Optional.of(value), full.maybe());
        assertEquals(value, full.value());
        assertEquals(List.of(value), full.list());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("typesAndMappers")
    void aNullDocumentIsRefused(Class<?> type, String name, JsonMapper mapper) {
        for (AgreementMappingException refusal : List.of(
                assertThrows(AgreementMappingException.class, () -> mapper.readValue("null", type)),
                assertThrows(
                        AgreementMappingException.class, () -> mapper.treeToValue(NullNode.getInstance(), type)))) {
            assertEquals("null-value", refusal.report().errors().get(0).code());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void rootNamesAreThoseOfTheTypes(Class<?> type) throws IOException {
        JsonMapper mapper = builder()
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .build();
        for (Object value : SampleValues.of(type)) {
            Class<?> written = FormatTypes.typeOf(value.getClass()).orElseThrow();
            String json = mapper.writeValueAsString(value);
            assertTrue(json.startsWith("{\"" + written.getSimpleName() + "\":"), json);
            assertEquals(value, mapper.readValue(json, written));
            String declared = mapper.writerFor(type).writeValueAsString(value);
            assertTrue(declared.startsWith("{\"" + type.getSimpleName() + "\":"), declared);
            assertEquals(value, mapper.readValue(declared, type));
            assertEquals(value, mapper.readValue(json, value.getClass()));
        }
    }

    @JsonRootName("treaty")
    private interface Treaty {}

    @Test
    void aRootNameOfTheUsersOwnPrevails() throws IOException {
        JsonMapper mapper = builder()
                .addMixIn(Agreement.class, Treaty.class)
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .build();
        Agreement agreement = EntenteJson.standard().read(MINIMAL);
        String json = mapper.writeValueAsString(agreement);
        assertEquals("{\"treaty\":" + MINIMAL + "}", json);
        assertEquals(agreement, mapper.readValue(json, Agreement.class));
    }

    static Stream<Arguments> copies() {
        return Stream.<Map.Entry<String, UnaryOperator<JsonMapper>>>of(
                        Map.entry("serialised", MapperTest::serialised),
                        Map.entry("copied", JsonMapper::copy),
                        Map.entry("rebuilt", mapper -> mapper.rebuild().build()),
                        Map.entry(
                                "serialised, then copied",
                                mapper -> serialised(mapper).copy()),
                        Map.entry("copied, then serialised", mapper -> serialised(mapper.copy())),
                        Map.entry(
                                "rebuilt otherwise",
                                mapper -> serialised(mapper)
                                        .rebuild()
                                        .enable(SerializationFeature.INDENT_OUTPUT)
                                        .build()))
                .map(copy -> Arguments.of(copy.getKey(), copy.getValue()));
    }

    @SuppressWarnings("unchecked")
    private static <T> T serialised(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("copies")
    void aCopyOfAMapperWorks(String name, UnaryOperator<JsonMapper> copy) throws IOException {
        for (boolean used : List.of(false, true)) {
            for (EntenteModule module : List.of(new EntenteModule(), new EntenteModule().lenient())) {
                JsonMapper mapper = JsonMapper.builder().addModule(module).build();
                if (used) {
                    assertEveryTypeRoundTrips(mapper);
                }
                assertEveryTypeRoundTrips(copy.apply(mapper));
                assertEquals(isLenient(mapper), isLenient(copy.apply(mapper)));
            }
        }
    }

    private static void assertEveryTypeRoundTrips(ObjectMapper mapper) throws IOException {
        for (Class<?> type : types()) {
            for (Object value : SampleValues.of(type)) {
                assertEquals(value, mapper.readValue(mapper.writeValueAsString(value), type));
            }
        }
    }

    @Test
    void serialisedReadersAndWritersWork() throws IOException {
        JsonMapper mapper = builder().build();
        for (Class<?> type : types()) {
            Object value = SampleValues.of(type).get(0);
            ObjectWriter writer = serialised(mapper.writerFor(type));
            ObjectReader reader = serialised(mapper.readerFor(type));
            assertEquals(value, reader.readValue(writer.writeValueAsString(value)));
        }
    }

    private static boolean isLenient(ObjectMapper mapper) throws IOException {
        String json = MINIMAL.replaceFirst("}$", ",\"titel\":1}");
        try {
            assertEquals("x", mapper.readValue(json, Agreement.class).id());
            return true;
        } catch (AgreementMappingException refusal) {
            assertEquals("member-misspelt", refusal.report().errors().get(0).code());
            return false;
        }
    }

    @Test
    void onlyALenientModuleDropsUnknownMembers() throws IOException {
        for (JsonMapper mapper : mappers().values()) {
            assertTrue(!isLenient(mapper));
        }
        assertTrue(isLenient(
                JsonMapper.builder().addModule(new EntenteModule().lenient()).build()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void unknownMembersOfEveryTypeAreRefused(Class<?> type) throws IOException {
        JsonMapper strict = mappers().get("as Spring Boot has it");
        JsonMapper lenient = exact().addModule(new EntenteModule().lenient()).build();
        if (!(FormatTypes.shape(type) instanceof ObjectType<?, ?>) && type != Provision.class) {
            return;
        }
        for (Object value : SampleValues.of(type)) {
            ObjectNode tree = strict.valueToTree(value);
            tree.putObject("unbekannt").put("a", 1);
            AgreementMappingException refusal =
                    assertThrows(AgreementMappingException.class, () -> strict.treeToValue(tree, type));
            assertEquals(
                    List.of("/unbekannt"),
                    refusal.report().errors().stream()
                            .map(error -> error.path().toPointer())
                            .toList());
            assertEquals(value, lenient.treeToValue(tree, type));
        }
    }

    @Test
    void allProblemsAreReportedWithTheirPath() {
        String json = """
            {"maybe": {"format": "entente/1.0", "id": " ", "titel": {},
             "works": [{"id": "w", "date": "soon"}],
             "parties": [{"actor": "KR"}]}}
            """;
        JsonMapper mapper = builder().build();
        JavaType holder = holder(mapper, Agreement.class);
        AgreementMappingException refusal =
                assertThrows(AgreementMappingException.class, () -> mapper.readValue(json, holder));
        assertEquals(
                List.of(
                        "member-misspelt /titel 1:48",
                        "date-malformed /works/0/date 2:32",
                        "required /title 3:30",
                        "id-malformed /id 3:30",
                        "reference-dangling /parties/0/actor"),
                Refusal.lines(refusal.report()));
        assertEquals("maybe", refusal.getPath().get(0).getFieldName());
        assertEquals(1, refusal.getLocation().getLineNr());
        assertEquals(48, refusal.getLocation().getColumnNr());
        refusal.report()
                .violations()
                .forEach(violation -> assertTrue(refusal.getMessage().contains(violation.message())));
    }

    @Test
    void aTreeHasNoPlaces() throws IOException {
        JsonMapper mapper = builder().build();
        AgreementMappingException refusal = assertThrows(
                AgreementMappingException.class,
                () -> mapper.treeToValue(mapper.readTree("{\"id\":\" \",\"new\":[1],\"note\":1}"), Agreement.class));
        assertEquals(
                List.of(
                        "member-unknown /new",
                        "type-mismatch /note",
                        "required /format",
                        "required /title",
                        "id-malformed /id"),
                Refusal.lines(refusal.report()));
        assertTrue(
                refusal.report().violations().stream().map(Violation::location).allMatch(Optional::isEmpty));
    }

    @Test
    void readingGoesOnBehindARefusedValue() throws IOException {
        JsonMapper mapper = builder().build();
        List<String> ids = new ArrayList<>();
        try (var values = mapper.readerFor(Agreement.class)
                .<Agreement>readValues(MINIMAL + "{\"id\":[{}],\"actors\":{}}" + MINIMAL)) {
            while (values.hasNextValue()) {
                try {
                    ids.add(values.nextValue().id());
                } catch (AgreementMappingException refusal) {
                    ids.add(refusal.report().errors().size() + " errors");
                }
            }
        }
        assertEquals(List.of("x", "4 errors", "x"), ids);
    }

    /** Members that are read take the place of the old ones, the others stay: for the tree and for the value alike. */
    @ParameterizedTest
    @MethodSource("types")
    void anUpdateReplacesMembers(Class<?> type) throws IOException {
        JsonMapper mapper = mappers().get("as Spring Boot has it");
        for (Object old : SampleValues.of(type)) {
            for (Object other : SampleValues.of(type)) {
                ObjectReader updating = mapper.readerForUpdating(old);
                Class<?> written = FormatTypes.typeOf(old.getClass()).orElseThrow();
                Object expected;
                if (mapper.valueToTree(old) instanceof ObjectNode tree && written != LocalizedText.class) {
                    assertEquals(old, updating.readValue("{}"));
                    tree.setAll(mapper.<ObjectNode>valueToTree(other));
                    expected = read(mapper.reader(), tree, written);
                } else {
                    expected = other;
                }
                assertEquals(expected, read(updating, mapper.valueToTree(other), written));
            }
        }
    }

    /** The value, or what is wrong with it. */
    private static Object read(ObjectReader reader, JsonNode tree, Class<?> type) throws IOException {
        try {
            return reader.forType(type).readValue(tree);
        } catch (AgreementMappingException refusal) {
            return Refusal.lines(refusal.report());
        }
    }

    @Test
    void anUpdateMayComeFromAMap() throws IOException {
        JsonMapper mapper = builder().build();
        Agreement agreement = EntenteJson.standard().read(MINIMAL);
        Agreement updated = mapper.updateValue(agreement, Map.of("title", Map.of("en", "other")));
        assertEquals(agreement.toBuilder().title("en", "other").build(), updated);
        assertEquals("t", agreement.title().in(Locale.ENGLISH));
    }

    @Test
    void anUpdateIsCheckedLikeAnythingElse() throws IOException {
        JsonMapper mapper = builder().build();
        ObjectReader updating = mapper.readerForUpdating(EntenteJson.standard().read(MINIMAL));
        AgreementMappingException refusal = assertThrows(
                AgreementMappingException.class,
                () -> updating.readValue("{\"id\":\" \",\"titel\":1,\"parties\":[{\"actor\":\"KR\"}]}"));
        assertEquals(
                List.of("member-misspelt", "id-malformed", "reference-dangling"),
                refusal.report().violations().stream().map(Violation::code).toList());
        Commitment commitment = (Commitment) SampleValues.of(Commitment.class).get(0);
        AgreementMappingException other = assertThrows(
                AgreementMappingException.class,
                () -> mapper.readerForUpdating(commitment).readValue("{\"kind\":\"POSITION\"}"));
        assertEquals("value-unknown", other.report().errors().get(0).code());
    }

    /** An object of a user's own whose members are merged. */
    static final class Merging {
        @JsonMerge
        @JsonProperty
        private Agreement agreement;

        @JsonMerge
        @JsonProperty
        private Provision provision;
    }

    @Test
    void mergedMembersAreUpdated() throws IOException {
        JsonMapper mapper = builder().build();
        Merging merging = new Merging();
        merging.agreement = EntenteJson.standard().read(MINIMAL);
        merging.provision = (Position) SampleValues.of(Position.class).get(0);
        mapper.readerForUpdating(merging)
                .readValue("{\"agreement\":{\"id\":\"y\"},\"provision\":{\"summary\":{\"en\":\"new\"}}}");
        assertEquals("y", merging.agreement.id());
        assertEquals("t", merging.agreement.title().in(Locale.ENGLISH));
        assertEquals(
                ((Position) SampleValues.of(Position.class).get(0))
                        .toBuilder().summary("en", "new").build(),
                merging.provision);
    }

    @Test
    void listsOfOptionalPartsAreRead() throws IOException {
        List<Optional<Party>> parties =
                builder().build().readValue("[{\"actor\":\"KR\"},null]", new TypeReference<List<Optional<Party>>>() {});
        assertEquals("KR", parties.get(0).orElseThrow().actor());
        assertEquals(Optional.empty(), parties.get(1));
    }
}
