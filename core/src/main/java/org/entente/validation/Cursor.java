package org.entente.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.violation.Path;
import org.jspecify.annotations.Nullable;

/**
 * Moves along a list within an agreement without losing the way. Where nothing is wrong nobody asks for a path, and none
 * is made.
 */
final class Cursor<T> {

    /** What goes along nothing never moves, so one is enough. */
    private static final Cursor<?> NOWHERE = new Cursor<>(null, "", null, List.of());

    private final @Nullable Cursor<?> outer;
    private final String member;
    private final @Nullable T part;
    private final List<T> list;
    private final int size;
    private int index = -1;

    private Cursor(@Nullable Cursor<?> outer, String member, @Nullable T part, List<T> list) {
        this.outer = outer;
        this.member = member;
        this.part = part;
        this.list = list;
        this.size = part == null ? list.size() : 1;
    }

    /** Goes along a list at the root. */
    static <T> Cursor<T> in(String member, List<T> values) {
        return new Cursor<>(null, member, null, values);
    }

    /** Goes along a list of this value. */
    <V> Cursor<V> each(String name, List<V> of) {
        return of.isEmpty() ? nowhere() : new Cursor<>(this, name, null, of);
    }

    /** Goes to an optional part of this value. */
    <V> Cursor<V> part(String name, Optional<V> of) {
        return of.isPresent() ? always(name, of.get()) : nowhere();
    }

    /** Goes to a part of this value that is always there. */
    <V> Cursor<V> always(String name, V of) {
        return new Cursor<>(this, name, of, List.of());
    }

    @SuppressWarnings("unchecked")
    private static <V> Cursor<V> nowhere() {
        return (Cursor<V>) NOWHERE;
    }

    /** Moves to the next value, if there is one; before that the cursor is nowhere. */
    boolean next() {
        if (index + 1 == size) {
            return false;
        }
        index++;
        return true;
    }

    void forEach(Consumer<Cursor<T>> action) {
        while (next()) {
            action.accept(this);
        }
    }

    T get() {
        return part == null ? list.get(index) : part;
    }

    Path path() {
        Path path = (outer == null ? Path.ROOT : outer.path()).member(member);
        return part == null ? path.index(index) : path;
    }

    /** {@return the path of a member of this value} */
    Path path(String of) {
        return path().member(of);
    }
}
