package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One member of an object: its name, its shape, and how it is got and set.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 * @param <V> the type of the member's values
 */
class Member<T, B, V> {

    final SerializableString name;
    private final Shape<V> shape;
    private final boolean required;
    private final Function<? super T, ? extends @Nullable V> get;
    private final BiConsumer<? super B, V> set;

    Member(
            String name,
            Shape<V> shape,
            boolean required,
            Function<? super T, ? extends @Nullable V> get,
            BiConsumer<? super B, V> set) {
        this.name = new SerializedString(name);
        this.shape = shape;
        this.required = required;
        this.get = get;
        this.set = set;
    }

    String name() {
        return name.getValue();
    }

    Shape<V> shape() {
        return shape;
    }

    boolean isRequired() {
        return required;
    }

    void write(T owner, JsonGenerator out) throws IOException {
        V value = get.apply(owner);
        if (value != null) {
            out.writeFieldName(name);
            shape.write(value, out);
        }
    }

    /** Reads a value, and sets it; for readings that end at the first error. */
    void read(Reading in, B builder) throws IOException {
        set.accept(builder, sound(shape.read(in)));
    }

    static <V> V sound(@Nullable V value) {
        if (value == null) {
            throw new IllegalStateException("what cannot be read ends the reading");
        }
        return value;
    }

    /** Writes a value that was read for this member, without an owner. */
    @SuppressWarnings("unchecked") // the value was read by this member's shape
    void writeValue(Object value, JsonGenerator out) throws IOException {
        shape.write((V) value, out);
    }

    /** Sets what was read. */
    @SuppressWarnings("unchecked") // the value was read by this member's shape
    void set(B builder, Object value) {
        set.accept(builder, (V) value);
    }
}
