package org.entente.comparison.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;

/**
 * What a comparison asks of a type, found once: the member that is its id, and whether its values are compared as a whole.
 *
 * @param <T> the type
 */
public final class Shape<T> {

    /** By types, which are ours. */
    private static final Map<MetaType<?>, Shape<?>> SHAPES = new ConcurrentHashMap<>();

    private final Optional<MetaMember<T, ?>> id;
    private final boolean isWhole;
    private final boolean refers;

    private Shape(MetaType<T> type) {
        this.id = type.members().stream()
                .filter(member -> !member.isList() && isDefining(member.kind()))
                .findFirst();
        this.isWhole = isFlat(type, List.of());
        this.refers = isWhole && type.members().stream().anyMatch(member -> member.kind() instanceof Kind.Target);
    }

    @SuppressWarnings("unchecked") // the shape of a type is of that type
    public static <T> Shape<T> of(MetaType<T> type) {
        Shape<?> known = SHAPES.get(type);
        if (known == null) {
            known = new Shape<>(type);
            SHAPES.put(type, known);
        }
        return (Shape<T>) known;
    }

    private static boolean isDefining(Kind<?> kind) {
        return kind instanceof Kind.Id id && id.defines().isPresent();
    }

    /** Whether a type has neither texts, nor definitions, nor lists of parts, nor parts that have; nor holds itself. */
    private static boolean isFlat(MetaType<?> type, List<MetaType<?>> within) {
        List<MetaType<?>> holders = new ArrayList<>(within);
        holders.add(type);
        return !within.contains(type)
                && type.members().stream().allMatch(member -> isFlat(member.kind(), member.isList(), holders));
    }

    private static boolean isFlat(Kind<?> kind, boolean isList, List<MetaType<?>> within) {
        if (kind instanceof Kind.Part<?> part) {
            return !isList && isFlat(part.of().get(), within);
        }
        return !(kind instanceof Kind.OneOf<?> || kind instanceof Kind.Prose<?> || isDefining(kind));
    }

    /** Whether a value does nothing but refer to a definition, so that another definition makes it another value. */
    boolean refers() {
        return refers;
    }

    /**
     * Whether values of a kind are compared as a whole: words, numbers, dates, and small parts of these alone,
     * such as a word with its lemma or a reference with its printed form.
     */
    public static boolean isWhole(Kind<?> kind) {
        if (kind instanceof Kind.Part<?> part) {
            return of(part.of().get()).isWhole;
        }
        return !(kind instanceof Kind.OneOf<?> || kind instanceof Kind.Prose<?>);
    }

    /** The type of a value with members; empty for a value without. */
    public static <V> Optional<MetaType<V>> type(Kind<V> kind, V value) {
        if (kind instanceof Kind.Part<V> part) {
            return Optional.of(part.of().get());
        }
        return kind instanceof Kind.OneOf<V> oneOf ? Optional.of(oneOf.union().typeOf(value)) : Optional.empty();
    }

    /** The id that a value defines; empty if it has none. */
    public static <V> Optional<String> id(Kind<V> kind, V value) {
        return type(kind, value)
                .flatMap(type -> Shape.of(type).id)
                .flatMap(member -> member.values(value).stream().findFirst())
                .map(Object::toString);
    }

    /** Whether values of a kind may define an id. */
    public static boolean mayDefine(Kind<?> kind) {
        if (kind instanceof Kind.Part<?> part) {
            return of(part.of().get()).id.isPresent();
        }
        return kind instanceof Kind.OneOf<?> oneOf
                && oneOf.union().types().stream().anyMatch(type -> of(type).id.isPresent());
    }

    /** The words of the first of several members that a value has, such as the label under which it is printed. */
    static <V> Optional<String> printed(Kind<V> kind, V value, List<String> members) {
        return type(kind, value)
                .flatMap(type -> members.stream()
                        .flatMap(name -> type.member(name).stream())
                        .filter(member -> member.kind() instanceof Kind.Line && !member.isList())
                        .flatMap(member -> member.values(value).stream())
                        .map(Objects::toString)
                        .findFirst());
    }
}
