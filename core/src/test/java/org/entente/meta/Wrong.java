package org.entente.meta;

import java.util.List;

/** Values of a kind that its statement forbids. */
final class Wrong implements KindVisitor<List<?>> {

    static final List<String> IDS = List.of("", "a b", "a\u200Bb", "a\u202Eb", "\uD800");
    static final List<String> LINES = List.of("", " ", "a\nb", "a\u202Eb", "\uD800");

    private Wrong() {}

    @SuppressWarnings("unchecked") // for each kind the visitor makes some of its values
    static <V> List<V> of(Kind<V> kind) {
        return (List<V>) kind.accept(new Wrong());
    }

    @Override
    public List<?> id(Kind.Id kind) {
        return IDS;
    }

    @Override
    public List<?> target(Kind.Target kind) {
        return IDS;
    }

    @Override
    public List<?> line(Kind.Line kind) {
        return LINES;
    }

    @Override
    public <V> List<?> prose(Kind.Prose<V> kind) {
        return List.of(); // refused where it is made
    }

    @Override
    public <V> List<?> term(Kind.Term<V> kind) {
        return List.of(); // refused where it is made
    }

    @Override
    public <E extends Enum<E>> List<?> choice(Kind.Choice<E> kind) {
        return List.of();
    }

    @Override
    public <V> List<?> scalar(Kind.Scalar<V> kind) {
        return List.of(); // refused where it is made
    }

    @Override
    public List<?> whole(Kind.Whole kind) {
        return kind.least() == Integer.MIN_VALUE ? List.of() : List.of(kind.least() - 1, Integer.MIN_VALUE);
    }

    @Override
    public List<?> decimal(Kind.Decimal kind) {
        return List.of();
    }

    @Override
    public List<?> flag(Kind.Flag kind) {
        return List.of();
    }

    @Override
    public <V> List<?> part(Kind.Part<V> kind) {
        return List.of(); // refused where it is made
    }

    @Override
    public <V> List<?> oneOf(Kind.OneOf<V> kind) {
        return List.of(); // refused where it is made
    }
}
