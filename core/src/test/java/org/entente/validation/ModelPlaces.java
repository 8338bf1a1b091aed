package org.entente.validation;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Agreement;

/** Finds the places of an agreement by the types of its attributes, so that a test shows that none is forgotten. */
final class ModelPlaces {

    private final Set<Class<?>> wanted;
    private final Set<String> found = new TreeSet<>();

    private ModelPlaces(Set<Class<?>> wanted) {
        this.wanted = wanted;
    }

    /** The places where a value of one of these types can be, as paths without indices. */
    static Set<String> of(Class<?>... types) {
        ModelPlaces places = new ModelPlaces(Set.of(types));
        places.goDown(Agreement.class, "", Set.of());
        return places.found;
    }

    private void goDown(Class<?> type, String path, Set<Class<?>> above) {
        if (!type.isInterface() || !type.getName().startsWith("org.entente") || above.contains(type)) {
            return;
        }
        Set<Class<?>> way = new HashSet<>(above);
        way.add(type);
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(kind -> goDown(kind, path, way));
        }
        for (Method method : type.getMethods()) {
            if (isAttribute(method)) {
                Class<?> element = element(method.getGenericReturnType());
                String place = path.isEmpty() ? method.getName() : path + "." + method.getName();
                if (wanted.contains(element)) {
                    found.add(place);
                }
                goDown(element, place, way);
            }
        }
    }

    private static boolean isAttribute(Method method) {
        return Modifier.isAbstract(method.getModifiers())
                && method.getParameterCount() == 0
                && !method.getName().equals("toBuilder");
    }

    private static Class<?> element(Type type) {
        return type instanceof ParameterizedType generic
                ? element(generic.getActualTypeArguments()[0])
                : type instanceof Class<?> plain ? plain : Object.class;
    }
}
