package org.entente.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.violation.ValuePath;

/** Walks a value by what its types state, and collects the places of what is looked for. */
public final class StatedPlaces {

    /** What a place is asked for: the member, its value, and the kind of definition that the holder says. */
    @FunctionalInterface
    public interface Wanted {
        /** Whether a place is one of those looked for. */
        boolean test(MetaMember<?, ?> member, Object value, Optional<DefinitionKind> said);
    }

    private final Wanted wanted;
    private final List<String> found = new ArrayList<>();

    private StatedPlaces(Wanted wanted) {
        this.wanted = wanted;
    }

    /** The places in a value, in the order of its members. */
    public static <T> List<String> in(MetaType<T> type, T value, Wanted wanted) {
        StatedPlaces places = new StatedPlaces(wanted);
        places.walk(type, value, ValuePath.ROOT, Optional.empty());
        return places.found;
    }

    private <T> void walk(MetaType<T> type, T value, ValuePath path, Optional<DefinitionKind> said) {
        for (MetaMember<T, ?> member : type.members()) {
            boolean elsewhere = member.unless()
                    .flatMap(type::member)
                    .filter(other -> !other.values(value).isEmpty())
                    .isPresent();
            if (!elsewhere) {
                walk(member, value, path.member(member.name()), said);
            }
        }
    }

    private <T, V> void walk(MetaMember<T, V> member, T owner, ValuePath path, Optional<DefinitionKind> said) {
        List<V> values = member.values(owner);
        for (int i = 0; i < values.size(); i++) {
            V value = values.get(i);
            ValuePath place = member.isList() ? path.index(i) : path;
            if (wanted.test(member, value, said)) {
                found.add(place.toString());
            }
            if (member.kind() instanceof Kind.Part<V> part) {
                walk(part.of().get(), value, place, part.target());
            } else if (member.kind() instanceof Kind.OneOf<V> oneOf) {
                of(oneOf.union(), value, place);
            }
        }
    }

    private <V, E extends Enum<E>> void of(MetaUnion<V, E> union, V value, ValuePath place) {
        cast(union.type(union.tag(value)), value, place);
    }

    private <P> void cast(MetaType<P> type, Object value, ValuePath place) {
        walk(type, type.type().cast(value), place, Optional.empty());
    }
}
