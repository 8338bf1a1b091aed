package org.entente.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.comparison.Difference.Shown;
import org.entente.comparison.Difference.Site;
import org.entente.comparison.matching.Exact;
import org.entente.comparison.matching.Matching;
import org.entente.comparison.matching.Shape;
import org.entente.comparison.phrasing.Called;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.meta.MetaUnion;
import org.jspecify.annotations.Nullable;

/** Walks two values of one type side by side, by what the type states of its members, and collects what differs. */
final class Differ {

    private static final int NOT_IN_A_LIST = -1;

    private final List<Difference> found = new ArrayList<>();

    private Differ() {}

    static <T> List<Difference> between(MetaType<T> type, T before, T after) {
        Differ differ = new Differ();
        differ.members(type, type, before, after, Place.ROOT);
        return differ.found;
    }

    static <V> List<Difference> between(MetaUnion<V, ?> union, V before, V after) {
        Differ differ = new Differ();
        differ.union(union, before, after, Place.ROOT);
        return differ.found;
    }

    private <V, E extends Enum<E>> void union(MetaUnion<V, E> union, V before, V after, Place place) {
        E tag = union.tag(before);
        E other = union.tag(after);
        if (tag != other) {
            add(DifferenceKind.REPLACED, new Kind.Choice<>(union.tags()), tag, other, place.tag(union));
        }
        members(union.typeOf(before), union.typeOf(after), before, after, place);
    }

    /** The members of two values of one type, or of two types of a union, which have members in common. */
    private <T> void members(MetaType<T> type, MetaType<T> other, T before, T after, Place place) {
        if (type == other) {
            type.members().forEach(member -> member(member, member, before, after, place));
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        type.members().forEach(member -> names.add(member.name()));
        other.members().forEach(member -> names.add(member.name()));
        for (String name : names) {
            Optional<MetaMember<T, ?>> member = type.member(name);
            Optional<MetaMember<T, ?>> otherMember = other.member(name);
            if (member.isPresent() && otherMember.isPresent()) {
                member(member.get(), otherMember.get(), before, after, place);
            } else if (member.isPresent()) {
                alone(DifferenceKind.DROPPED, member.get(), before, place);
            } else {
                otherMember.ifPresent(added -> alone(DifferenceKind.ADDED, added, after, place));
            }
        }
    }

    /** What a value has in a member of its own type, which the other type has not. */
    private <T, V> void alone(DifferenceKind kind, MetaMember<T, V> member, T owner, Place place) {
        boolean isNew = kind == DifferenceKind.ADDED;
        List<V> values = member.values(owner);
        values(member, isNew ? List.of() : values, isNew ? values : List.of(), place);
    }

    @SuppressWarnings("unchecked") // members of one name are of one kind in all types of a union
    private <T, V> void member(MetaMember<T, V> member, MetaMember<T, ?> other, T before, T after, Place place) {
        values(member, member.values(before), ((MetaMember<T, V>) other).values(after), place);
    }

    private <T, V> void values(MetaMember<T, V> member, List<V> before, List<V> after, Place place) {
        if (member.isList()) {
            list(member, before, after, place.member(member));
        } else if (before.isEmpty() || after.isEmpty()) {
            before.forEach(value -> add(DifferenceKind.DROPPED, member.kind(), value, null, place.member(member)));
            after.forEach(value -> add(DifferenceKind.ADDED, member.kind(), null, value, place.member(member)));
        } else {
            value(member.kind(), before.get(0), after.get(0), place.member(member));
        }
    }

    /** Most values are equal, and many the same: the definitions that both have from a register. */
    private <V> void value(Kind<V> kind, V before, V after, Place place) {
        if (before.equals(after)) {
            return;
        }
        if (kind instanceof Kind.Prose<V> prose) {
            texts(prose, before, after, place);
        } else if (Shape.isWhole(kind)) {
            add(DifferenceKind.REPLACED, kind, before, after, place);
        } else if (kind instanceof Kind.OneOf<V> oneOf) {
            union(oneOf.union(), before, after, place);
        } else if (kind instanceof Kind.Part<V> part) {
            members(part.of().get(), part.of().get(), before, after, place);
        }
    }

    private <V> void texts(Kind.Prose<V> prose, V before, V after, Place place) {
        Map<String, String> texts = prose.texts().apply(before);
        Map<String, String> others = prose.texts().apply(after);
        Map<String, String> all = new LinkedHashMap<>(texts);
        all.putAll(others);
        for (String language : all.keySet()) {
            String text = texts.get(language);
            String other = others.get(language);
            if (text == null) {
                add(DifferenceKind.ADDED, new Kind.Line(), null, other, place.language(language));
            } else if (other == null) {
                add(DifferenceKind.DROPPED, new Kind.Line(), text, null, place.language(language));
            } else if (!text.equals(other)) {
                add(DifferenceKind.REPLACED, new Kind.Line(), text, other, place.language(language));
            }
        }
    }

    /** In the order of the later list; what was dropped stands after what it stood after. */
    private <T, V> void list(MetaMember<T, V> list, List<V> before, List<V> after, Place place) {
        if (before.equals(after)) {
            return;
        }
        Matching matching = Matching.of(list.kind(), before, after);
        int passed = 0;
        int behind = NOT_IN_A_LIST;
        for (int to = 0; to < after.size(); to++) {
            Optional<Integer> partner = matching.before(to);
            if (partner.isEmpty()) {
                V value = after.get(to);
                found.add(Difference.of(
                        DifferenceKind.ADDED,
                        null,
                        value,
                        new Site(
                                place.added(to, list, value),
                                behind,
                                to,
                                key(list.kind(), value),
                                shown(list.kind(), null, value))));
                continue;
            }
            int from = partner.get();
            if (!matching.isMoved(from)) {
                dropped(list, before, passed, from, matching, place);
                passed = from;
                behind = from;
            }
            element(
                    list,
                    before.get(from),
                    after.get(to),
                    matching.isMoved(from),
                    behind,
                    place.element(from, to, list, after.get(to)),
                    to);
        }
        dropped(list, before, passed, before.size(), matching, place);
    }

    private <T, V> void dropped(
            MetaMember<T, V> list, List<V> before, int from, int end, Matching matching, Place place) {
        for (int i = from; i < end; i++) {
            if (matching.after(i).isEmpty()) {
                V value = before.get(i);
                add(DifferenceKind.DROPPED, list.kind(), value, null, place.dropped(i, list, value));
            }
        }
    }

    private <T, V> void element(
            MetaMember<T, V> list, V before, V after, boolean isMoved, int behind, Place place, int to) {
        if (isMoved) {
            found.add(Difference.of(
                    DifferenceKind.MOVED,
                    before,
                    after,
                    new Site(place, behind, to, key(list.kind(), after), shown(list.kind(), before, after))));
        }
        value(list.kind(), before, after, place);
    }

    private <V> void add(DifferenceKind kind, Kind<V> of, @Nullable V before, @Nullable V after, Place place) {
        found.add(Difference.of(
                kind,
                before,
                after,
                new Site(place, NOT_IN_A_LIST, NOT_IN_A_LIST, () -> "", shown(of, before, after))));
    }

    /** By what an element is known when two put it in. */
    private static <V> Supplier<String> key(Kind<V> kind, V value) {
        return () -> Shape.id(kind, value).orElseGet(() -> Exact.of(kind, value));
    }

    private static <V> Function<Locale, Shown> shown(Kind<V> kind, @Nullable V before, @Nullable V after) {
        return locale -> new Shown(
                Optional.ofNullable(before).flatMap(value -> Called.said(kind, value, locale)),
                Optional.ofNullable(after).flatMap(value -> Called.said(kind, value, locale)));
    }
}
