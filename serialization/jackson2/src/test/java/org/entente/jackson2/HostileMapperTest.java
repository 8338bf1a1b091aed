package org.entente.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.ConfigFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.cfg.MutableConfigOverride;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.introspect.ObjectIdInfo;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.entente.json.EntenteJson;
import org.entente.json.Golden;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Commitment;
import org.entente.model.Provision;
import org.entente.quantity.Quantity;
import org.entente.source.TextSpan;
import org.entente.text.LocalizedText;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Through a user's mapper the JSON value stays what it is, whatever the mapper's features. */
class HostileMapperTest {

    private static final List<String> DOCUMENTS = List.of(
            "provisions/commitment.json",
            "meetings/north-south-summit-2000.json",
            "quantities/new-start-2010.json",
            "officials/camp-david-1978.json",
            "languages/many-scripts.json");

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder().addModule(new EntenteModule());
    }

    private static final class Public {}

    @JsonPropertyOrder(alphabetic = true)
    @JsonIgnoreProperties({"id", "title", "actors"})
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    private interface Mixin {
        @JsonProperty("identifier")
        @JsonFormat(shape = JsonFormat.Shape.ARRAY)
        String id();
    }

    static Stream<Arguments> mappers() {
        Map<String, JsonMapper.Builder> mappers = new LinkedHashMap<>();
        mappers.put("plain", builder());
        mappers.put("SNAKE_CASE", builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
        mappers.put("KEBAB_CASE", builder().propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE));
        mappers.put("UPPER_CAMEL_CASE", builder().propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE));
        mappers.put("LOWER_CASE", builder().propertyNamingStrategy(PropertyNamingStrategies.LOWER_CASE));
        mappers.put("UPPER_SNAKE_CASE", builder().propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE));
        mappers.put(
                "sorted",
                builder()
                        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS));
        for (JsonInclude.Include include : JsonInclude.Include.values()) {
            if (include != JsonInclude.Include.CUSTOM) {
                mappers.put(
                        include.name(),
                        builder().defaultPropertyInclusion(JsonInclude.Value.construct(include, include)));
            }
        }
        mappers.put(
                "as numbers",
                builder()
                        .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .enable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                        .enable(SerializationFeature.WRITE_DATES_WITH_ZONE_ID)
                        .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX));
        mappers.put(
                "enums by toString",
                builder()
                        .enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                        .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING));
        for (DefaultTyping typing : DefaultTyping.values()) {
            for (JsonTypeInfo.As as :
                    List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY, JsonTypeInfo.As.WRAPPER_OBJECT)) {
                mappers.put(
                        "typing " + typing + " " + as,
                        builder()
                                .activateDefaultTyping(
                                        BasicPolymorphicTypeValidator.builder()
                                                .allowIfBaseType(Object.class)
                                                .build(),
                                        typing,
                                        as));
            }
        }
        mappers.put("no views", builder().disable(MapperFeature.DEFAULT_VIEW_INCLUSION));
        mappers.put(
                "single elements",
                builder()
                        .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
                        .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                        .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS));
        mappers.put("no empty arrays", withoutEmptyArrays());
        mappers.put(
                "fields only",
                builder()
                        .visibility(PropertyAccessor.ALL, Visibility.NONE)
                        .visibility(PropertyAccessor.FIELD, Visibility.ANY));
        mappers.put(
                "everything visible",
                builder()
                        .visibility(PropertyAccessor.ALL, Visibility.ANY)
                        .enable(MapperFeature.PROPAGATE_TRANSIENT_MARKER));
        mappers.put(
                "mixins",
                builder()
                        .addMixIn(Agreement.class, Mixin.class)
                        .addMixIn(Provision.class, Mixin.class)
                        .addMixIn(Actor.class, Mixin.class));
        mappers.put(
                "no annotations",
                builder().disable(MapperFeature.USE_ANNOTATIONS).disable(MapperFeature.AUTO_DETECT_CREATORS));
        mappers.put("case-insensitive", builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES));
        mappers.put("everything coerced", builder().enable(MapperFeature.ALLOW_COERCION_OF_SCALARS));
        mappers.put("escaped", builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII));
        mappers.put("indented", builder().enable(SerializationFeature.INDENT_OUTPUT));
        mappers.put("module twice", builder().addModule(new EntenteModule()));
        mappers.put(
                "module twice, duplicates allowed",
                builder()
                        .disable(MapperFeature.IGNORE_DUPLICATE_MODULE_REGISTRATIONS)
                        .addModule(new EntenteModule()));
        mappers.put(
                "shapes of types",
                builder()
                        .withConfigOverride(Agreement.class, HostileMapperTest::asArray)
                        .withConfigOverride(Provision.class, HostileMapperTest::asArray)
                        .withConfigOverride(Actor.class, HostileMapperTest::asArray)
                        .withConfigOverride(UncertainDate.class, HostileMapperTest::asArray));
        mappers.put(
                "empty is null",
                builder()
                        .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
                        .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                        .withCoercionConfigDefaults(coercions -> Stream.of(CoercionInputShape.values())
                                .forEach(shape -> coercions.setCoercion(shape, CoercionAction.AsNull))));
        mappers.put("nulls skipped", builder().defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP)));
        mappers.put("annotations of every type", builder().annotationIntrospector(new Meddler()));
        mappers.put("modifiers", builder().addModule(meddling()));
        mappers.put(
                "another language",
                builder()
                        .defaultLocale(Locale.forLanguageTag("tr"))
                        .defaultTimeZone(TimeZone.getTimeZone("Asia/Seoul")));
        mappers.put("another module", builder().addModule(new SimpleModule("other")));
        mappers.put("found", JsonMapper.builder().findAndAddModules());
        return mappers.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static void asArray(MutableConfigOverride type) {
        type.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY))
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .setIgnorals(JsonIgnoreProperties.Value.forIgnoredProperties("id", "title"))
                .setVisibility(JsonAutoDetect.Value.construct(PropertyAccessor.ALL, Visibility.NONE));
    }

    /** Says of the types of the model what annotations can say of a bean. */
    private static final class Meddler extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        private static boolean isOurs(Annotated annotated) {
            return annotated.getRawType().getName().startsWith("org.entente.")
                    && annotated.getRawType().getEnclosingClass() != HostileMapperTest.class;
        }

        @Override
        public JsonFormat.Value findFormat(Annotated annotated) {
            return isOurs(annotated) ? JsonFormat.Value.forShape(JsonFormat.Shape.STRING) : super.findFormat(annotated);
        }

        @Override
        public Object findNamingStrategy(AnnotatedClass type) {
            return isOurs(type)
                    ? PropertyNamingStrategies.UpperSnakeCaseStrategy.class
                    : super.findNamingStrategy(type);
        }

        @Override
        public JsonIgnoreProperties.Value findPropertyIgnoralByName(MapperConfig<?> config, Annotated annotated) {
            return isOurs(annotated)
                    ? JsonIgnoreProperties.Value.forIgnoredProperties("id")
                    : super.findPropertyIgnoralByName(config, annotated);
        }

        @Override
        public boolean hasIgnoreMarker(AnnotatedMember member) {
            return member.getDeclaringClass().getName().startsWith("org.entente.model.")
                    || super.hasIgnoreMarker(member);
        }

        @Override
        public ObjectIdInfo findObjectIdInfo(Annotated annotated) {
            return annotated.getRawType() == Actor.class
                    ? new ObjectIdInfo(
                            PropertyName.construct("id"),
                            Object.class,
                            ObjectIdGenerators.PropertyGenerator.class,
                            null)
                    : super.findObjectIdInfo(annotated);
        }
    }

    /** Takes out whatever it is shown of a bean, and wraps nothing. */
    private static SimpleModule meddling() {
        SimpleModule module = new SimpleModule("meddling");
        module.setSerializerModifier(new BeanSerializerModifier() {
            private static final long serialVersionUID = 1L;

            @Override
            public List<BeanPropertyWriter> changeProperties(
                    SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
                return bean.getBeanClass().getName().startsWith("org.entente.model.") ? List.of() : properties;
            }
        });
        return module;
    }

    @SuppressWarnings("deprecation") // still a feature that a mapper may have
    private static JsonMapper.Builder withoutEmptyArrays() {
        return builder().disable(SerializationFeature.WRITE_EMPTY_JSON_ARRAYS);
    }

    private static String canonical(String document) throws IOException {
        EntenteJson json = EntenteJson.standard();
        return json.writeLine(json.read(Golden.named(document).text()));
    }

    /** The JSON value with its order: names and values as they stand, white space and escapes aside. */
    private static String valueOf(String json) throws IOException {
        return exact().readTree(json).toString();
    }

    private static JsonMapper exact() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappers")
    void theValueIsTheSame(String name, JsonMapper.Builder builder) throws IOException {
        JsonMapper mapper = builder.build();
        for (String document : DOCUMENTS) {
            Agreement agreement =
                    EntenteJson.standard().read(Golden.named(document).text());
            String written = mapper.writeValueAsString(agreement);
            assertEquals(canonical(document), valueOf(written));
            assertEquals(agreement, mapper.readValue(written, Agreement.class));
            assertEquals(
                    canonical(document),
                    valueOf(mapper.writerWithView(Public.class).writeValueAsString(agreement)));
            assertEquals(
                    agreement,
                    mapper.readerWithView(Public.class).forType(Agreement.class).readValue(written));
            for (Provision provision : agreement.provisions()) {
                String part = mapper.writeValueAsString(provision);
                assertEquals(provision, mapper.readValue(part, Provision.class));
                assertEquals(
                        provision, mapper.readValue(part, provision.getClass().getInterfaces()[0]));
            }
        }
    }

    /** Root wrapping, and how a number is spelt. */
    private static final Set<String> OF_THE_MAPPER =
            Set.of("WRAP_ROOT_VALUE", "UNWRAP_ROOT_VALUE", "WRITE_BIGDECIMAL_AS_PLAIN");

    static Stream<Arguments> otherwise() {
        return Stream.<ConfigFeature>concat(
                        Stream.of(MapperFeature.values()),
                        Stream.concat(
                                Stream.of(SerializationFeature.values()), Stream.of(DeserializationFeature.values())))
                .filter(feature -> !OF_THE_MAPPER.contains(feature.toString()))
                .map(feature -> Arguments.of(feature.toString(), otherwise(feature)));
    }

    private static JsonMapper.Builder otherwise(ConfigFeature feature) {
        boolean state = !feature.enabledByDefault();
        if (feature instanceof MapperFeature mapping) {
            return builder().configure(mapping, state);
        }
        return feature instanceof SerializationFeature writing
                ? builder().configure(writing, state)
                : builder().configure((DeserializationFeature) feature, state);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherwise")
    void noFeatureChangesTheValue(String feature, JsonMapper.Builder builder) throws IOException {
        theValueIsTheSame(feature, builder);
    }

    record Holder(Agreement agreement, List<Commitment> commitments, UncertainDate when, ActorKind kind) {}

    @ParameterizedTest(name = "{0}")
    @MethodSource("mappers")
    void aUsersFieldHoldsTheSameValue(String name, JsonMapper.Builder builder) throws IOException {
        JsonMapper mapper = builder.build();
        String document = "provisions/commitment.json";
        Agreement agreement = EntenteJson.standard().read(Golden.named(document).text());
        Holder holder =
                new Holder(agreement, agreement.commitments(), UncertainDate.parse("1949-04-04?"), ActorKind.STATE);
        String written = mapper.writeValueAsString(holder);
        JsonNode tree = exact().readTree(written);
        assertEquals(canonical(document), field(tree, "agreement"));
        assertEquals("\"1949-04-04?\"", field(tree, "when"));
        assertEquals("\"STATE\"", field(tree, "kind"));
        assertEquals(holder, mapper.readValue(written, Holder.class));
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

    @Test
    void anAbsentFieldStaysNull() throws IOException {
        JsonMapper mapper = builder().build();
        Holder empty = new Holder(null, null, null, null);
        assertEquals(empty, mapper.readValue(mapper.writeValueAsString(empty), Holder.class));
        assertEquals(empty, mapper.readValue("{}", Holder.class));
        assertEquals(
                Arrays.asList(null, UncertainDate.parse("2021")),
                Arrays.asList(mapper.readValue("[null, \"2021\"]", UncertainDate[].class)));
        assertNull(mapper.readValue("{\"agreement\": null}", Holder.class).agreement());
    }

    @Test
    void listsAndMapsHoldThem() throws IOException {
        JsonMapper mapper = builder().build();
        Actor actor = Actor.of("KR", "en", "Republic of Korea");
        assertEquals(
                List.of(actor), List.of(mapper.readValue(mapper.writeValueAsString(List.of(actor)), Actor[].class)));
        assertEquals(
                Map.of("a", actor),
                mapper.readValue(
                        mapper.writeValueAsString(Map.of("a", actor)),
                        mapper.getTypeFactory().constructMapType(Map.class, String.class, Actor.class)));
        assertEquals("{\"ko\":\"대한민국\"}", mapper.writeValueAsString(LocalizedText.of("ko", "대한민국")));
    }

    @Test
    void rootWrappingIsTheMappers() throws IOException {
        JsonMapper mapper = builder()
                .enable(SerializationFeature.WRAP_ROOT_VALUE)
                .enable(DeserializationFeature.UNWRAP_ROOT_VALUE)
                .build();
        Agreement agreement =
                EntenteJson.standard().read(Golden.named(DOCUMENTS.get(0)).text());
        String written = mapper.writer().withRootName("agreement").writeValueAsString(agreement);
        assertEquals("{\"agreement\":" + canonical(DOCUMENTS.get(0)) + "}", written);
        assertEquals(
                agreement,
                mapper.readerFor(Agreement.class).withRootName("agreement").readValue(written));
    }

    @Test
    void numbersOfAnyJavaTypeAreNumbers() {
        JsonMapper mapper = builder().build();
        Map<String, Object> span = new LinkedHashMap<>(Map.of("source", "s", "start", 3L));
        for (Object end : List.of(7, 7L, (short) 7, BigInteger.valueOf(7))) {
            span.put("end", end);
            assertEquals(
                    TextSpan.of("s", 3, 7),
                    mapper.convertValue(span, TextSpan.class),
                    end.getClass().getName());
        }
    }

    /** How a number is spelt is the generator's, as escapes are. */
    @Test
    void plainDecimalsAreTheSameNumbers() throws IOException {
        JsonMapper mapper = builder()
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        Quantity quantity = Quantity.builder()
                .asPrinted("about a thousand")
                .value(new BigDecimal("1E+3"))
                .build();
        String written = mapper.writeValueAsString(quantity);
        assertEquals("{\"asPrinted\":\"about a thousand\",\"value\":1000}", written);
        assertEquals(
                0,
                mapper.readValue(written, Quantity.class)
                        .value()
                        .orElseThrow()
                        .compareTo(quantity.value().orElseThrow()));
    }

    @Test
    void theServiceLoaderFindsTheModule() {
        assertEquals(
                1,
                ServiceLoader.load(Module.class).stream()
                        .filter(provider -> provider.type() == EntenteModule.class)
                        .count());
    }

    @Test
    void theModuleSaysWhatItIs() throws IOException {
        EntenteModule module = new EntenteModule();
        Properties artifact = new Properties();
        try (InputStream in = EntenteModule.class.getResourceAsStream("version.properties")) {
            artifact.load(in);
        }
        assertEquals("entente", module.getModuleName());
        assertEquals("entente-jackson2", module.version().getArtifactId());
        assertEquals("org.entente", module.version().getGroupId());
        assertEquals(artifact.getProperty("version"), module.version().toString());
        assertFalse(module.version().isUnknownVersion());
        assertTrue(artifact.getProperty("version").matches("\\d+\\.\\d+\\.\\d+(-.+)?"), "filtered by the build");
        assertEquals(module.getTypeId(), new EntenteModule().getTypeId());
        assertNotEquals(new SimpleModule("other").getTypeId(), module.getTypeId());
        assertEquals(
                Set.of(module.getTypeId()),
                new ObjectMapper().registerModule(module).getRegisteredModuleIds());
    }

    @Test
    void aCopiedMapperKnowsTheModule() throws IOException {
        ObjectMapper copy =
                new ObjectMapper().registerModule(new EntenteModule()).copy();
        assertEquals("\"2021\"", copy.writeValueAsString(UncertainDate.parse("2021")));
    }

    @Test
    void withoutTheModuleNothingIsReadByAccident() {
        assertThrows(IOException.class, () -> new ObjectMapper().readValue("{}", Agreement.class));
    }
}
