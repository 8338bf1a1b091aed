package org.entente.wording;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An unmodifiable map that keeps the order it was given, in a quarter of a {@link LinkedHashMap}'s memory; it is looked
 * through from the front, so it is for few entries.
 */
final class InOrder<K, V> extends AbstractMap<K, V> {

    private static final int FEW = 8;

    private final List<Entry<K, V>> entries;

    private InOrder(List<Entry<K, V>> entries) {
        this.entries = entries;
    }

    static <K, V> Map<K, V> copyOf(Map<K, V> map) {
        if (map.size() > FEW) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }
        Entry<K, V>[] entries = entries(map.size());
        copy(map, entries);
        return new InOrder<>(List.of(entries));
    }

    /** Two entries; they may have the same key until somebody has told that they have. */
    static <K, V> Map<K, V> of(K key, V value, K other, V otherValue) {
        return new InOrder<>(List.of(Map.entry(key, value), Map.entry(other, otherValue)));
    }

    /** A copy with another entry at the end, whose key is not in the map. */
    static <K, V> Map<K, V> copyOf(Map<K, V> map, K key, V value) {
        if (map.size() >= FEW) {
            Map<K, V> more = new LinkedHashMap<>(map);
            more.put(key, value);
            return Collections.unmodifiableMap(more);
        }
        Entry<K, V>[] entries = entries(map.size() + 1);
        copy(map, entries);
        entries[map.size()] = Map.entry(key, value);
        return new InOrder<>(List.of(entries));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array knows no type arguments
    private static <K, V> Entry<K, V>[] entries(int count) {
        return new Entry[count];
    }

    private static <K, V> void copy(Map<K, V> map, Entry<K, V>[] entries) {
        int count = 0;
        for (Entry<K, V> entry : map.entrySet()) {
            entries[count++] = Entry.copyOf(entry);
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<K, V>> iterator() {
                return entries.iterator();
            }

            @Override
            public int size() {
                return entries.size();
            }
        };
    }
}
