package org.entente.json.type;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.entente.json.reading.Reading;
import org.entente.json.token.Token;
import org.entente.json.token.TokenWriter;
import org.jspecify.annotations.Nullable;

/**
 * A member that is a list, which is left out if it is empty; the builder collects its elements.
 *
 * @param <T> the type of the object
 * @param <B> the type of its builder
 * @param <V> the type of the elements
 */
public final class ListMember<T, B, V> extends Member<T, B, List<V>> {

    private final JsonType<V> element;
    /** The type of the elements itself, found with the first list; in another thread once more at worst. */
    private @Nullable JsonType<V> reader;

    private final Function<? super T, List<V>> get;
    private final BiConsumer<? super B, V> add;

    public ListMember(
            String name, JsonType<V> element, Function<? super T, List<V>> get, BiConsumer<? super B, V> add) {
        super(name, new ListType<>(element), (builder, values) -> values.forEach(value -> add.accept(builder, value)));
        this.element = element;
        this.get = get;
        this.add = add;
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public void readValue(Reading in, B builder) throws IOException {
        if (in.expect(Token.START_ARRAY, shape())) {
            JsonType<V> type = reader;
            if (type == null) {
                type = element.made();
                reader = type;
            }
            for (int i = 0; in.parser().next() != Token.END_ARRAY; i++) {
                in.enter(i);
                add.accept(builder, sound(type.read(in)));
                in.leave();
            }
        }
    }

    @Override
    public List<V> get(T owner) {
        return get.apply(owner);
    }

    @Override
    public void write(T owner, TokenWriter out) throws IOException {
        List<V> values = get.apply(owner);
        if (!values.isEmpty()) {
            out.writeName(encodedName());
            shape().write(values, out);
        }
    }
}
