package org.entente.json.mapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonMerge;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRootName;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.entente.json.EntenteJson;
import org.entente.json.Refusal;
import org.entente.json.SampleValues;
import org.entente.json.format.DescribedTypes;
import org.entente.json.format.FormatTypes;
import org.entente.json.type.ObjectType;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.provision.Commitment;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.register.Register;
import org.entente.text.LocalizedText;
import org.entente.violation.Violation;
import org.entente.vocabulary.OwnTerm;
import org.entente.vocabulary.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A mapper with the module does what mappers do with any type, for every type of the model. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class MapperContract {

    private static final String MINIMAL = "{\"format\":\"entente/1.0\",\"id\":\"x\",\"title\":{\"en\":\"t\"}}";

    /** Takes JSON apart for the tests; its trees keep decimals as they are written. */
    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Mappers mappers;

    protected MapperContract(Mappers mappers) {
        this.mappers = mappers;
    }

    List<Class<?>> types() {
        return DescribedTypes.registered();
    }

    Stream<Arguments> typesAndMappers() {
        return mappers.usual().entrySet().stream()
                .flatMap(
                        mapper -> types().stream().map(type -> Arguments.of(type, mapper.getKey(), mapper.getValue())));
    }

    /** A root object of a user's own. */
    public record Holder<T>(Optional<T> maybe, T value, List<T> list, AtomicReference<T> reference) {}

    /** The same, filled by setters. */
    public static final class Bean<T> {
        @JsonProperty
        private Optional<T> maybe = Optional.empty();

        @JsonProperty
        private T value;
    }

    private static Type holder(Class<?> type) {
        return new ParameterizedOf(Holder.class, type);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("typesAndMappers")
    void optionalMembersMayBeLeftOut(Class<?> type, String name, AnyMapper mapper) {
        Type holder = holder(type);
        Holder<?> absent = (Holder<?>) mapper.read("{}", holder);
        assertEquals(Optional.empty(), absent.maybe());
        assertNull(absent.value());
        assertNull(absent.list());
        // Jackson 2 gives no reference, Jackson 3 an empty one.
        assertTrue(absent.reference() == null || absent.reference().get() == null);
        Holder<?> nulls =
                (Holder<?>) mapper.read("{\"maybe\":null,\"value\":null,\"list\":[null],\"reference\":null}", holder);
        assertEquals(Optional.empty(), nulls.maybe());
        assertNull(nulls.value());
        assertNull(nulls.list().get(0));
        assertNull(nulls.reference().get());
        Bean<?> bean = (Bean<?>) mapper.read("{}", new ParameterizedOf(Bean.class, type));
        assertEquals(Optional.empty(), bean.maybe);
        assertNull(bean.value);
        Object value = SampleValues.of(type).get(0);
        Holder<?> full = (Holder<?>)
                mapper.read(mapper.write(new Holder<>(Optional.of(value), value, List.of(value), null)), holder);
        assertEquals(Optional.of(value), full.maybe());
        assertEquals(value, full.value());
        assertEquals(List.of(value), full.list());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("typesAndMappers")
    void aNullDocumentIsRefused(Class<?> type, String name, AnyMapper mapper) {
        for (Refused refusal : List.of(
                assertThrows(Refused.class, () -> mapper.read("null", type)),
                assertThrows(Refused.class, () -> mapper.readTree("null", type)))) {
            assertEquals("null-value", refusal.report().errors().get(0).code());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void rootNamesAreThoseOfTheTypes(Class<?> type) {
        AnyMapper mapper = mappers.wrapping();
        for (Object value : SampleValues.of(type)) {
            Class<?> written = FormatTypes.typeOf(value.getClass()).orElseThrow();
            String json = mapper.write(value);
            assertTrue(json.startsWith("{\"" + written.getSimpleName() + "\":"), json);
            assertEquals(value, mapper.read(json, written));
            String declared = mapper.writeAs(type, value);
            assertTrue(declared.startsWith("{\"" + type.getSimpleName() + "\":"), declared);
            assertEquals(value, mapper.read(declared, type));
            assertEquals(value, mapper.read(json, value.getClass()));
        }
    }

    /** A register of two actors, one of which is part of the other, and a term of one's own. */
    private static Register register() {
        return Register.builder()
                .id("seas")
                .addActor(Actor.of("NO", "en", "Norway"))
                .addActor(Actor.of("coast-guard", "en", "Coast Guard").toBuilder()
                        .parent("NO")
                        .build())
                .addTerm(OwnTerm.of(PartyRole.vocabulary(), "GUARANTOR", LocalizedText.of("en", "guarantor")))
                .build();
    }

    @Test
    void registersAndTheirPartsAreValuesToo() {
        Register register = register();
        String line = EntenteJson.standard().registers().writeLine(register);
        mappers.usual().forEach((name, mapper) -> {
            assertEquals(register, mapper.read(mapper.write(register), Register.class), name);
            assertEquals(register, mapper.readTree(mapper.writeTree(register), Register.class), name);
            assertEquals(
                    register.terms().get(0),
                    mapper.read(mapper.write(register.terms().get(0)), OwnTerm.class),
                    name);
            assertEquals("pier", mapper.update(register, "{\"id\":\"pier\"}").id(), name);
        });
        assertEquals(line, mappers.asSpringBootHasIt().write(register));
        AnyMapper wrapping = mappers.wrapping();
        assertTrue(wrapping.write(register).startsWith("{\"Register\":"));
        assertEquals(register, wrapping.read(wrapping.write(register), register.getClass()));
    }

    @Test
    void rulesThatFindErrorsHoldOfRegisters() {
        String dangling = EntenteJson.standard()
                .registers()
                .writeLine(register())
                .replace("\"parent\":\"NO\"", "\"parent\":\"SE\"");
        Refused refusal =
                assertThrows(Refused.class, () -> mappers.asSpringBootHasIt().read(dangling, Register.class));
        assertEquals("reference-dangling", refusal.report().errors().get(0).code());
        assertEquals("actors[1].parent", refusal.report().errors().get(0).path().toString());
        assertEquals(1, refusal.report().errors().size());
    }

    @JsonRootName("treaty")
    private interface Treaty {}

    @Test
    void aRootNameOfTheUsersOwnPrevails() throws IOException {
        AnyMapper mapper = mappers.wrapping(Agreement.class, Treaty.class);
        Agreement agreement = EntenteJson.standard().read(MINIMAL);
        String json = mapper.write(agreement);
        assertEquals("{\"treaty\":" + MINIMAL + "}", json);
        assertEquals(agreement, mapper.read(json, Agreement.class));
    }

    @Test
    void aCopyOfAMapperWorks() {
        for (boolean used : List.of(false, true)) {
            for (boolean lenient : List.of(false, true)) {
                mappers.copies(lenient, used ? MapperContract::assertEveryTypeRoundTrips : mapper -> {})
                        .forEach((name, copy) -> {
                            assertEveryTypeRoundTrips(copy);
                            assertEquals(lenient, isLenient(copy), name);
                        });
            }
        }
    }

    private static void assertEveryTypeRoundTrips(AnyMapper mapper) {
        for (Class<?> type : DescribedTypes.registered()) {
            for (Object value : SampleValues.of(type)) {
                assertEquals(value, mapper.read(mapper.write(value), type));
            }
        }
    }

    private static boolean isLenient(AnyMapper mapper) {
        String json = MINIMAL.replaceFirst("}$", ",\"titel\":1}");
        try {
            assertEquals("x", ((Agreement) mapper.read(json, Agreement.class)).id());
            return true;
        } catch (Refused refusal) {
            assertEquals("member-misspelt", refusal.report().errors().get(0).code());
            return false;
        }
    }

    @Test
    void onlyALenientModuleDropsUnknownMembers() {
        mappers.usual().forEach((name, mapper) -> assertFalse(isLenient(mapper), name));
        assertTrue(isLenient(mappers.lenient()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void unknownMembersOfEveryTypeAreRefused(Class<?> type) throws IOException {
        AnyMapper strict = mappers.asSpringBootHasIt();
        AnyMapper lenient = mappers.lenient();
        if (!(FormatTypes.shape(type) instanceof ObjectType<?, ?>) && type != Provision.class) {
            return;
        }
        for (Object value : SampleValues.of(type)) {
            ObjectNode tree = (ObjectNode) TREES.readTree(strict.writeTree(value));
            tree.putObject("unbekannt").put("a", 1);
            Refused refusal = assertThrows(Refused.class, () -> strict.readTree(tree.toString(), type));
            assertEquals(
                    List.of("/unbekannt"),
                    refusal.report().errors().stream()
                            .map(error -> error.path().toPointer())
                            .toList());
            assertEquals(value, lenient.readTree(tree.toString(), type));
        }
    }

    @Test
    void allProblemsAreReportedWithTheirPath() {
        String json = """
            {"maybe": {"format": "entente/1.0", "id": " ", "titel": {},
             "works": [{"id": "w", "date": "soon"}],
             "parties": [{"actor": "KR"}]}}
            """;
        Refused refusal = assertThrows(Refused.class, () -> mappers.plain().read(json, holder(Agreement.class)));
        assertEquals(
                List.of(
                        "member-misspelt /titel 1:48",
                        "date-malformed /works/0/date 2:32",
                        "required /title 3:30",
                        "id-malformed /id 3:30",
                        "reference-dangling /parties/0/actor"),
                Refusal.lines(refusal.report()));
        assertTrue(refusal.path().endsWith("Holder[\"maybe\"]"), refusal.path());
        assertEquals(1, refusal.line());
        assertEquals(48, refusal.column());
        refusal.report()
                .violations()
                .forEach(violation -> assertTrue(refusal.getMessage().contains(violation.message())));
    }

    @Test
    void aTreeHasNoPlaces() {
        Refused refusal = assertThrows(
                Refused.class,
                () -> mappers.plain().readTree("{\"id\":\" \",\"new\":[1],\"note\":1}", Agreement.class));
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
    void readingGoesOnBehindARefusedValue() {
        List<String> read =
                mappers.plain().readAll(MINIMAL + "{\"id\":[{}],\"actors\":{}}" + MINIMAL, Agreement.class).stream()
                        .map(each -> each instanceof Refused refusal
                                ? refusal.report().errors().size() + " errors"
                                : ((Agreement) each).id())
                        .toList();
        assertEquals(List.of("x", "4 errors", "x"), read);
    }

    /** Members that are read take the place of the old ones, the others stay: for the tree and for the value alike. */
    @ParameterizedTest
    @MethodSource("types")
    void anUpdateReplacesMembers(Class<?> type) throws IOException {
        AnyMapper mapper = mappers.asSpringBootHasIt();
        for (Object old : SampleValues.of(type)) {
            for (Object other : SampleValues.of(type)) {
                Class<?> written = FormatTypes.typeOf(old.getClass()).orElseThrow();
                Object expected;
                if (TREES.readTree(mapper.writeTree(old)) instanceof ObjectNode tree
                        && written != LocalizedText.class) {
                    assertEquals(old, mapper.update(old, "{}"));
                    tree.setAll((ObjectNode) TREES.readTree(mapper.writeTree(other)));
                    expected = outcome(() -> mapper.readTree(tree.toString(), written));
                } else {
                    expected = other;
                }
                assertEquals(expected, outcome(() -> mapper.updateByTree(old, mapper.writeTree(other), written)));
            }
        }
    }

    /** Reads, or is refused. */
    private interface Way {
        Object value();
    }

    /** The value, or what is wrong with it. */
    private static Object outcome(Way way) {
        try {
            return way.value();
        } catch (Refused refusal) {
            return Refusal.lines(refusal.report());
        }
    }

    @Test
    void anUpdateMayComeFromAMap() throws IOException {
        Agreement agreement = EntenteJson.standard().read(MINIMAL);
        Agreement updated = mappers.plain().updateByValue(agreement, Map.of("title", Map.of("en", "other")));
        assertEquals(agreement.toBuilder().title("en", "other").build(), updated);
        assertEquals("t", agreement.title().in(Locale.ENGLISH));
    }

    @Test
    void anUpdateIsCheckedLikeAnythingElse() throws IOException {
        AnyMapper mapper = mappers.plain();
        Agreement agreement = EntenteJson.standard().read(MINIMAL);
        Refused refusal = assertThrows(
                Refused.class,
                () -> mapper.update(agreement, "{\"id\":\" \",\"titel\":1,\"parties\":[{\"actor\":\"KR\"}]}"));
        assertEquals(
                List.of("member-misspelt", "id-malformed", "reference-dangling"),
                refusal.report().violations().stream().map(Violation::code).toList());
        Commitment commitment = (Commitment) SampleValues.of(Commitment.class).get(0);
        Refused other = assertThrows(Refused.class, () -> mapper.update(commitment, "{\"kind\":\"POSITION\"}"));
        assertEquals("value-unknown", other.report().errors().get(0).code());
    }

    @Test
    void anUpdateIsAsLenientAsItsModule() throws IOException {
        Agreement agreement = EntenteJson.standard().read(MINIMAL);
        Commitment commitment = (Commitment) SampleValues.of(Commitment.class).get(0);
        for (String more : List.of("\"vendor\":{\"a\":[1]}", "\"label\":null", "\"note\":null,\"vendor\":1")) {
            String json = "{" + more.replace("label", "note") + "}";
            assertEquals(agreement, mappers.lenient().update(agreement, json));
            assertThrows(Refused.class, () -> mappers.plain().update(agreement, json));
            assertEquals(commitment, mappers.lenient().update(commitment, "{" + more + "}"));
            assertThrows(Refused.class, () -> mappers.plain().update(commitment, "{" + more + "}"));
        }
    }

    /** An object of a user's own whose members are merged. */
    public static final class Merging {
        @JsonMerge
        @JsonProperty
        private Agreement agreement;

        @JsonMerge
        @JsonProperty
        private Provision provision;
    }

    @Test
    void mergedMembersAreUpdated() throws IOException {
        Merging merging = new Merging();
        merging.agreement = EntenteJson.standard().read(MINIMAL);
        merging.provision = (Position) SampleValues.of(Position.class).get(0);
        mappers.plain().update(merging, "{\"agreement\":{\"id\":\"y\"},\"provision\":{\"summary\":{\"en\":\"new\"}}}");
        assertEquals("y", merging.agreement.id());
        assertEquals("t", merging.agreement.title().in(Locale.ENGLISH));
        assertEquals(
                ((Position) SampleValues.of(Position.class).get(0))
                        .toBuilder().summary("en", "new").build(),
                merging.provision);
    }

    @Test
    void listsOfOptionalPartsAreRead() {
        Party party = (Party) SampleValues.of(Party.class).get(0);
        AnyMapper mapper = mappers.plain();
        assertEquals(
                List.of(Optional.of(party), Optional.empty()),
                mapper.read(
                        "[" + mapper.write(party) + ",null]",
                        new ParameterizedOf(List.class, new ParameterizedOf(Optional.class, Party.class))));
    }
}
