package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;

/**
 * A whole number that is always there; it goes in and out without an object around it.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 */
final class NumberMember<T, B> extends Member<T, B, Integer> {

    private final ToIntFunction<? super T> get;
    private final ObjIntConsumer<? super B> set;

    NumberMember(String name, ToIntFunction<? super T> get, ObjIntConsumer<? super B> set) {
        super(name, Shapes.INTEGER, set::accept);
        this.get = get;
        this.set = set;
    }

    @Override
    boolean isRequired() {
        return true;
    }

    @Override
    void read(Reading in, B builder) throws IOException {
        if (WholeNumber.isAt(in)) {
            set.accept(builder, in.parser().getIntValue());
        }
    }

    @Override
    void write(T owner, JsonGenerator out) throws IOException {
        out.writeFieldName(encodedName());
        out.writeNumber(get.applyAsInt(owner));
    }
}
