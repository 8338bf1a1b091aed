package org.entente.json.type;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.entente.json.reading.Reading;
import org.entente.json.token.MemberName;
import org.entente.json.token.TokenWriter;
import org.jspecify.annotations.Nullable;

/**
 * One member of an object: its name, its shape, and how it is got and set.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 * @param <V> the type of the member's values
 */
public abstract class Member<T, B, V> {

    private final MemberName name;
    private final JsonType<V> shape;
    private final BiConsumer<? super B, V> set;
    /** The shape itself, found with the first value; in another thread once more at worst. */
    private @Nullable JsonType<V> reader;

    public Member(String name, JsonType<V> shape, BiConsumer<? super B, V> set) {
        this.name = new MemberName(name);
        this.shape = shape;
        this.set = set;
    }

    public final String name() {
        return name.text();
    }

    /** The name as it is looked for and written. */
    public final MemberName encodedName() {
        return name;
    }

    public final JsonType<V> shape() {
        return shape;
    }

    public abstract boolean isRequired();

    /** Reads a value and sets it, for readings that end at the first error. */
    public void readValue(Reading in, B builder) throws IOException {
        JsonType<V> type = reader;
        if (type == null) {
            type = shape.made();
            reader = type;
        }
        set.accept(builder, sound(type.read(in)));
    }

    public static <V> V sound(@Nullable V value) {
        if (value == null) {
            throw new IllegalStateException("what cannot be read ends the reading");
        }
        return value;
    }

    /** What the owner has, or null if it has nothing here. */
    public abstract @Nullable V get(T owner);

    /** Sets what was read before. */
    @SuppressWarnings("unchecked") // the value was read by this member's shape
    public final void set(B builder, Object value) {
        set.accept(builder, (V) value);
    }

    /** Writes the name and the value, if the owner has one. */
    public abstract void write(T owner, TokenWriter out) throws IOException;

    /** Writes a value that was read for this member, without an owner. */
    @SuppressWarnings("unchecked") // the value was read by this member's shape
    public final void writeValue(Object value, TokenWriter out) throws IOException {
        shape.write((V) value, out);
    }
}
