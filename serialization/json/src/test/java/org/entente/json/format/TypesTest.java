package org.entente.json.format;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.json.Sources;
import org.entente.json.reading.FailFastProblems;
import org.entente.json.reading.Reading;
import org.entente.json.token.TokenReader;
import org.entente.json.token.TokenWriter;
import org.entente.json.type.JsonType;
import org.entente.json.type.Member;
import org.entente.meta.Kinds;
import org.entente.meta.MetaType;
import org.entente.model.Agreement;
import org.entente.policy.Judgement;
import org.entente.provision.Provision;
import org.entente.provision.ProvisionKind;
import org.entente.wording.Manner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypesTest {

    /** What is stored although the interface gives it a default. */
    private static final Set<String> DEFAULTED = Set.of(
            "Quantity.percentagePoints",
            "Wording.negated",
            "CitedWork.set",
            "LifecycleEvent.expected",
            "ForceRule.untilTerminated",
            "Trigger.withoutOrganisations",
            "TextVersion.prevails");

    static Collection<Class<?>> described() {
        return DescribedTypes.shapes().keySet();
    }

    @ParameterizedTest
    @MethodSource("described")
    void membersAreTheAccessors(Class<?> type) {
        Set<String> expected = new TreeSet<>(accessors(type));
        if (type == Agreement.class) {
            expected.add("format");
        }
        assertEquals(expected, new TreeSet<>(members(type)));
        assertEquals(expected.size(), members(type).size(), "each once");
    }

    /** The order is a contract; the golden corpus shows it, and here it stands for the provisions of all kinds. */
    @Test
    void provisionKindsShareMembersInOrder() {
        List<String> common = List.of(
                "kind,id,label,partOf,part,placement,text,summary,by,involved,wording,qualifiers,timings,quantities,policyAreas,codes,places,placeListing,listing,items,citations,links,spans,rendering,noveltyOverride,changeOverride,note"
                        .split(","));
        FormatTypes.PROVISION.types().values().forEach(shape -> {
            List<String> own = members(shape.type());
            assertEquals(common, own.stream().filter(common::contains).toList());
            assertEquals("by", own.get(8), "what is said by whom comes before what is special to the kind");
            assertEquals("involved", own.get(own.size() - 18));
        });
        assertEquals(
                Set.of(ProvisionKind.values()), FormatTypes.PROVISION.types().keySet());
    }

    @Test
    void theRootIsWrittenWithItsFormatFirst() {
        assertEquals(
                List.of(
                        "format,id,title,otherTitles,form,legalNatures,subjects,codes,relations,actors,parties,offices,officials,series,meetings,parts,texts,policyAreas,places,works,sources,events,provisions,schemes,assessments,coding,note"
                                .split(",")),
                members(Agreement.class));
    }

    @Test
    void requiredMembersAreMandatoryInBuilders() {
        Set<String> required = new TreeSet<>();
        DescribedTypes.forEachMember((owner, member) -> {
            if (member.isRequired()) {
                required.add(owner + "." + member.name());
            }
        });
        Set<String> mandatory = new TreeSet<>(Set.of("Agreement.format", "Provision.kind"));
        DescribedTypes.shapes()
                .forEach((type, shape) -> Arrays.stream(type.getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()) || type.isRecord())
                        .filter(method ->
                                method.getParameterCount() == 0 && members(type).contains(method.getName()))
                        .filter(method -> !List.of(List.class, Optional.class).contains(method.getReturnType()))
                        .forEach(method -> mandatory.add(
                                DescribedTypes.ownerOf(shape, method.getName()) + "." + method.getName())));
        assertEquals(mandatory, required);
    }

    @Test
    void everyTypeThatAnAgreementHoldsIsRegistered() {
        Set<Class<?>> reached = new LinkedHashSet<>();
        reach(Agreement.class, reached);
        List<Class<?>> registered = DescribedTypes.registered();
        List<Class<?>> missing = reached.stream()
                // Enums and the JDK's types are Jackson's own business, and a judgement is generic.
                .filter(type -> !type.isEnum() && type != Judgement.class)
                .filter(type -> !registered.contains(type))
                .toList();
        assertEquals(List.of(), missing);
        assertEquals(
                List.of(),
                registered.stream().filter(type -> !reached.contains(type)).toList());
    }

    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType generic) {
            Stream.concat(Stream.of(generic.getRawType()), Arrays.stream(generic.getActualTypeArguments()))
                    .forEach(each -> reach(each, reached));
        } else if (type instanceof Class<?> raw && raw.getName().startsWith("org.entente") && reached.add(raw)) {
            if (raw == Provision.class) {
                Arrays.stream(raw.getPermittedSubclasses()).forEach(kind -> reach(kind, reached));
            }
            if (raw.isInterface()) {
                Arrays.stream(raw.getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers())
                                && !method.getName().equals("toBuilder"))
                        .forEach(method -> reach(method.getGenericReturnType(), reached));
            }
        }
    }

    @Test
    void judgementsOfAnyEnumAreReadAndWritten() throws IOException {
        JsonType<Judgement<Manner>> type = new FormatTypes().of(Judgement.meta(Manner.class));
        Judgement<Manner> judgement = new Judgement<>(Manner.JOINTLY, "it says so");
        assertEquals("{\"value\":\"JOINTLY\",\"reason\":\"it says so\"}", written(type, judgement));
        assertEquals(judgement, read(type, written(type, judgement)));
    }

    /** A type whose values hold others of the same type, as no type of the model does yet. */
    record Chain(String id, Optional<Chain> next) {

        static MetaType<Chain> meta() {
            return META;
        }

        private static final MetaType<Chain> META = MetaType.of(Chain.class, Links::new, Links::build)
                .required("id", Kinds.id(), Chain::id, (links, id) -> links.id = id)
                .optional("next", Kinds.part(Chain::meta), Chain::next, (links, next) -> links.next = Optional.of(next))
                .done();
    }

    private static final class Links {
        private String id = "";
        private Optional<Chain> next = Optional.empty();

        Chain build() {
            return new Chain(id, next);
        }
    }

    @Test
    void typesMayHoldValuesOfTheirOwn() throws IOException {
        JsonType<Chain> type = new FormatTypes().of(Chain.meta());
        Chain chain = new Chain("a", Optional.of(new Chain("b", Optional.of(new Chain("c", Optional.empty())))));
        assertEquals("{\"id\":\"a\",\"next\":{\"id\":\"b\",\"next\":{\"id\":\"c\"}}}", written(type, chain));
        assertEquals(chain, read(type, written(type, chain)));
    }

    private static <V> String written(JsonType<V> type, V value) throws IOException {
        StringWriter text = new StringWriter();
        try (TokenWriter out = Sources.STANDARD.engine().writer(text, false)) {
            type.write(value, out);
        }
        return text.toString();
    }

    private static <V> V read(JsonType<V> type, String json) throws IOException {
        try (TokenReader parser = Sources.STANDARD.reader(json)) {
            parser.next();
            return type.read(new Reading(parser, new FailFastProblems(parser, true), null));
        }
    }

    /** A placeholder stands in for what cannot be read, so it must be a value that its own shape accepts. */
    @Test
    void everyShapeAcceptsItsPlaceholder() {
        FormatTypes.forEach(new FormatTypes.Visitor() {
            @Override
            public <T> void visit(Class<T> type, JsonType<T> shape) {
                if (Provision.class.isAssignableFrom(type) && type != Provision.class) {
                    return; // a provision of unknown kind has one placeholder, whatever it would have been
                }
                try {
                    T placeholder = shape.placeholder();
                    assertNotNull(placeholder, type.getName());
                    assertEquals(placeholder, read(shape, written(shape, placeholder)));
                    assertTrue(!shape.description().isBlank(), type.getName());
                } catch (IOException e) {
                    throw new AssertionError(type.getName(), e);
                }
            }
        });
    }

    @Test
    void memberFormatsAreDescribed() {
        Map<String, String> descriptions = new TreeMap<>();
        DescribedTypes.forEachMember((owner, member) ->
                descriptions.put(owner + "." + member.name(), member.shape().description()));
        assertEquals("a date or a span of dates", descriptions.get("Meeting.dates"));
        assertEquals("a whole number of 32 bits", descriptions.get("TextSpan.start"));
        assertEquals("a number", descriptions.get("Quantity.value"));
        assertEquals("true or false", descriptions.get("Wording.negated"));
        assertEquals("a list", descriptions.get("Agreement.actors"));
        assertEquals("an object", descriptions.get("Agreement.coding"));
        assertEquals("a value of a vocabulary", descriptions.get("Actor.kind"));
        assertEquals("ALL_PARTIES, UNATTRIBUTED", descriptions.get("Attribution.extent"));
        assertEquals("\"entente/1.0\"", descriptions.get("Agreement.format"));
    }

    private static List<String> members(Class<?> type) {
        return DescribedTypes.shapes().get(type).members().all().stream()
                .map(Member::name)
                .toList();
    }

    private static List<String> accessors(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
        List<String> names = Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) || isDefaulted(type, method))
                .map(Method::getName)
                .filter(name -> !name.equals("toBuilder"))
                .distinct()
                .collect(toCollection(ArrayList::new));
        if (Provision.class.isAssignableFrom(type)) {
            names.add("kind");
        }
        return names;
    }

    private static boolean isDefaulted(Class<?> type, Method method) {
        return DEFAULTED.contains(type.getSimpleName() + "." + method.getName());
    }
}
