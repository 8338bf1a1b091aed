package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.entente.model.Actor;
import org.entente.provision.Provision;
import org.entente.violation.InvalidValueException;

/** A copy with one change differs in that one thing: every attribute of every type that has a builder. */
class CopiesProperties {

    /** So many values may give another value, and so many may take it: enough that chance leaves none out. */
    private static final int DONORS = 3000;

    private static final int TAKERS = 1000;

    /** So many copies are compared for each value given. */
    private static final int COPIES = 5;

    private static final List<Class<?>> TYPES = Catalogue.types().stream()
            .filter(type -> type != Provision.class)
            .filter(type -> Arrays.stream(type.getMethods())
                    .anyMatch(method -> method.getName().equals("toBuilder")))
            .sorted(Comparator.comparing(Class::getName))
            .toList();

    @Example
    void everyAttributeHasASetter() {
        assertTrue(TYPES.size() >= 40, TYPES.toString());
        assertTrue(TYPES.containsAll(List.of(Provision.class.getPermittedSubclasses())));
        TYPES.forEach(type -> assertEquals(
                Arrays.stream(type.getMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .map(Method::getName)
                        .filter(name -> !name.equals("toBuilder"))
                        .sorted()
                        .toList(),
                Attribute.of(type).stream().map(Attribute::name).sorted().toList()));
    }

    @Property(tries = 4)
    void aCopyDiffersInItsOneChange(@ForAll Random random) {
        List<Attribute> unchanged = new ArrayList<>();
        for (Class<?> type : TYPES) {
            Pool values = new Pool(values(type).generator(1000), random, new ArrayList<>());
            List<Attribute> attributes = Attribute.of(type);
            for (Attribute attribute : attributes) {
                boolean changed = Stream.concat(
                                attribute.made(),
                                IntStream.range(0, DONORS).mapToObj(at -> attribute.get(values.get(at))))
                        .distinct()
                        .anyMatch(value -> IntStream.range(0, TAKERS)
                                        .mapToObj(values::get)
                                        .filter(one -> !value.equals(attribute.get(one)))
                                        .flatMap(one ->
                                                attribute
                                                        .changed(one, value)
                                                        .map(copy -> new Changed(one, copy))
                                                        .stream())
                                        .limit(COPIES)
                                        .peek(pair ->
                                                differsInThatAlone(pair.one(), pair.copy(), attribute, attributes))
                                        .count()
                                > 0);
                if (!changed) {
                    unchanged.add(attribute);
                }
            }
        }
        assertEquals(List.of(), unchanged);
    }

    /** A value, and its copy with one change. */
    private record Changed(Object one, Object copy) {}

    /** Values of a type; an actor has a parent and the like only where an agreement defines it. */
    private static Arbitrary<?> values(Class<?> type) {
        return type == Actor.class
                ? Combinators.combine(
                                Actors.actors(),
                                Arbitraries.of("UN", "EU").optional(),
                                Actors.formerNames().list().ofMaxSize(2),
                                Actors.memberships().list().ofMaxSize(2),
                                Actors.predecessors().list().ofMaxSize(2))
                        .as((actor, parent, names, memberships, predecessors) -> actor.toBuilder()
                                .parent(parent)
                                .formerNames(names)
                                .memberships(memberships)
                                .predecessors(predecessors)
                                .build())
                : Catalogue.arbitrary(type).orElseThrow();
    }

    /** Values that are generated when they are asked for. */
    private record Pool(RandomGenerator<?> generator, Random random, List<Object> drawn) {

        Object get(int at) {
            while (at >= drawn.size()) {
                Shrinkable<?> next = generator.next(random);
                drawn.add(next.value());
            }
            return drawn.get(at);
        }
    }

    private static void differsInThatAlone(Object one, Object copy, Attribute changed, List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            if (attribute.equals(changed)) {
                assertNotEquals(attribute.get(one), attribute.get(copy), attribute::toString);
            } else {
                assertEquals(attribute.get(one), attribute.get(copy), () -> attribute + " by " + changed);
            }
        }
        assertNotEquals(one, copy, changed::toString);
        assertNotEquals(copy, one, changed::toString);
        assertNotEquals(one.toString(), copy.toString(), changed::toString);
        Object back = changed.changed(copy, changed.get(one)).orElseThrow();
        assertEquals(one, back, changed::toString);
        assertEquals(one.hashCode(), back.hashCode(), changed::toString);
    }

    /** An attribute of a type: its accessor, and the setter of the builder that takes what the accessor gives. */
    private record Attribute(Class<?> type, Method accessor, Method setter) {

        /** The first method of each name: to look for one in a class copies all of its methods. */
        private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
            @Override
            protected Map<String, Method> computeValue(Class<?> type) {
                return Arrays.stream(type.getMethods())
                        .filter(method -> !method.isBridge())
                        .collect(Collectors.toMap(Method::getName, method -> method, (first, second) -> first));
            }
        };

        static List<Attribute> of(Class<?> type) {
            Method toBuilder = method(type, "toBuilder").orElseThrow();
            return Arrays.stream(type.getMethods())
                    .filter(method -> method.getParameterCount() == 0 && !method.equals(toBuilder))
                    .filter(method -> Modifier.isAbstract(method.getModifiers()))
                    .flatMap(accessor -> setter(toBuilder.getReturnType(), accessor).stream()
                            .map(setter -> new Attribute(type, accessor, setter)))
                    .toList();
        }

        private static Optional<Method> setter(Class<?> builder, Method accessor) {
            return Arrays.stream(builder.getMethods())
                    .filter(method -> method.getName().equals(accessor.getName())
                            && method.getParameterCount() == 1
                            && method.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType()))
                    .findFirst();
        }

        String name() {
            return accessor.getName();
        }

        Object get(Object value) {
            return invoked(accessor, value);
        }

        /** An id, where the kit gives all values that stand alone the same one. */
        Stream<Object> made() {
            return accessor.getReturnType() == String.class ? Stream.of("another-id") : Stream.empty();
        }

        /** A copy with another value of this attribute, or nothing where the others refuse it. */
        Optional<Object> changed(Object value, Object other) {
            Object builder = invoked(method(type, "toBuilder").orElseThrow(), value);
            invoked(setter, builder, other);
            try {
                return Optional.of(invoked(method(builder.getClass(), "build").orElseThrow(), builder));
            } catch (InvalidValueException e) {
                return Optional.empty();
            }
        }

        private static Optional<Method> method(Class<?> type, String name) {
            return Optional.ofNullable(METHODS.get(type).get(name));
        }

        private static Object invoked(Method method, Object on, Object... arguments) {
            method.setAccessible(true); // builders inherit their setters from a class that is not public
            try {
                return method.invoke(on, arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IllegalStateException(e);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public String toString() {
            return type.getSimpleName() + "." + name();
        }
    }
}
