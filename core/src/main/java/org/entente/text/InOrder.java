package org.entente.text;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * An unmodifiable map that keeps the order it was given, in a fraction of a {@link LinkedHashMap}'s memory; it is looked
 * through from the front, so it is for few entries.
 */
final class InOrder<K, V> extends AbstractMap<K, V> {

    private static final int FEW = 8;

    /** Keys and values in turn: an entry is made when somebody asks for it. */
    private final Object[] alternating;

    private InOrder(Object... alternating) {
        for (Object keyOrValue : alternating) {
            Objects.requireNonNull(keyOrValue);
        }
        this.alternating = alternating;
    }

    static <K, V> Map<K, V> copyOf(Map<K, V> map) {
        if (map.size() > FEW) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }
        Object[] alternating = new Object[2 * map.size()];
        copy(map, alternating);
        return new InOrder<>(alternating);
    }

    /** Two entries; they may have the same key until somebody has told that they have. */
    static <K, V> Map<K, V> of(K key, V value, K other, V otherValue) {
        return new InOrder<>(key, value, other, otherValue);
    }

    /** A copy with another entry at the end, whose key is not in the map. */
    static <K, V> Map<K, V> copyOf(Map<K, V> map, K key, V value) {
        if (map.size() >= FEW) {
            Map<K, V> more = new LinkedHashMap<>(map);
            more.put(key, value);
            return Collections.unmodifiableMap(more);
        }
        Object[] alternating = new Object[2 * map.size() + 2];
        copy(map, alternating);
        alternating[2 * map.size()] = key;
        alternating[2 * map.size() + 1] = value;
        return new InOrder<>(alternating);
    }

    private static void copy(Map<?, ?> map, Object[] alternating) {
        int next = 0;
        for (Entry<?, ?> entry : map.entrySet()) {
            alternating[next++] = entry.getKey();
            alternating[next++] = entry.getValue();
        }
    }

    @SuppressWarnings("unchecked") // keys stand at even places alone
    private K key(int entry) {
        return (K) alternating[2 * entry];
    }

    @SuppressWarnings("unchecked") // values stand at odd places alone
    private V value(int entry) {
        return (V) alternating[2 * entry + 1];
    }

    @Override
    public int size() {
        return alternating.length / 2;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (int i = 0; i < size(); i++) {
            action.accept(key(i), value(i));
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<K, V>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                return InOrder.this.size();
            }
        };
    }

    private final class Entries implements Iterator<Entry<K, V>> {

        private int next;

        @Override
        public boolean hasNext() {
            return next < size();
        }

        @Override
        public Entry<K, V> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Entry<K, V> entry = Map.entry(key(next), value(next));
            next++;
            return entry;
        }
    }
}
