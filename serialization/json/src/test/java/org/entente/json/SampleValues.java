package org.entente.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.json.format.FormatTypes;
import org.entente.json.type.Member;
import org.entente.json.type.ObjectType;
import org.entente.provision.Provision;

/** Values of every type that has a shape of its own, out of the golden files. */
public final class SampleValues {

    private static final int ENOUGH = 5;
    private static final Map<Class<?>, List<Object>> BY_TYPE = collect();

    private SampleValues() {}

    /** Some values of a type, all different. */
    public static List<Object> of(Class<?> type) {
        return Optional.ofNullable(BY_TYPE.get(type))
                .orElseThrow(() -> new AssertionError("no golden file has a " + type.getName()));
    }

    private static Map<Class<?>, List<Object>> collect() {
        Map<Class<?>, Set<Object>> found = new LinkedHashMap<>();
        for (Golden golden : Golden.all()) {
            try {
                walk(EntenteJson.standard().read(golden.text()), found);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        Map<Class<?>, List<Object>> all = new LinkedHashMap<>();
        found.forEach(
                (type, values) -> all.put(type, values.stream().limit(ENOUGH).toList()));
        return all;
    }

    private static void walk(Object value, Map<Class<?>, Set<Object>> found) {
        if (value instanceof List<?> list) {
            list.forEach(element -> walk(element, found));
        } else {
            FormatTypes.typeOf(value.getClass()).ifPresent(type -> {
                found.computeIfAbsent(type, any -> new LinkedHashSet<>()).add(value);
                if (value instanceof Provision) {
                    found.computeIfAbsent(Provision.class, any -> new LinkedHashSet<>())
                            .add(value);
                }
                if (FormatTypes.shape(type) instanceof ObjectType<?, ?> shape) {
                    parts(shape, value).forEach(part -> walk(part, found));
                }
            });
        }
    }

    private static <T> List<Object> parts(ObjectType<T, ?> shape, Object value) {
        List<Object> parts = new ArrayList<>();
        for (Member<T, ?, ?> member : shape.described()) {
            Optional.<Object>ofNullable(member.get(shape.type().cast(value))).ifPresent(parts::add);
        }
        return parts;
    }
}
