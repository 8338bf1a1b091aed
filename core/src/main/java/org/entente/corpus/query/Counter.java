package org.entente.corpus.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.model.Agreement;
import org.entente.provision.Provision;

/**
 * Counts provisions by two dimensions, one agreement after the other. It keeps the counts and nothing else, so any number
 * of agreements can be counted. Not thread-safe: count apart, and put the tables together by {@link CountTable#plus}.
 */
public final class Counter {

    private final Selection<?> wanted;
    private final Dimension rows;
    private final Dimension columns;
    private final Map<String, Map<String, Long>> cells = new HashMap<>();
    private final Map<String, Long> ofRows = new HashMap<>();
    private final Map<String, Long> ofColumns = new HashMap<>();
    private long total;

    /**
     * Starts with nothing counted.
     *
     * @param wanted which provisions to count
     * @param rows the dimension of the rows
     * @param columns the dimension of the columns
     */
    public Counter(Selection<?> wanted, Dimension rows, Dimension columns) {
        this.wanted = Objects.requireNonNull(wanted, "wanted");
        this.rows = Objects.requireNonNull(rows, "rows");
        this.columns = Objects.requireNonNull(columns, "columns");
    }

    /**
     * Counts the provisions of an agreement.
     *
     * @param agreement the agreement
     * @return this counter
     */
    public Counter add(Agreement agreement) {
        Keys rowKeys = new Keys(rows.in(agreement));
        Keys columnKeys = new Keys(columns.in(agreement));
        Map<Integer, Map<Integer, Long>> pairs = new HashMap<>();
        wanted.of(agreement)
                .forEach(found -> pairs.computeIfAbsent(rowKeys.number(found.provision()), any -> new HashMap<>())
                        .merge(columnKeys.number(found.provision()), 1L, Long::sum));
        pairs.forEach((row, counts) -> {
            long ofRow = 0;
            for (Map.Entry<Integer, Long> each : counts.entrySet()) {
                add(rowKeys.get(row), columnKeys.get(each.getKey()), each.getValue());
                columnKeys.get(each.getKey()).forEach(column -> ofColumns.merge(column, each.getValue(), Long::sum));
                ofRow += each.getValue();
            }
            long all = ofRow;
            rowKeys.get(row).forEach(key -> ofRows.merge(key, all, Long::sum));
            total += all;
        });
        return this;
    }

    private void add(Set<String> rowKeys, Set<String> columnKeys, long count) {
        for (String row : rowKeys) {
            Map<String, Long> counts = cells.computeIfAbsent(row, any -> new HashMap<>());
            columnKeys.forEach(column -> counts.merge(column, count, Long::sum));
        }
    }

    /**
     * The different sets of keys that the provisions of an agreement have, numbered. What all parties say has as many keys
     * as there are parties: such a set is counted with the number of its provisions, not with each of them.
     */
    private static final class Keys {

        private final Function<Provision, Collection<String>> keysOf;
        private final IdentityHashMap<Collection<String>, Integer> bySame = new IdentityHashMap<>();
        private final Map<String, Integer> byKeys = new HashMap<>();
        private final List<Set<String>> sets = new ArrayList<>();

        Keys(Function<Provision, Collection<String>> keysOf) {
            this.keysOf = keysOf;
        }

        int number(Provision provision) {
            return bySame.computeIfAbsent(keysOf.apply(provision), this::numbered);
        }

        private int numbered(Collection<String> keys) {
            Set<String> set = new TreeSet<>(keys.isEmpty() ? List.of(CountTable.NONE) : keys);
            // As one text, since the author of a set can choose its hash code; the lengths keep the keys apart.
            StringBuilder text = new StringBuilder();
            set.forEach(key -> text.append(key.length()).append(' ').append(key));
            return byKeys.computeIfAbsent(text.toString(), any -> {
                sets.add(set);
                return sets.size() - 1;
            });
        }

        Set<String> get(int number) {
            return sets.get(number);
        }
    }

    /** {@return what was counted so far} */
    public CountTable table() {
        SortedMap<String, SortedMap<String, Long>> sorted = new TreeMap<>();
        cells.forEach((row, counts) -> sorted.put(row, new TreeMap<>(counts)));
        return CountTable.of(rows, columns, sorted, new TreeMap<>(ofRows), new TreeMap<>(ofColumns), total);
    }
}
