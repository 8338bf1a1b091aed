package org.entente.comparison.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Finds which of some values are like which of others, by the words and facts that they share; a rare one counts more than
 * a common one. Only rare ones propose a pair, and of each value the best few are weighed, so that the work grows with the
 * values and not with their pairs.
 */
public final class Likeness {

    /** What more values than this share proposes no pair. */
    private static final int RARE = 24;

    private static final int PROPOSED = 6;

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::likeness)
            .reversed()
            .thenComparingInt(Pair::distance)
            .thenComparingInt(Pair::before)
            .thenComparingInt(Pair::after);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Double> own = new ArrayList<>();
    private final int[][] before;
    private final int[][] after;
    private final double[] weights;
    private final double[] sumsBefore;
    private final double[] sumsAfter;

    /**
     * A pair of values.
     *
     * @param before the index of the one
     * @param after the index of the other
     * @param likeness from 0 for nothing in common to 1 for all
     */
    public record Pair(int before, int after, double likeness) {

        int distance() {
            return Math.abs(before - after);
        }
    }

    private Likeness(List<Traits> before, List<Traits> after) {
        this.before = before.stream().map(this::numbered).toArray(int[][]::new);
        this.after = after.stream().map(this::numbered).toArray(int[][]::new);
        int[] counts = new int[numbers.size()];
        for (int[][] side : List.of(this.before, this.after)) {
            for (int[] traits : side) {
                Arrays.stream(traits).forEach(trait -> counts[trait]++);
            }
        }
        double all = before.size() + (double) after.size();
        this.weights = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            weights[i] = own.get(i) * Math.log1p(all / counts[i]);
        }
        this.sumsBefore = sums(this.before);
        this.sumsAfter = sums(this.after);
    }

    private int[] numbered(Traits traits) {
        return traits.weights().entrySet().stream()
                .mapToInt(trait -> numbers.computeIfAbsent(trait.getKey(), any -> {
                    own.add(trait.getValue());
                    return own.size() - 1;
                }))
                .sorted()
                .toArray();
    }

    /**
     * Pairs values, the likest first; each is in one pair at most.
     *
     * @param before some values
     * @param after others
     * @param least the least likeness of a pair
     * @return the pairs
     */
    public static List<Pair> pairs(List<Traits> before, List<Traits> after, double least) {
        return pairs(before, after, least, (i, j) -> true);
    }

    /**
     * Pairs values, the likest first; each is in one pair at most.
     *
     * @param before some values
     * @param after others
     * @param least the least likeness of a pair
     * @param mayBeOne whether two may be a pair at all, by their indices
     * @return the pairs
     */
    public static List<Pair> pairs(
            List<Traits> before, List<Traits> after, double least, BiPredicate<Integer, Integer> mayBeOne) {
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        List<Pair> proposed = new Likeness(before, after).proposed(least, mayBeOne);
        proposed.sort(BEST_FIRST);
        boolean[] takenBefore = new boolean[before.size()];
        boolean[] takenAfter = new boolean[after.size()];
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : proposed) {
            if (!takenBefore[pair.before] && !takenAfter[pair.after]) {
                takenBefore[pair.before] = true;
                takenAfter[pair.after] = true;
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private List<Pair> proposed(double least, BiPredicate<Integer, Integer> mayBeOne) {
        List<List<Integer>> having = new ArrayList<>();
        own.forEach(any -> having.add(new ArrayList<>()));
        for (int i = 0; i < before.length; i++) {
            for (int trait : before[i]) {
                having.get(trait).add(i);
            }
        }
        List<Pair> proposed = new ArrayList<>();
        for (int j = 0; j < after.length; j++) {
            Map<Integer, Double> shared = new HashMap<>();
            for (int trait : after[j]) {
                if (having.get(trait).size() <= RARE) {
                    having.get(trait).forEach(i -> shared.merge(i, weights[trait], Double::sum));
                }
            }
            int to = j;
            shared.entrySet().stream()
                    .filter(entry -> mayBeOne.test(entry.getKey(), to))
                    .map(entry -> new Pair(entry.getKey(), to, entry.getValue()))
                    .sorted(BEST_FIRST)
                    .limit(PROPOSED)
                    .map(pair -> new Pair(pair.before, to, likeness(pair.before, to)))
                    .filter(pair -> pair.likeness >= least)
                    .forEach(proposed::add);
        }
        return proposed;
    }

    /** Twice what both share by what each has (Dice). */
    private double likeness(int i, int j) {
        int[] small = before[i].length <= after[j].length ? before[i] : after[j];
        int[] large = small == before[i] ? after[j] : before[i];
        double shared = 0;
        for (int trait : small) {
            if (Arrays.binarySearch(large, trait) >= 0) {
                shared += weights[trait];
            }
        }
        return 2 * shared / (sumsBefore[i] + sumsAfter[j]);
    }

    private double[] sums(int[][] values) {
        return Arrays.stream(values)
                .mapToDouble(traits -> Arrays.stream(traits)
                        .mapToDouble(trait -> weights[trait])
                        .sum())
                .toArray();
    }
}
