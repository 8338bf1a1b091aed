package org.entente.jackson2;

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
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
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
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.entente.json.mapper.AnyMapper;
import org.entente.json.mapper.HostileMapperContract;
import org.entente.json.mapper.Mappers;
import org.entente.json.mapper.Refused;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.provision.Provision;
import org.entente.time.UncertainDate;

/** The mappers of Jackson 2 that the tests use. */
final class Jackson2Mappers implements Mappers {

    private static JsonMapper.Builder builder() {
        return exact().addModule(new EntenteModule()).addModule(new Jdk8Module());
    }

    /** Its trees keep decimals as they are written. */
    private static JsonMapper.Builder exact() {
        return JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES);
    }

    private static AnyMapper of(JsonMapper.Builder builder) {
        return new Jackson2Mapper(builder.build());
    }

    @Override
    public AnyMapper plain() {
        return of(builder());
    }

    @Override
    public AnyMapper lenient() {
        return of(exact().addModule(new EntenteModule().lenient()));
    }

    @Override
    public Map<String, AnyMapper> usual() {
        Map<String, AnyMapper> mappers = new LinkedHashMap<>();
        mappers.put("plain", plain());
        mappers.put("as Spring Boot has it", of(builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)));
        mappers.put("other names", of(builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)));
        mappers.put(
                "module last",
                of(JsonMapper.builder().addModule(new Jdk8Module()).addModule(new EntenteModule())));
        mappers.put("found", of(JsonMapper.builder().findAndAddModules()));
        return mappers;
    }

    @Override
    public Map<String, AnyMapper> copies(boolean lenient, Consumer<AnyMapper> beforehand) {
        EntenteModule module = new EntenteModule();
        JsonMapper mapper = JsonMapper.builder()
                .addModule(lenient ? module.lenient() : module)
                .build();
        beforehand.accept(new Jackson2Mapper(mapper));
        Map<String, AnyMapper> copies = new LinkedHashMap<>();
        copies.put("itself", new Jackson2Mapper(mapper));
        copies.put("serialised", new Jackson2Mapper(serialised(mapper)));
        copies.put("copied", new Jackson2Mapper(mapper.copy()));
        copies.put("rebuilt", of(mapper.rebuild()));
        copies.put(
                "serialised, then copied", new Jackson2Mapper(serialised(mapper).copy()));
        copies.put("copied, then serialised", new Jackson2Mapper(serialised(mapper.copy())));
        copies.put("rebuilt otherwise", of(serialised(mapper).rebuild().enable(SerializationFeature.INDENT_OUTPUT)));
        copies.put(
                "serialised readers and writers",
                new Jackson2Mapper(mapper, serialised(mapper.reader()), serialised(mapper.writer())));
        return copies;
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

    private static JsonMapper.Builder wrappingRoots() {
        return builder().enable(SerializationFeature.WRAP_ROOT_VALUE).enable(DeserializationFeature.UNWRAP_ROOT_VALUE);
    }

    @Override
    public AnyMapper wrapping() {
        return of(wrappingRoots());
    }

    @Override
    public AnyMapper wrapping(Class<?> type, Class<?> mixin) {
        return of(wrappingRoots().addMixIn(type, mixin));
    }

    @Override
    public AnyMapper wrapping(String name) {
        JsonMapper mapper = wrappingRoots().build();
        return new Jackson2Mapper(
                mapper, mapper.reader().withRootName(name), mapper.writer().withRootName(name));
    }

    @Override
    public AnyMapper refusingTrailingTokens() {
        return of(builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS));
    }

    @Override
    public AnyMapper limited(int depth, int string, int number) {
        JsonMapper mapper = builder().build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxStringLength(string)
                        .maxNumberLength(number)
                        .build());
        return new Jackson2Mapper(mapper);
    }

    @Override
    public AnyMapper withNonNumbers() {
        return of(builder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS));
    }

    @Override
    public AnyMapper withPlainDecimals() {
        return of(builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN));
    }

    @Override
    public Refused refused(Exception exception) {
        return Jackson2Mapper.refused((JsonProcessingException) exception);
    }

    @Override
    public AnyMapper withoutModule() {
        return of(JsonMapper.builder());
    }

    @JsonPropertyOrder(alphabetic = true)
    @JsonIgnoreProperties({"id", "title", "actors"})
    @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
    private interface Mixin {
        @JsonProperty("identifier")
        @JsonFormat(shape = JsonFormat.Shape.ARRAY)
        String id();
    }

    @Override
    public Map<String, AnyMapper> hostile(Locale locale) {
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
                        .withConfigOverride(Agreement.class, Jackson2Mappers::asArray)
                        .withConfigOverride(Provision.class, Jackson2Mappers::asArray)
                        .withConfigOverride(Actor.class, Jackson2Mappers::asArray)
                        .withConfigOverride(UncertainDate.class, Jackson2Mappers::asArray));
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
        mappers.put("another time zone", builder().defaultTimeZone(TimeZone.getTimeZone("Asia/Seoul")));
        mappers.put("another module", builder().addModule(new SimpleModule("other")));
        mappers.put("found", JsonMapper.builder().findAndAddModules());
        Map<String, AnyMapper> all = new LinkedHashMap<>();
        mappers.forEach((name, mapper) -> all.put(name, of(mapper.defaultLocale(locale))));
        return all;
    }

    /** Root wrapping, and how a number is spelt. */
    private static final Set<String> OF_THE_MAPPER =
            Set.of("WRAP_ROOT_VALUE", "UNWRAP_ROOT_VALUE", "WRITE_BIGDECIMAL_AS_PLAIN");

    @Override
    public Map<String, AnyMapper> otherwise() {
        Map<String, AnyMapper> all = new LinkedHashMap<>();
        Stream.<ConfigFeature>concat(
                        Stream.of(MapperFeature.values()),
                        Stream.concat(
                                Stream.of(SerializationFeature.values()), Stream.of(DeserializationFeature.values())))
                .filter(feature -> !OF_THE_MAPPER.contains(feature.toString()))
                .forEach(feature -> all.put(feature.toString(), of(otherwise(feature))));
        return all;
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
                    && annotated.getRawType().getEnclosingClass() != HostileMapperContract.class;
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
}
