package org.entente.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.meta.access.Access;
import org.entente.meta.access.Raw;
import org.entente.violation.InvalidValueException;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checks of every builder, held against what its type states: what the statement forbids, the builder refuses. */
class HeldAgainstTest {

    static List<MetaType<?>> types() {
        return Roots.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyStatedMemberIsChecked(MetaType<?> type) {
        List<String> accepted = new ArrayList<>();
        type.members().forEach(member -> probe(type, member, accepted));
        assertEquals(List.of(), accepted, () -> type + ".Builder.build() lacks a check of what the member is");
    }

    private static <T, V> void probe(MetaType<?> type, MetaMember<T, V> member, List<String> accepted) {
        for (V wrong : Wrong.of(member.kind())) {
            MetaMember<T, V> own = member;
            ValuePath place = ValuePath.of(own.name());
            if (!isRefused(type, own, wrong, own.isList() ? place.index(0) : place)) {
                accepted.add(member + " takes " + wrong);
            }
        }
    }

    private static <T, V> boolean isRefused(MetaType<?> type, MetaMember<T, V> member, V wrong, ValuePath place) {
        Object builder = builder(type, member.name());
        access(member).set(builder, wrong);
        return refusals(type, builder).stream()
                .anyMatch(violation -> violation.path().equals(place));
    }

    private static List<Violation> refusals(MetaType<?> type, Object builder) {
        try {
            assertNotNull(raw(type).build().apply(builder));
            return List.of();
        } catch (InvalidValueException refusal) {
            return refusal.report().violations();
        }
    }

    /** A builder of the least that makes a value, without one member. */
    private static Object builder(MetaType<?> type, String without) {
        Object builder = raw(type).start().get();
        least(type).forEach((name, member) -> {
            if (!name.equals(without)) {
                set(member, builder);
            }
        });
        return builder;
    }

    private static Map<String, MetaMember<?, ?>> least(MetaType<?> type) {
        Map<String, MetaMember<?, ?>> least = new TreeMap<>();
        for (MetaMember<?, ?> member : type.members()) {
            if (member.isMandatory()) {
                least.put(member.name(), member);
            }
        }
        for (Constraint constraint : type.constraints()) {
            String name = constraint instanceof Constraint.AtLeastOneOf some
                    ? some.members().get(0)
                    : constraint instanceof Constraint.RequiredUnless needed ? needed.member() : "";
            type.member(name).ifPresent(member -> least.put(name, member));
        }
        return least;
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyStatedConstraintIsChecked(MetaType<?> type) {
        List<String> accepted = new ArrayList<>();
        for (Constraint constraint : type.constraints()) {
            broken(type, constraint).forEach((builder, code) -> {
                if (!codes(type, builder).contains(code)) {
                    accepted.add(type + " does not refuse with " + code + ": " + constraint);
                }
            });
        }
        assertEquals(List.of(), accepted);
    }

    /** Builders of values that break a constraint, and the code with which they are refused. */
    private static Map<Object, String> broken(MetaType<?> type, Constraint constraint) {
        Map<Object, String> broken = new LinkedHashMap<>();
        if (constraint instanceof Constraint.AtLeastOneOf some) {
            broken.put(without(type, some.members()), "one-of-required");
        } else if (constraint instanceof Constraint.AtMostOneOf one) {
            for (int i = 1; i < one.members().size(); i++) {
                Object builder = without(type, one.members());
                set(type.member(one.members().get(i - 1)).orElseThrow(), builder);
                set(type.member(one.members().get(i)).orElseThrow(), builder);
                broken.put(builder, "exclusive");
            }
        } else if (constraint instanceof Constraint.ValueExcludes excludes) {
            Object builder = without(type, List.of(excludes.member(), excludes.other()));
            put(type.member(excludes.member()).orElseThrow(), excludes.value(), builder);
            set(type.member(excludes.other()).orElseThrow(), builder);
            broken.put(builder, "exclusive");
        } else if (constraint instanceof Constraint.Needs needs) {
            Object builder = without(type, needs.oneOf());
            set(type.member(needs.member()).orElseThrow(), builder);
            broken.put(builder, "needs");
        } else if (constraint instanceof Constraint.RequiredUnless needed) {
            broken.put(without(type, List.of(needed.member(), needed.other())), "required");
        }
        return broken;
    }

    private static Object without(MetaType<?> type, List<String> names) {
        Object builder = raw(type).start().get();
        least(type).forEach((name, member) -> {
            if (!names.contains(name)) {
                set(member, builder);
            }
        });
        return builder;
    }

    private static List<String> codes(MetaType<?> type, Object builder) {
        return refusals(type, builder).stream().map(Violation::code).toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void whatIsStatedMakesAValue(MetaType<?> type) {
        assertTrue(type.type().isInstance(((Raw.OfType<?>) type).standIn("x")));
        TreeSet<String> missing = new TreeSet<>(least(type).keySet());
        missing.removeIf(name -> type.member(name).orElseThrow().isMandatory());
        assertEquals(missing.isEmpty(), type.constraints().stream().noneMatch(HeldAgainstTest::asksForSomething));
    }

    private static boolean asksForSomething(Constraint constraint) {
        return constraint instanceof Constraint.AtLeastOneOf || constraint instanceof Constraint.RequiredUnless;
    }

    /** A builder that checks nothing is found out. */
    @Test
    void aBuilderWithoutChecksIsFoundOut() {
        MetaType<String> careless = MetaType.of(String.class, StringBuilder::new, StringBuilder::toString)
                .required("id", Kinds.defines(DefinitionKind.PLACE), text -> text, (builder, id) -> builder.append(id))
                .list("lines", Kinds.line(), text -> List.of(), (builder, line) -> {})
                .atLeastOneOf("lines")
                .done();
        List<String> accepted = new ArrayList<>();
        careless.members().forEach(member -> probe(careless, member, accepted));
        assertEquals(Wrong.IDS.size() + Wrong.LINES.size(), accepted.size());
        assertEquals(
                List.of(),
                codes(
                        careless,
                        broken(careless, careless.constraints().get(0))
                                .keySet()
                                .iterator()
                                .next()));
    }

    private static <T, V> void set(MetaMember<T, V> member, Object builder) {
        access(member).set(builder, StandIn.of(member.kind()));
    }

    private static <T, V> void put(MetaMember<T, V> member, Object value, Object builder) {
        access(member).set(builder, member.kind().type().cast(value));
    }

    private static Raw<?> raw(MetaType<?> type) {
        return Stated.of(type);
    }

    private static <T, V> Access<T, V> access(MetaMember<T, V> member) {
        return Stated.of(member);
    }
}
