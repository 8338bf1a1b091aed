package org.entente.json.type;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.entente.json.token.TokenWriter;
import org.jspecify.annotations.Nullable;

/**
 * A member that may be left out.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 * @param <V> the type of the member's values
 */
public final class OptionalMember<T, B, V> extends Member<T, B, V> {

    private final Function<? super T, Optional<V>> get;

    public OptionalMember(
            String name, JsonType<V> shape, Function<? super T, Optional<V>> get, BiConsumer<? super B, V> set) {
        super(name, shape, set);
        this.get = get;
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    @Nullable
    public V get(T owner) {
        return get.apply(owner).orElse(null);
    }

    @Override
    public void write(T owner, TokenWriter out) throws IOException {
        Optional<V> value = get.apply(owner);
        if (value.isPresent()) {
            out.writeName(encodedName());
            shape().write(value.get(), out);
        }
    }
}
