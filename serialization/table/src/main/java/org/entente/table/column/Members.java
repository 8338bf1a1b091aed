package org.entente.table.column;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.json.draft.DraftMembers;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.meta.MetaUnion;
import org.entente.model.Agreement;

/** The members that a value of a kind may have in a draft, by name, in the order in which they are written. */
final class Members {

    /** By what has the members: a type or a union. */
    private static final Map<Object, Map<String, Member>> KNOWN = new ConcurrentHashMap<>();

    private Members() {}

    /**
     * A member.
     *
     * @param name its name
     * @param rank its place among the members
     * @param kind what it is; empty for what a draft has beyond the types
     * @param isList whether it has any number of values
     */
    record Member(String name, int rank, Optional<Kind<?>> kind, boolean isList) {

        boolean isNumber() {
            return kind.isPresent()
                    ? kind.get() instanceof Kind.Whole || kind.get() instanceof Kind.Decimal
                    : DraftMembers.numbers().contains(name);
        }

        boolean isFlag() {
            return kind.filter(Kind.Flag.class::isInstance).isPresent();
        }
    }

    /** The members of a value of a kind; none if it has no members of its own. */
    static Map<String, Member> of(Kind<?> kind) {
        if (kind instanceof Kind.Part<?> part) {
            return KNOWN.computeIfAbsent(
                    part.of().get(), any -> of(List.of(part.of().get()), Optional.empty()));
        }
        if (kind instanceof Kind.OneOf<?> oneOf) {
            MetaUnion<?, ?> union = oneOf.union();
            return KNOWN.computeIfAbsent(union, any -> of(union.types(), Optional.of(union)));
        }
        return Map.of();
    }

    private static Map<String, Member> of(List<? extends MetaType<?>> types, Optional<MetaUnion<?, ?>> union) {
        Map<String, Member> members = new LinkedHashMap<>();
        union.ifPresent(of -> add(members, of.tagName(), Optional.of(tag(of)), false));
        types.forEach(type -> type.members().forEach(member -> add(members, member)));
        types.stream()
                .filter(Agreement.meta()::equals)
                .forEach(root ->
                        DraftMembers.ofAgreement().forEach(name -> add(members, name, Optional.empty(), false)));
        DraftMembers.ofPart().forEach(name -> add(members, name, Optional.empty(), false));
        return members;
    }

    private static <E extends Enum<E>> Kind<E> tag(MetaUnion<?, E> union) {
        return new Kind.Choice<>(union.tags());
    }

    private static void add(Map<String, Member> members, MetaMember<?, ?> member) {
        add(members, member.name(), Optional.of(member.kind()), member.isList());
    }

    private static void add(Map<String, Member> members, String name, Optional<Kind<?>> kind, boolean isList) {
        members.putIfAbsent(name, new Member(name, members.size(), kind, isList));
    }
}
