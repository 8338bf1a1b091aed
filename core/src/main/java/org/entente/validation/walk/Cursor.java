package org.entente.validation.walk;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.violation.ValuePath;
import org.jspecify.annotations.Nullable;

/**
 * Moves along a list within an agreement without losing the way. Where nothing is wrong no path is asked for, and none
 * is made.
 *
 * <p>A cursor has one other within its value, which goes from one part of the value to the next: a caller that goes to a part
 * is done with the part before.
 */
public final class Cursor<T> {

    /** Stands for every list that is empty, as most are. */
    private static final Cursor<?> NOWHERE = new Cursor<>(null, "", List.of());

    private final @Nullable Cursor<?> outer;
    private @Nullable Cursor<?> inner;
    private String member;
    /** Where the cursor goes along no list: the one value that it stands for. */
    private @Nullable T part;

    private List<T> list;
    private int size;
    private int index;

    private Cursor(@Nullable Cursor<?> outer, String member, List<T> list) {
        this.outer = outer;
        this.member = member;
        this.list = list;
        this.size = list.size();
        this.index = -1;
    }

    /** Goes along a list at the root. */
    public static <T> Cursor<T> in(String member, List<T> values) {
        return new Cursor<>(null, member, values);
    }

    /** Goes to a part of the root. */
    public static <T> Cursor<T> of(String member, T value) {
        Cursor<T> cursor = new Cursor<>(null, member, List.of());
        cursor.size = 1;
        cursor.part = value;
        return cursor;
    }

    /** Goes along a list of this value. */
    public <V> Cursor<V> each(String name, List<V> of) {
        if (of.isEmpty()) {
            return nowhere();
        }
        Cursor<V> cursor = inner(name);
        cursor.list = of;
        cursor.size = of.size();
        cursor.part = null;
        return cursor;
    }

    /** Goes to an optional part of this value. */
    public <V> Cursor<V> part(String name, Optional<V> of) {
        return of.isPresent() ? always(name, of.get()) : nowhere();
    }

    @SuppressWarnings("unchecked") // it has no value of any type
    private static <V> Cursor<V> nowhere() {
        return (Cursor<V>) NOWHERE;
    }

    /** Goes to a part of this value that is always there. */
    public <V> Cursor<V> always(String name, V of) {
        Cursor<V> cursor = inner(name);
        cursor.size = 1;
        cursor.part = of;
        return cursor;
    }

    @SuppressWarnings("unchecked") // whatever it went along before, it has left
    private <V> Cursor<V> inner(String name) {
        Cursor<V> cursor = (Cursor<V>) inner;
        if (cursor == null) {
            cursor = new Cursor<>(this, name, List.of());
            inner = cursor;
        }
        cursor.member = name;
        cursor.index = -1;
        return cursor;
    }

    /** Moves to the next value, if there is one; before that the cursor is nowhere. */
    public boolean next() {
        if (index + 1 == size) {
            return false;
        }
        index++;
        return true;
    }

    public void forEach(Consumer<? super Cursor<T>> action) {
        while (next()) {
            action.accept(this);
        }
    }

    public T get() {
        return part == null ? list.get(index) : part;
    }

    public ValuePath path() {
        ValuePath path = (outer == null ? ValuePath.ROOT : outer.path()).member(member);
        return part == null ? path.index(index) : path;
    }

    /** {@return the path of a member of this value} */
    public ValuePath path(String of) {
        return path().member(of);
    }
}
