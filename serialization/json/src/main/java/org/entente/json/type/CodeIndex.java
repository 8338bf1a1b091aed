package org.entente.json.type;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.entente.json.reading.CharHash;
import org.entente.json.token.TokenReader;
import org.jspecify.annotations.Nullable;

/**
 * The values of a vocabulary or enum by their codes, found without making a string of what the parser holds.
 *
 * @param <V> the type of the values
 */
public final class CodeIndex<V> {

    private final @Nullable Entry<V>[] entries;

    private static final class Entry<V> {

        private final char[] code;
        private final V value;

        Entry(char[] code, V value) {
            this.code = code;
            this.value = value;
        }

        boolean is(char[] chars, int from, int length) {
            return Arrays.equals(code, 0, code.length, chars, from, from + length);
        }
    }

    public CodeIndex(List<V> values, Function<? super V, String> code) {
        this.entries = table(values.size());
        for (V value : values) {
            char[] chars = code.apply(value).toCharArray();
            int place = place(CharHash.hash(chars, 0, chars.length));
            while (entries[place] != null) {
                place = place(place + 1);
            }
            entries[place] = new Entry<>(chars, value);
        }
    }

    /** Sparse (at most a quarter full), so that a miss ends after a probe or two. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array knows no type arguments
    private static <V> @Nullable Entry<V>[] table(int values) {
        return new Entry[Integer.highestOneBit(Math.max(1, values)) * 4];
    }

    private int place(int hash) {
        return hash & (entries.length - 1);
    }

    /** The value whose code is the string at the parser's current token, or null if there is none. */
    @Nullable
    public V find(TokenReader parser) throws IOException {
        char[] chars = parser.chars();
        int from = parser.charsFrom();
        int length = parser.charsLength();
        int place = place(CharHash.hash(chars, from, length));
        for (Entry<V> entry = entries[place]; entry != null; entry = entries[place]) {
            if (entry.is(chars, from, length)) {
                return entry.value;
            }
            place = place(place + 1);
        }
        return null;
    }
}
