package org.entente.json.type;

import java.io.IOException;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import org.entente.json.reading.Reading;
import org.entente.json.token.TokenWriter;

/**
 * A whole number that is always there; it goes in and out without an object around it.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 */
public final class NumberMember<T, B> extends Member<T, B, Integer> {

    private final ToIntFunction<? super T> get;
    private final ObjIntConsumer<? super B> set;

    public NumberMember(
            String name, JsonType<Integer> type, ToIntFunction<? super T> get, ObjIntConsumer<? super B> set) {
        super(name, type, set::accept);
        this.get = get;
        this.set = set;
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public void readValue(Reading in, B builder) throws IOException {
        if (IntegerType.isAt(in)) {
            set.accept(builder, in.parser().intValue());
        }
    }

    @Override
    public Integer get(T owner) {
        return get.applyAsInt(owner);
    }

    @Override
    public void write(T owner, TokenWriter out) throws IOException {
        out.writeName(encodedName());
        out.writeNumber(get.applyAsInt(owner));
    }
}
