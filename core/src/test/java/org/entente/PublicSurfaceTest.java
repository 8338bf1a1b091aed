package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Agreement;
import org.entente.register.Register;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublicSurfaceTest {

    static List<Class<?>> exported() {
        return Types.exported();
    }

    static List<Class<?>> built() {
        return Types.built();
    }

    static List<String> packages() {
        return Types.exportedPackages();
    }

    @Test
    void theScanFindsTheTypes() {
        assertTrue(Types.exported().size() > 100, Types.exported().toString());
        assertTrue(Types.built().size() > 40, Types.built().toString());
    }

    @ParameterizedTest
    @MethodSource("exported")
    void signaturesNameOnlyWhatUsersMaySee(Class<?> type) {
        Set<String> hidden = new TreeSet<>();
        for (Type named : signatureTypes(type)) {
            for (Class<?> each : classesIn(named)) {
                if (!isVisible(each)) {
                    hidden.add(each.getName());
                }
            }
        }
        assertEquals(Set.of(), hidden);
    }

    private static boolean isVisible(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        return element.isPrimitive()
                || element.getName().startsWith("java.")
                || Types.exported().contains(element);
    }

    private static List<Type> signatureTypes(Class<?> type) {
        List<Type> types = new ArrayList<>();
        types.addAll(Arrays.asList(type.getGenericInterfaces()));
        bounds(type.getTypeParameters(), types);
        for (Method method : members(type)) {
            executable(method, types);
            types.add(method.getGenericReturnType());
        }
        for (Constructor<?> constructor : type.getConstructors()) {
            executable(constructor, types);
        }
        for (Field field : type.getFields()) {
            types.add(field.getGenericType());
        }
        return types;
    }

    /** Public and protected methods, those that a builder has from its generated base among them. */
    private static List<Method> members(Class<?> type) {
        List<Method> methods = new ArrayList<>(Arrays.asList(type.getMethods()));
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isProtected(method.getModifiers()))
                .forEach(methods::add);
        methods.removeIf(Method::isSynthetic);
        // All methods of an interface are public; what this one returns says nothing to users, and Javadoc hides it.
        methods.removeIf(method -> Set.of(Agreement.class, Register.class).contains(method.getDeclaringClass())
                && method.getName().equals("index"));
        return methods;
    }

    private static void executable(Executable executable, List<Type> types) {
        types.addAll(Arrays.asList(executable.getGenericParameterTypes()));
        types.addAll(Arrays.asList(executable.getGenericExceptionTypes()));
        bounds(executable.getTypeParameters(), types);
    }

    private static void bounds(TypeVariable<?>[] variables, List<Type> types) {
        for (TypeVariable<?> variable : variables) {
            types.addAll(Arrays.asList(variable.getBounds()));
        }
    }

    private static Set<Class<?>> classesIn(Type type) {
        Set<Class<?>> found = new HashSet<>();
        if (type instanceof Class<?> plain) {
            found.add(plain);
        } else if (type instanceof ParameterizedType generic) {
            found.addAll(classesIn(generic.getRawType()));
            for (Type argument : generic.getActualTypeArguments()) {
                found.addAll(classesIn(argument));
            }
        } else if (type instanceof WildcardType wildcard) {
            for (Type bound : wildcard.getUpperBounds()) {
                found.addAll(classesIn(bound));
            }
            for (Type bound : wildcard.getLowerBounds()) {
                found.addAll(classesIn(bound));
            }
        } else if (type instanceof GenericArrayType array) {
            found.addAll(classesIn(array.getGenericComponentType()));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("built")
    void generatedClassesAreHidden(Class<?> built) {
        Class<?> implementation = Types.implementation(built);
        assertFalse(Modifier.isPublic(implementation.getModifiers()));
        for (Class<?> nested : implementation.getDeclaredClasses()) {
            assertFalse(Modifier.isPublic(nested.getModifiers()), nested.getName());
            assertFalse(Modifier.isProtected(nested.getModifiers()), nested.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("built")
    void noOtherClassMakesABuilderOrAValue(Class<?> built) throws ReflectiveOperationException {
        Class<?> builder = Class.forName(built.getName() + "$Builder");
        assertTrue(Modifier.isFinal(builder.getModifiers()));
        assertEquals(0, builder.getConstructors().length);
        assertEquals(1, built.getPermittedSubclasses().length);
        assertTrue(Modifier.isFinal(Types.implementation(built).getModifiers()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void packagesAreNullMarked(String name) throws ClassNotFoundException {
        assertTrue(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class));
    }

    @Test
    void helpersOfConstructionAreNotExported() {
        assertFalse(Types.exportedPackages().contains("org.entente.construction"));
    }
}
