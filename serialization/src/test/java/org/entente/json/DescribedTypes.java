package org.entente.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.entente.model.Provision;
import org.entente.policy.Judgement;

/** All types that are described by members, for tests that go through all of them. */
final class DescribedTypes {

    private static final List<String> OF_PROVISIONS = Arrays.stream(Provision.class.getDeclaredMethods())
            .map(method -> method.getName())
            .toList();

    private DescribedTypes() {}

    /** The shapes of objects by type; judgements, which are of no type of their own, among them. */
    static Map<Class<?>, ObjectShape<?, ?>> shapes() {
        Map<Class<?>, ObjectShape<?, ?>> shapes = new LinkedHashMap<>();
        Registry.forEach(new Registry.Visitor() {
            @Override
            public <T> void visit(Class<T> type, Shape<T> shape) {
                if (shape instanceof ObjectShape<?, ?> object) {
                    shapes.put(type, object);
                    object.members().all().forEach(member -> {
                        if (member.shape() instanceof ObjectShape<?, ?> inner && inner.type() == Judgement.class) {
                            shapes.put(Judgement.class, inner);
                        }
                    });
                }
            }
        });
        return shapes;
    }

    /** All types that have a shape of their own. */
    static List<Class<?>> registered() {
        List<Class<?>> types = new ArrayList<>();
        Registry.forEach(new Registry.Visitor() {
            @Override
            public <T> void visit(Class<T> type, Shape<T> shape) {
                types.add(type);
            }
        });
        return types;
    }

    /** Passes each member with the name under which its owner documents it. */
    static void forEachMember(BiConsumer<String, Member<?, ?, ?>> action) {
        shapes().values()
                .forEach(shape ->
                        shape.members().all().forEach(member -> action.accept(ownerOf(shape, member.name()), member)));
    }

    /** The simple name of the type that has a member; {@code Provision} for what all kinds have in common. */
    static String ownerOf(ObjectShape<?, ?> shape, String member) {
        return Provision.class.isAssignableFrom(shape.type()) && OF_PROVISIONS.contains(member)
                ? "Provision"
                : shape.type().getSimpleName();
    }
}
