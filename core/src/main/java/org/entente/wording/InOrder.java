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
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array knows no type arguments
        Entry<K, V>[] copies = new Entry[map.size()];
        int count = 0;
        for (Entry<K, V> entry : map.entrySet()) {
            copies[count++] = Map.entry(entry.getKey(), entry.getValue());
        }
        return new InOrder<>(List.of(copies));
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
