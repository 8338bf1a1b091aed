package org.entente.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.meta.DefinitionKind;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;

/**
 * Finds the ids by which a value refers to definitions, from the members that its type states: what an attribute of
 * tomorrow refers to is found without a word here.
 */
final class References {

    /** By type, the members that may refer; there are as many as types. */
    private static final Map<MetaType<?>, List<? extends MetaMember<?, ?>>> REFERRING = new ConcurrentHashMap<>();

    private final Action action;

    References(Action action) {
        this.action = action;
    }

    /** A kind of definition, and the id of one. */
    record Reference(DefinitionKind kind, String id) {}

    /** All that a value refers to, in the order of its members. */
    static <T> List<Reference> in(MetaType<T> type, T value) {
        List<Reference> found = new ArrayList<>();
        new References((kind, id) -> found.add(new Reference(kind, id))).of(type, value);
        return List.copyOf(found);
    }

    /** Does something with a reference. */
    interface Action {
        void accept(DefinitionKind kind, String id);
    }

    /** Passes on what a value refers to, in the order of its members. */
    <T> void of(MetaType<T> type, T value) {
        of(type, value, Optional.empty());
    }

    private <T> void of(MetaType<T> type, T value, Optional<DefinitionKind> target) {
        for (MetaMember<T, ?> member : referring(type)) {
            if (member.unless().isEmpty() || !has(type, value, member.unless().get())) {
                of(member, value, target);
            }
        }
    }

    private static <T> boolean has(MetaType<T> type, T value, String member) {
        return type.member(member).map(found -> !found.values(value).isEmpty()).orElse(false);
    }

    /** Passes on what one member of a value refers to. */
    <T, V> void of(MetaMember<T, V> member, T owner) {
        of(member, owner, Optional.empty());
    }

    private <T, V> void of(MetaMember<T, V> member, T owner, Optional<DefinitionKind> target) {
        Kind<V> kind = member.kind();
        for (V value : member.values(owner)) {
            if (kind instanceof Kind.Target to) {
                to.target().or(() -> target).ifPresent(wanted -> {
                    for (DefinitionKind each : wanted.targets()) {
                        action.accept(each, (String) value);
                    }
                });
            } else if (kind instanceof Kind.Part<V> part) {
                of(part.of().get(), value, part.target());
            } else if (kind instanceof Kind.OneOf<V> oneOf) {
                of(oneOf.union().typeOf(value), value, Optional.empty());
            }
        }
    }

    @SuppressWarnings("unchecked") // what is kept for a type are members of it
    private static <T> List<MetaMember<T, ?>> referring(MetaType<T> type) {
        return (List<MetaMember<T, ?>>) REFERRING.computeIfAbsent(
                type,
                any -> type.members().stream().filter(References::mayRefer).toList());
    }

    private static boolean mayRefer(MetaMember<?, ?> member) {
        Kind<?> kind = member.kind();
        return kind instanceof Kind.Target || kind instanceof Kind.Part<?> || kind instanceof Kind.OneOf<?>;
    }
}
