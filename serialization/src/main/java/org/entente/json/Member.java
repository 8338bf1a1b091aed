package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One member of an object: its name, its shape, and how it is got and set.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 * @param <V> the type of the member's values
 */
abstract class Member<T, B, V> {

    private final SerializableString name;
    private final Shape<V> shape;
    private final BiConsumer<? super B, V> set;

    Member(String name, Shape<V> shape, BiConsumer<? super B, V> set) {
        this.name = new SerializedString(name);
        this.shape = shape;
        this.set = set;
    }

    final String name() {
        return name.getValue();
    }

    /** The name as it is looked for and written. */
    final SerializableString encodedName() {
        return name;
    }

    final Shape<V> shape() {
        return shape;
    }

    abstract boolean isRequired();

    /** Reads a value and sets it, for readings that end at the first error. */
    void read(Reading in, B builder) throws IOException {
        set.accept(builder, sound(shape.read(in)));
    }

    static <V> V sound(@Nullable V value) {
        if (value == null) {
            throw new IllegalStateException("what cannot be read ends the reading");
        }
        return value;
    }

    /** Sets what was read before. */
    @SuppressWarnings("unchecked") // the value was read by this member's shape
    final void set(B builder, Object value) {
        set.accept(builder, (V) value);
    }

    /** Writes the name and the value, if the owner has one. */
    abstract void write(T owner, JsonGenerator out) throws IOException;

    /** Writes a value that was read for this member, without an owner. */
    @SuppressWarnings("unchecked") // the value was read by this member's shape
    final void writeValue(Object value, JsonGenerator out) throws IOException {
        shape.write((V) value, out);
    }
}
