package org.entente.json.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.entente.json.type.JsonType;
import org.entente.json.type.Member;
import org.entente.json.type.ObjectType;
import org.entente.policy.Judgement;
import org.entente.provision.Provision;

/** All types that are described by members, for tests that go through all of them. */
public final class DescribedTypes {

    private static final List<String> OF_PROVISIONS = Arrays.stream(Provision.class.getDeclaredMethods())
            .map(method -> method.getName())
            .toList();

    private DescribedTypes() {}

    /** The shapes of objects by type; judgements, which are of no type of their own, among them. */
    public static Map<Class<?>, ObjectType<?, ?>> shapes() {
        Map<Class<?>, ObjectType<?, ?>> shapes = new LinkedHashMap<>();
        FormatTypes.forEach(new FormatTypes.Visitor() {
            @Override
            public <T> void visit(Class<T> type, JsonType<T> shape) {
                if (shape instanceof ObjectType<?, ?> object) {
                    shapes.put(type, object);
                    object.members().all().forEach(member -> {
                        if (itself(member.shape()) instanceof ObjectType<?, ?> inner
                                && inner.type() == Judgement.class) {
                            shapes.put(Judgement.class, inner);
                        }
                    });
                }
            }
        });
        return shapes;
    }

    /** The shape itself, where another stands in for it. */
    public static JsonType<?> itself(JsonType<?> shape) {
        return shape instanceof LateType<?> late ? late.made() : shape;
    }

    /** All types that have a shape of their own. */
    public static List<Class<?>> registered() {
        List<Class<?>> types = new ArrayList<>();
        FormatTypes.forEach(new FormatTypes.Visitor() {
            @Override
            public <T> void visit(Class<T> type, JsonType<T> shape) {
                types.add(type);
            }
        });
        return types;
    }

    /** Passes each member with the name under which its owner documents it. */
    public static void forEachMember(BiConsumer<String, Member<?, ?, ?>> action) {
        shapes().values()
                .forEach(shape ->
                        shape.members().all().forEach(member -> action.accept(ownerOf(shape, member.name()), member)));
    }

    /** The simple name of the type that has a member; {@code Provision} for what all kinds have in common. */
    public static String ownerOf(ObjectType<?, ?> shape, String member) {
        return Provision.class.isAssignableFrom(shape.type()) && OF_PROVISIONS.contains(member)
                ? "Provision"
                : shape.type().getSimpleName();
    }
}
