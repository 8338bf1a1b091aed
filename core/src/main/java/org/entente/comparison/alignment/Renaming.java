package org.entente.comparison.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.meta.DefinitionKind;
import org.entente.meta.Draft;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;

/** Gives definitions other ids, and lets follow what refers to them; what has nothing to do with it stays the same object. */
final class Renaming {

    /** By kind the new ids by the old ones. */
    private final Map<DefinitionKind, Map<String, String>> ids;

    Renaming(Map<DefinitionKind, Map<String, String>> ids) {
        this.ids = ids;
    }

    <T> T of(MetaType<T> type, T value) {
        return of(type, value, Optional.empty());
    }

    private <T> T of(MetaType<T> type, T value, Optional<DefinitionKind> target) {
        List<Renamed<T, ?>> members = new ArrayList<>();
        boolean changed = false;
        for (MetaMember<T, ?> member : type.members()) {
            Renamed<T, ?> renamed = renamed(type, member, value, target);
            members.add(renamed);
            changed |= renamed.changed();
        }
        if (!changed) {
            return value;
        }
        Draft<T> draft = type.draft();
        members.forEach(member -> member.put(draft));
        return draft.build();
    }

    /** The values of a member after the renaming. */
    private record Renamed<T, V>(MetaMember<T, V> member, List<V> values, boolean changed) {
        void put(Draft<T> draft) {
            values.forEach(value -> draft.put(member, value));
        }
    }

    private <T, V> Renamed<T, V> renamed(
            MetaType<T> type, MetaMember<T, V> member, T owner, Optional<DefinitionKind> target) {
        List<V> before = member.values(owner);
        // An id beside the id of another agreement is one of that agreement.
        boolean isOutside = member.unless().flatMap(type::member).stream()
                .anyMatch(other -> !other.values(owner).isEmpty());
        if (isOutside) {
            return new Renamed<>(member, before, false);
        }
        List<V> after = new ArrayList<>();
        boolean changed = false;
        for (V value : before) {
            V renamed = renamed(member.kind(), value, target);
            changed |= renamed != value;
            after.add(renamed);
        }
        return new Renamed<>(member, after, changed);
    }

    private <V> V renamed(Kind<V> kind, V value, Optional<DefinitionKind> target) {
        if (kind instanceof Kind.Id id) {
            return kind.type().cast(renamed(value.toString(), id.defines()));
        }
        if (kind instanceof Kind.Target reference) {
            return kind.type().cast(renamed(value.toString(), reference.target().or(() -> target)));
        }
        if (kind instanceof Kind.Part<V> part) {
            return of(part.of().get(), value, part.target());
        }
        return kind instanceof Kind.OneOf<V> oneOf ? of(oneOf.union().typeOf(value), value, Optional.empty()) : value;
    }

    private String renamed(String id, Optional<DefinitionKind> kind) {
        return kind.stream()
                .flatMap(of -> of.targets().stream())
                .map(ids::get)
                .filter(Objects::nonNull)
                .map(renamed -> renamed.get(id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(id);
    }
}
