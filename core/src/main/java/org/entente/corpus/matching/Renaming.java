package org.entente.corpus.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.meta.DefinitionKind;
import org.entente.meta.Draft;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;

/**
 * Gives a definition another id and content, and lets follow what refers to it; found from the members that the types
 * state. What has nothing to do with it stays the very same object.
 */
final class Renaming {

    private final DefinitionKind kind;
    private final String from;
    private final String to;
    private final Object definition;
    private final Predicate<DefinitionKind> alsoDefines;

    /**
     * Takes what to rename.
     *
     * @param definition what takes the place of the definition
     * @param alsoDefines whether the document defines the old id as something of another kind, too
     */
    Renaming(DefinitionKind kind, String from, String to, Object definition, Predicate<DefinitionKind> alsoDefines) {
        this.kind = kind;
        this.from = from;
        this.to = to;
        this.definition = definition;
        this.alsoDefines = alsoDefines;
    }

    <T> T of(MetaType<T> type, T value) {
        return of(type, value, Optional.empty());
    }

    private <T> T of(MetaType<T> type, T value, Optional<DefinitionKind> target) {
        if (defines(type, value)) {
            return type.type().cast(definition);
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

    private <T> boolean defines(MetaType<T> type, T value) {
        for (MetaMember<T, ?> member : type.members()) {
            if (member.kind() instanceof Kind.Id id
                    && id.defines().filter(kind::equals).isPresent()) {
                return member.values(value).contains(from);
            }
        }
        return false;
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
        boolean isOutside = member.unless().flatMap(type::member).stream()
                .anyMatch(other -> !other.values(owner).isEmpty());
        if (isOutside || !mayRefer(member.kind())) {
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

    private static boolean mayRefer(Kind<?> of) {
        return of instanceof Kind.Target || of instanceof Kind.Part<?> || of instanceof Kind.OneOf<?>;
    }

    private <V> V renamed(Kind<V> of, V value, Optional<DefinitionKind> target) {
        if (of instanceof Kind.Target reference) {
            boolean isIts = value.equals(from)
                    && reference.target().or(() -> target).filter(this::isMeant).isPresent();
            return isIts ? of.type().cast(to) : value;
        }
        if (of instanceof Kind.Part<V> part) {
            return of(part.of().get(), value, part.target());
        }
        return of instanceof Kind.OneOf<V> oneOf ? of(oneOf.union().typeOf(value), value, Optional.empty()) : value;
    }

    private boolean isMeant(DefinitionKind target) {
        return target.targets().contains(kind)
                && target.targets().stream().allMatch(other -> other == kind || !alsoDefines.test(other));
    }
}
