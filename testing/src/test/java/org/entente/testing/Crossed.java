package org.entente.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.meta.MetaUnion;
import org.entente.meta.access.Raw;
import org.entente.violation.InvalidValueException;

/**
 * Another version of a value: members, and elements of lists, dropped, moved, copied and taken from a donor, at any depth. What
 * no builder takes is left as it was.
 */
final class Crossed {

    private final Random random;

    private Crossed(Random random) {
        this.random = random;
    }

    static <T> T of(MetaType<T> type, T value, T donor, Random random) {
        return new Crossed(random).part(type, value, donor);
    }

    private <T> T part(MetaType<T> type, T value, T donor) {
        @SuppressWarnings("unchecked")
        Raw<T> raw = ((Raw.OfType<T>) type).raw();
        Object builder = raw.start().get();
        type.members().forEach(member -> set(member, value, donor, builder));
        try {
            return raw.build().apply(builder);
        } catch (InvalidValueException e) {
            return value;
        }
    }

    @SuppressWarnings("unchecked")
    private <T, V> void set(MetaMember<T, V> member, T value, T donor, Object builder) {
        List<V> values = member.values(value);
        List<V> others = member.values(donor);
        List<V> crossed = member.isList() ? list(member.kind(), values, others) : single(member, values, others);
        crossed.forEach(each -> ((Raw.OfMember<T, V>) member).access().set(builder, each));
    }

    private <T, V> List<V> single(MetaMember<T, V> member, List<V> values, List<V> others) {
        return switch (random.nextInt(12)) {
            case 0 -> member.isMandatory() && others.isEmpty() ? values : others;
            case 1 -> member.isMandatory() ? values : List.of();
            case 2, 3, 4, 5 ->
                values.isEmpty() || others.isEmpty()
                        ? values
                        : List.of(value(member.kind(), values.get(0), others.get(0)));
            default -> values;
        };
    }

    private <V> List<V> list(Kind<V> kind, List<V> values, List<V> others) {
        List<V> crossed = new ArrayList<>(values);
        for (int edits = random.nextInt(4); edits > 0; edits--) {
            int size = crossed.size();
            switch (random.nextInt(6)) {
                case 0 -> any(others).ifPresent(other -> crossed.add(random.nextInt(size + 1), other));
                case 1 -> any(crossed).ifPresent(crossed::remove);
                case 2 ->
                    any(crossed).ifPresent(each -> {
                        crossed.remove(each);
                        crossed.add(random.nextInt(size), each);
                    });
                case 3 -> any(crossed).ifPresent(each -> crossed.add(random.nextInt(size + 1), each));
                case 4 -> Collections.shuffle(crossed, random);
                default ->
                    any(others).ifPresent(other -> {
                        if (size > 0) {
                            int at = random.nextInt(size);
                            crossed.set(at, value(kind, crossed.get(at), other));
                        }
                    });
            }
        }
        return crossed;
    }

    private <V> Optional<V> any(List<V> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(random.nextInt(values.size())));
    }

    private <V> V value(Kind<V> kind, V value, V donor) {
        if (kind instanceof Kind.Part<V> part) {
            return part(part.of().get(), value, donor);
        }
        if (kind instanceof Kind.OneOf<V> oneOf) {
            return union(oneOf.union(), value, donor);
        }
        return donor;
    }

    @SuppressWarnings("unchecked")
    private <V, E extends Enum<E>> V union(MetaUnion<V, E> union, V value, V donor) {
        E tag = union.tag(value);
        return tag == union.tag(donor) ? part((MetaType<V>) union.type(tag), value, donor) : donor;
    }
}
