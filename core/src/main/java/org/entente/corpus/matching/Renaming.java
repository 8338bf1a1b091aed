package org.entente.corpus.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.entente.meta.DefinitionKind;
import org.entente.meta.Draft;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;

/**
 * Gives definitions other ids, and lets follow what refers to them; found from the members that the types state. What has
 * nothing to do with it stays the very same object.
 */
public abstract class Renaming {

    /** The id that a definition has afterwards. */
    protected abstract String defined(DefinitionKind kind, String id);

    /** The id that a reference has afterwards. */
    protected abstract String referred(DefinitionKind target, String id);

    /** What takes the place of a value, as it is; empty if it keeps its place, and its members are renamed. */
    protected <T> Optional<T> replacement(MetaType<T> type, T value) {
        return Optional.empty();
    }

    /** {@return the value with the ids afterwards} */
    public final <T> T of(MetaType<T> type, T value) {
        return of(type, value, Optional.empty());
    }

    private <T> T of(MetaType<T> type, T value, Optional<DefinitionKind> target) {
        Optional<T> other = replacement(type, value);
        if (other.isPresent()) {
            return other.get();
        }
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
        if (isOutside || !mayHoldIds(member.kind())) {
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

    private static boolean mayHoldIds(Kind<?> of) {
        return of instanceof Kind.Id
                || of instanceof Kind.Target
                || of instanceof Kind.Part<?>
                || of instanceof Kind.OneOf<?>;
    }

    private <V> V renamed(Kind<V> of, V value, Optional<DefinitionKind> target) {
        if (of instanceof Kind.Id id) {
            return renamed(of, value, id.defines(), this::defined);
        }
        if (of instanceof Kind.Target reference) {
            return renamed(of, value, reference.target().or(() -> target), this::referred);
        }
        if (of instanceof Kind.Part<V> part) {
            return of(part.of().get(), value, part.target());
        }
        return of instanceof Kind.OneOf<V> oneOf ? of(oneOf.union().typeOf(value), value, Optional.empty()) : value;
    }

    private static <V> V renamed(
            Kind<V> of, V value, Optional<DefinitionKind> kind, BiFunction<DefinitionKind, String, String> ids) {
        return kind.map(each -> of.type().cast(ids.apply(each, value.toString())))
                .orElse(value);
    }
}
