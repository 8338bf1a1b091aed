package org.entente.meta;

import java.math.BigDecimal;
import java.util.Map;
import org.entente.meta.access.Access;
import org.entente.meta.access.Raw;

/** Makes a sound value of a kind, to stand where none is at hand while the others are checked. */
final class StandIn implements KindVisitor<Object> {

    private static final StandIn PLAIN = new StandIn("x");

    private final String words;

    private StandIn(String words) {
        this.words = words;
    }

    static <V> V of(Kind<V> kind) {
        return PLAIN.value(kind);
    }

    /** A value whose ids and texts are some words. */
    static <T> T of(MetaType<T> type, String words) {
        return new StandIn(words).value(type);
    }

    @SuppressWarnings("unchecked") // for each kind the visitor makes one of its values
    private <V> V value(Kind<V> kind) {
        return (V) kind.accept(this);
    }

    /** A value of its mandatory members, and of the first where one of several is needed. */
    private <T> T value(MetaType<T> type) {
        Raw<T> raw = Stated.of(type);
        Object builder = raw.start().get();
        type.members().stream().filter(MetaMember::isMandatory).forEach(member -> set(member, builder));
        for (Constraint constraint : type.constraints()) {
            if (constraint instanceof Constraint.AtLeastOneOf some) {
                type.member(some.members().get(0)).ifPresent(member -> set(member, builder));
            } else if (constraint instanceof Constraint.RequiredUnless needed) {
                type.member(needed.member()).ifPresent(member -> set(member, builder));
            }
        }
        return raw.build().apply(builder);
    }

    private <T, V> void set(MetaMember<T, V> member, Object builder) {
        Access<T, V> access = Stated.of(member);
        access.set(builder, value(member.kind()));
    }

    @Override
    public Object id(Kind.Id kind) {
        return words;
    }

    @Override
    public Object target(Kind.Target kind) {
        return words;
    }

    @Override
    public Object line(Kind.Line kind) {
        return words;
    }

    @Override
    public <V> Object prose(Kind.Prose<V> kind) {
        return kind.of().apply(Map.of("und", words));
    }

    @Override
    public <V> Object term(Kind.Term<V> kind) {
        return kind.terms().known().get(0);
    }

    @Override
    public <E extends Enum<E>> Object choice(Kind.Choice<E> kind) {
        return kind.values().get(0);
    }

    @Override
    public <V> Object scalar(Kind.Scalar<V> kind) {
        return kind.parse(kind.example());
    }

    @Override
    public Object whole(Kind.Whole kind) {
        return kind.least();
    }

    @Override
    public Object decimal(Kind.Decimal kind) {
        return BigDecimal.ONE;
    }

    @Override
    public Object flag(Kind.Flag kind) {
        return true;
    }

    @Override
    public <V> Object part(Kind.Part<V> kind) {
        return value(kind.of().get());
    }

    @Override
    public <V> Object oneOf(Kind.OneOf<V> kind) {
        return value(kind.union().types().get(0));
    }
}
