package org.entente.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.meta.MetaUnion;
import org.entente.meta.access.Access;
import org.entente.meta.access.Raw;
import org.entente.violation.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Makes a value of another by differences, by what its type states of its members. */
final class Patch {

    /** What to do where a part cannot be made of all that is done to it. */
    interface Refusals {

        /**
         * Takes notice of a refusal.
         *
         * @param node what was done to the part
         * @param refusal why it was refused
         * @return what to do to it instead
         * @throws InvalidValueException the refusal, if there is nothing else to do
         */
        Node instead(Node node, InvalidValueException refusal);
    }

    private final Refusals refusals;
    private final Insertions insertions;

    Patch(Refusals refusals, Insertions insertions) {
        this.refusals = refusals;
        this.insertions = insertions;
    }

    /** Makes the later version, and nothing else, of the earlier one. */
    static <T> T apply(MetaType<T> type, T value, List<Difference> differences) {
        return alone().part(type, type, value, Node.of(differences));
    }

    /** For the differences of one comparison. */
    static Patch alone() {
        return new Patch(
                (node, refusal) -> {
                    throw refusal;
                },
                Insertions.OF_ONE);
    }

    <T> T part(MetaType<T> type, MetaType<T> into, T value, Node node) {
        try {
            return made(type, into, value, node);
        } catch (InvalidValueException refusal) {
            return made(type, into, value, refusals.instead(node, refusal));
        }
    }

    @SuppressWarnings("unchecked") // all types are stated
    private <T> T made(MetaType<T> type, MetaType<T> into, T value, Node node) {
        Raw<T> raw = ((Raw.OfType<T>) into).raw();
        Object builder = raw.start().get();
        for (MetaMember<T, ?> member : into.members()) {
            set(member, type.member(member.name()), value, node.at(member.name()), builder);
        }
        return raw.build().apply(builder);
    }

    @SuppressWarnings("unchecked") // members of one name are of one kind in all types of a union
    private <T, V> void set(
            MetaMember<T, V> member, Optional<MetaMember<T, ?>> old, T owner, @Nullable Node node, Object builder) {
        Access<T, V> access = ((Raw.OfMember<T, V>) member).access();
        List<V> values =
                old.map(known -> ((MetaMember<T, V>) known).values(owner)).orElse(List.of());
        List<V> changed =
                node == null ? values : member.isList() ? list(member, values, node) : single(member, values, node);
        changed.forEach(value -> access.set(builder, value));
    }

    private static <V> V now(Class<V> type, Difference difference) {
        return type.cast(difference.newValue().orElseThrow());
    }

    private <T, V> List<V> single(MetaMember<T, V> member, List<V> values, Node node) {
        Optional<Difference> added = node.own(DifferenceKind.ADDED);
        if (added.isPresent()) {
            return List.of(now(member.kind().type(), added.get()));
        }
        return values.isEmpty() || node.own(DifferenceKind.DROPPED).isPresent()
                ? List.of()
                : List.of(value(member.kind(), values.get(0), node));
    }

    private <V> V value(Kind<V> kind, V value, Node node) {
        Optional<Difference> replaced = node.own(DifferenceKind.REPLACED);
        if (replaced.isPresent()) {
            return now(kind.type(), replaced.get());
        }
        if (kind instanceof Kind.Prose<V> prose) {
            return texts(prose, value, node);
        }
        if (kind instanceof Kind.OneOf<V> oneOf) {
            return part(oneOf.union().typeOf(value), tagged(oneOf.union(), value, node), value, node);
        }
        return kind instanceof Kind.Part<V> part
                ? part(part.of().get(), part.of().get(), value, node)
                : value;
    }

    /** The type that the value is to have. */
    @SuppressWarnings("unchecked") // the type that a tag says is one of the union
    private static <V, E extends Enum<E>> MetaType<V> tagged(MetaUnion<V, E> union, V value, Node node) {
        return Optional.ofNullable(node.at(union.tagName()))
                .flatMap(tag -> tag.own(DifferenceKind.REPLACED))
                .map(tag -> (MetaType<V>) union.type(now(union.tags(), tag)))
                .orElseGet(() -> union.typeOf(value));
    }

    private static <V> V texts(Kind.Prose<V> prose, V value, Node node) {
        Map<String, String> texts = new LinkedHashMap<>(prose.texts().apply(value));
        node.below().forEach((language, changed) -> {
            for (Difference difference : changed.own()) {
                if (difference.kind() == DifferenceKind.DROPPED) {
                    texts.remove(language.toString());
                } else {
                    texts.put(language.toString(), now(String.class, difference));
                }
            }
        });
        return prose.of().apply(texts);
    }

    private <V> V moved(Kind<V> kind, List<V> values, Node node, Object from) {
        return value(kind, values.get((Integer) from), Objects.requireNonNull(node.at(from)));
    }

    /** What stays, in its order, and after each of it what is put there. */
    private <T, V> List<V> list(MetaMember<T, V> list, List<V> values, Node node) {
        List<List<Difference>> put = new ArrayList<>();
        for (int i = 0; i <= values.size(); i++) {
            put.add(new ArrayList<>());
        }
        node.inserted().forEach(added -> put.get(added.site().behind() + 1).add(added));
        for (Node child : node.below().values()) {
            child.own(DifferenceKind.MOVED)
                    .ifPresent(moved -> put.get(moved.site().behind() + 1).add(moved));
        }
        List<V> made = new ArrayList<>();
        for (int i = -1; i < values.size(); i++) {
            if (i >= 0) {
                Node child = node.at(i);
                if (child == null) {
                    made.add(values.get(i));
                } else if (child.own(DifferenceKind.DROPPED).isEmpty()
                        && child.own(DifferenceKind.MOVED).isEmpty()) {
                    made.add(value(list.kind(), values.get(i), child));
                }
            }
            for (Difference inserted : insertions.inOrder(put.get(i + 1))) {
                made.add(
                        Node.isInserted(inserted)
                                ? now(list.kind().type(), inserted)
                                : moved(
                                        list.kind(),
                                        values,
                                        node,
                                        inserted.site().place().step()));
            }
        }
        return made;
    }
}
