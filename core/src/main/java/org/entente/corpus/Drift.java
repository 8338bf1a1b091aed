package org.entente.corpus;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;

/**
 * In what two definitions of one thing differ.
 *
 * @param members the members that differ, without notes, which are the coder's
 * @param isContradiction whether they say different things of one member; not if one says less, or nothing
 */
record Drift(List<String> members, boolean isContradiction) {

    private static final String NOTE = "note";

    private enum Difference {
        NONE,
        DETAIL,
        CONTRADICTION
    }

    /** Compares two definitions member by member. */
    static <D> Drift between(MetaType<D> type, D one, D other) {
        List<String> members = new ArrayList<>();
        boolean contradicts = false;
        for (MetaMember<D, ?> member : type.members()) {
            Difference difference = difference(member, one, other);
            if (difference != Difference.NONE) {
                members.add(member.name());
            }
            contradicts |= difference == Difference.CONTRADICTION;
        }
        return new Drift(List.copyOf(members), contradicts);
    }

    private static <D, V> Difference difference(MetaMember<D, V> member, D one, D other) {
        List<V> here = member.values(one);
        List<V> there = member.values(other);
        if (member.name().equals(NOTE) || here.equals(there)) {
            return Difference.NONE;
        }
        if (here.isEmpty() || there.isEmpty()) {
            return Difference.DETAIL;
        }
        if (member.isList()) {
            boolean isPart = here.size() < there.size() ? isPart(here, there) : isPart(there, here);
            return isPart ? Difference.DETAIL : Difference.CONTRADICTION;
        }
        return difference(member.kind(), here.get(0), there.get(0));
    }

    /** Whether one list has all elements of another in the same order. */
    private static <V> boolean isPart(List<V> few, List<V> many) {
        Iterator<V> rest = many.iterator();
        for (V wanted : few) {
            boolean found = false;
            while (!found && rest.hasNext()) {
                found = rest.next().equals(wanted);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static <V> Difference difference(Kind<V> kind, V one, V other) {
        if (kind instanceof Kind.Prose<V> prose) {
            return isPart(prose.texts().apply(one), prose.texts().apply(other))
                    ? Difference.DETAIL
                    : Difference.CONTRADICTION;
        }
        if (kind instanceof Kind.Part<V> part) {
            return between(part.of().get(), one, other).difference();
        }
        return Difference.CONTRADICTION;
    }

    /** Whether no language has two texts. */
    private static boolean isPart(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .allMatch(text -> Optional.ofNullable(other.get(text.getKey()))
                        .filter(words -> !words.equals(text.getValue()))
                        .isEmpty());
    }

    private Difference difference() {
        return isContradiction ? Difference.CONTRADICTION : members.isEmpty() ? Difference.NONE : Difference.DETAIL;
    }
}
