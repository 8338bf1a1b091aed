package org.entente.validation.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Intervals of whole numbers, both ends included; finds out whether one of them meets another without trying each. */
public final class Intervals {

    /** The first numbers, in order. */
    private final long[] firsts;
    /** For each, the greatest of the last numbers up to it. */
    private final long[] lasts;

    public record Interval(long first, long last) {}

    public Intervals(List<Interval> intervals) {
        List<Interval> inOrder = new ArrayList<>(intervals);
        inOrder.sort(Comparator.comparingLong(Interval::first));
        firsts = new long[inOrder.size()];
        lasts = new long[inOrder.size()];
        long greatest = Long.MIN_VALUE;
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = inOrder.get(i).first();
            greatest = Math.max(greatest, inOrder.get(i).last());
            lasts[i] = greatest;
        }
    }

    /** Whether one of the intervals has a number in common with another. */
    public boolean meet(Interval other) {
        int begun = begunBy(other.last());
        return begun > 0 && lasts[begun - 1] >= other.first();
    }

    /** Whether one of the intervals has a number in common with one of the others. */
    public boolean meet(Intervals others) {
        if (others.firsts.length > firsts.length) {
            return others.meet(this);
        }
        for (int i = 0; i < others.firsts.length; i++) {
            // The interval that reaches so far begins here or before, so an interval that meets both ends meets one of
            // them.
            if (meet(new Interval(others.firsts[i], others.lasts[i]))) {
                return true;
            }
        }
        return false;
    }

    /** How many of the intervals begin at a number or before. */
    private int begunBy(long number) {
        int low = 0;
        int high = firsts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firsts[middle] <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
