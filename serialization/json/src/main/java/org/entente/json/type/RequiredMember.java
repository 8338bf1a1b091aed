package org.entente.json.type;

import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.entente.json.token.TokenWriter;

/**
 * A member that is always there.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 * @param <V> the type of the member's values
 */
public final class RequiredMember<T, B, V> extends Member<T, B, V> {

    private final Function<? super T, V> get;

    public RequiredMember(String name, JsonType<V> shape, Function<? super T, V> get, BiConsumer<? super B, V> set) {
        super(name, shape, set);
        this.get = get;
    }

    @Override
    public boolean isRequired() {
        return true;
    }

    @Override
    public V get(T owner) {
        return get.apply(owner);
    }

    @Override
    public void write(T owner, TokenWriter out) throws IOException {
        out.writeName(encodedName());
        shape().write(get(owner), out);
    }
}
