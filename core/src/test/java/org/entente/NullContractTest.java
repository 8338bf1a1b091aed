package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.meta.KindVisitor;
import org.entente.meta.Terms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of the public API takes null, neither as an argument nor within a list. */
class NullContractTest {

    /** All types but those that others implement. */
    static List<Class<?>> exported() {
        return Types.exported().stream()
                .filter(type -> type != KindVisitor.class && type != Terms.class)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("exported")
    void refusesNullForEveryParameter(Class<?> type) throws ReflectiveOperationException {
        Set<String> accepted = new TreeSet<>();
        for (Constructor<?> constructor : type.getConstructors()) {
            probe(constructor, null, accepted);
        }
        for (Method method : type.getMethods()) {
            boolean ours = method.getDeclaringClass().getName().startsWith("org.entente");
            if (!ours || method.isSynthetic() || method.getName().equals("equals")) {
                continue;
            }
            method.setAccessible(true);
            if (Modifier.isStatic(method.getModifiers())) {
                probe(method, null, accepted);
            } else if (method.getParameterCount() > 0) {
                for (Object receiver : receivers(type)) {
                    probe(method, receiver, accepted);
                }
            }
        }
        assertEquals(Set.of(), accepted);
    }

    /** Values of which much, little or something else is given, since what is absent may hide that null is taken. */
    private static List<Object> receivers(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.asList(type.getEnumConstants());
        }
        if (Types.built().contains(type)) {
            return List.of(Samples.least(type), Samples.full(type, 0), Samples.full(type, 1));
        }
        return Stream.of(0, 1).<Object>map(variant -> Samples.of(type, variant)).toList();
    }

    private static void probe(Executable executable, Object receiver, Set<String> accepted)
            throws ReflectiveOperationException {
        Class<?>[] types = executable.getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            if (types[i].isPrimitive()) {
                continue;
            }
            for (Object wrong : wrongs(types[i])) {
                Object[] arguments = arguments(executable);
                arguments[i] = wrong;
                if (!isRefused(executable, receiver, arguments)) {
                    accepted.add(executable.getName() + Arrays.toString(types) + " parameter " + i
                            + (wrong == null ? "" : " element"));
                }
            }
        }
    }

    private static Object[] arguments(Executable executable) {
        List<Object> arguments = new ArrayList<>();
        for (Type type : executable.getGenericParameterTypes()) {
            arguments.add(Samples.of(type, 0));
        }
        return arguments.toArray();
    }

    private static List<Object> wrongs(Class<?> type) {
        List<Object> wrongs = new ArrayList<>();
        wrongs.add(null);
        if (type == List.class || type == Iterable.class) {
            wrongs.add(Arrays.asList((Object) null));
        } else if (type.isArray() && !type.getComponentType().isPrimitive()) {
            wrongs.add(Array.newInstance(type.getComponentType(), 1));
        }
        return wrongs;
    }

    private static boolean isRefused(Executable executable, Object receiver, Object[] arguments)
            throws ReflectiveOperationException {
        try {
            if (executable instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                ((Method) executable).invoke(receiver, arguments);
            }
            return false;
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof NullPointerException;
        }
    }
}
