package org.entente.json.patch;

/** Places in an order, each taken or free; counts the taken ones before a place in logarithmic time (Fenwick 1994). */
final class Slots {

    private final int[] sums;

    Slots(int size) {
        this.sums = new int[size + 1];
    }

    void take(int slot) {
        add(slot, 1);
    }

    void free(int slot) {
        add(slot, -1);
    }

    private void add(int slot, int count) {
        for (int at = slot + 1; at < sums.length; at += at & -at) {
            sums[at] += count;
        }
    }

    /** How many places before this one are taken. */
    int before(int slot) {
        int sum = 0;
        for (int at = slot; at > 0; at -= at & -at) {
            sum += sums[at];
        }
        return sum;
    }
}
