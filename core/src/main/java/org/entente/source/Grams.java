package org.entente.source;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places of all pieces of a text that are so many units long, so that many quotes are found without going through the
 * text for each. Pieces are sorted by a hash; where all pieces of a quote stand too often, the index is of no use.
 */
final class Grams {

    /** The lengths of pieces: short quotes have short ones. */
    private static final List<Integer> LENGTHS = List.of(8, 2, 1);

    /** No more places are listed: what stands so often is soon found as often as is asked for. */
    static final int MANY = 4 * Folded.MOST_PLACES;

    /** More hashes would take more memory than the comparisons that they save are worth. */
    private static final int MOST_HASHES = 1 << 20;

    /** By Knuth's multiplicative method, with sixty-four bits, so that no words are known that have one hash. */
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final char[] units;
    private final int length;
    /** By hash, where its places begin in the list of places; at the end the length of the list. */
    private final int[] starts;
    /** Where pieces begin, by hash, and of one hash in the order of the text. */
    private final int[] places;

    /**
     * Sorts the pieces of a text.
     *
     * @param units the text
     * @param size its length
     * @param length how long pieces are; no longer than the text
     */
    Grams(char[] units, int size, int length) {
        this.units = units;
        this.length = length;
        int count = size - length + 1;
        starts = new int[Math.min(Integer.highestOneBit(count), MOST_HASHES) + 1];
        for (int at = 0; at < count; at++) {
            starts[hash(units, at)]++;
        }
        for (int hash = 1; hash < starts.length; hash++) {
            starts[hash] += starts[hash - 1];
        }
        places = new int[count];
        // From the end, so that each place takes the beginning of its hash one back, to where it belongs.
        for (int at = count - 1; at >= 0; at--) {
            places[--starts[hash(units, at)]] = at;
        }
    }

    private int hash(char[] of, int at) {
        long hash = 0;
        for (int i = at; i < at + length; i++) {
            hash = (hash + of[i] + 1) * MULTIPLIER;
        }
        return (int) (hash >>> Integer.SIZE) & (starts.length - 2);
    }

    /** The length of the pieces by which a quote is found. */
    static int lengthFor(int quote) {
        return LENGTHS.stream().filter(length -> length <= quote).findFirst().orElseThrow();
    }

    /**
     * Where a quote stands.
     *
     * @param quote the quote
     * @param size its length, no shorter than a piece
     * @param from the index from which on it may begin
     * @param to the index by which it must have ended
     * @param most how many units are compared
     * @return the first indices at which it begins, in the order of the text, or nothing where that takes more
     */
    int @Nullable [] find(char[] quote, int size, int from, int to, long most) {
        int offset = rarest(quote, size);
        int hash = hash(quote, offset);
        int first = bound(hash, from + offset);
        int last = bound(hash, Math.max(from, to - size + 1) + offset);
        int[] all = new int[Math.min(last - first, MANY)];
        int found = 0;
        long compared = 0;
        for (int i = first; i < last; i++) {
            int at = places[i] - offset;
            int differs = Arrays.mismatch(units, at, at + size, quote, 0, size);
            compared += differs < 0 ? size : differs + 1;
            if (compared > most) {
                return null;
            }
            if (differs < 0) {
                all[found++] = at;
            }
            if (found == MANY) {
                return all;
            }
        }
        return Arrays.copyOf(all, found);
    }

    /** Where in a quote the piece is that the text has least often; all are looked at, since one may be what it lacks. */
    private int rarest(char[] quote, int size) {
        int rarest = 0;
        int least = Integer.MAX_VALUE;
        for (int offset = 0; offset <= size - length && least > 0; offset++) {
            int hash = hash(quote, offset);
            int count = starts[hash + 1] - starts[hash];
            if (count < least) {
                least = count;
                rarest = offset;
            }
        }
        return rarest;
    }

    /** The index in the list of the first place of a hash that is not in front of another. */
    private int bound(int hash, int place) {
        int at = Arrays.binarySearch(places, starts[hash], starts[hash + 1], place);
        return at < 0 ? -at - 1 : at;
    }
}
