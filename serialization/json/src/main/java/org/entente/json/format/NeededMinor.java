package org.entente.json.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;

/**
 * Which minor version of the format a value needs: that of the newest of its members. What was there from the start, and
 * what holds nothing newer, is not looked at.
 *
 * @param <T> the type of the value
 */
final class NeededMinor<T> {

    private final MetaType<T> root;
    private final int newest;

    /** By type, the members that came later, and those whose values can have such. */
    private final Map<MetaType<?>, List<MetaMember<?, ?>>> lookedAt = new HashMap<>();

    NeededMinor(MetaType<T> root) {
        this.root = root;
        List<MetaType<?>> types = root.withItsParts();
        this.newest = types.stream()
                .flatMap(type -> type.members().stream())
                .mapToInt(MetaMember::since)
                .max()
                .orElse(0);
        boolean grows = newest > 0;
        while (grows) {
            grows = false;
            for (MetaType<?> type : types) {
                grows |= looksAtMore(type);
            }
        }
    }

    private boolean looksAtMore(MetaType<?> type) {
        List<MetaMember<?, ?>> members = new ArrayList<>();
        for (MetaMember<?, ?> member : type.members()) {
            if (member.since() > 0 || held(member.kind()).stream().anyMatch(lookedAt::containsKey)) {
                members.add(member);
            }
        }
        List<MetaMember<?, ?>> before = members.isEmpty() ? null : lookedAt.put(type, members);
        return !members.isEmpty() && !members.equals(before);
    }

    private static List<? extends MetaType<?>> held(Kind<?> kind) {
        if (kind instanceof Kind.Part<?> part) {
            return List.of(part.of().get());
        }
        return kind instanceof Kind.OneOf<?> oneOf ? oneOf.union().types() : List.of();
    }

    /** The minor version of the newest member of any type. */
    int newest() {
        return newest;
    }

    /** The lowest minor version that has every member of a value. */
    int of(T value) {
        return newest == 0 ? 0 : of(root, value);
    }

    @SuppressWarnings("unchecked") // the members of a type are of its own values
    private <V> int of(MetaType<V> type, V value) {
        int minor = 0;
        for (MetaMember<?, ?> member : lookedAt.getOrDefault(type, List.of())) {
            minor = Math.max(minor, of((MetaMember<V, ?>) member, value));
        }
        return minor;
    }

    private <V, M> int of(MetaMember<V, M> member, V owner) {
        List<M> values = member.values(owner);
        int minor = values.isEmpty() ? 0 : member.since();
        for (M value : values) {
            minor = Math.max(minor, within(member.kind(), value));
        }
        return minor;
    }

    private <M> int within(Kind<M> kind, M value) {
        if (kind instanceof Kind.Part<M> part) {
            return of(part.of().get(), value);
        }
        return kind instanceof Kind.OneOf<M> oneOf ? of(oneOf.union().typeOf(value), value) : 0;
    }
}
