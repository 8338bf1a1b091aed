package org.entente.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The places of all pieces of a text that are {@value #LENGTH} units long, so that many quotes are found without going through
 * the text for each. Pieces are sorted by a hash; of a quote that shares its hashes with too much, the index is of no use.
 */
final class Grams {

    /** A shorter quote has no piece. */
    static final int LENGTH = 8;

    /** How many pieces of a quote are tried for the rarest. */
    private static final int TRIED = 16;

    private final char[] units;
    /** By hash, where its places begin in the list of places; at the end the length of the list. */
    private final int[] starts;
    /** Where pieces begin, by hash, and of one hash in the order of the text. */
    private final int[] places;

    /**
     * Sorts the pieces of a text.
     *
     * @param units the text
     * @param size its length, {@value #LENGTH} or more
     */
    Grams(char[] units, int size) {
        this.units = units;
        int count = size - LENGTH + 1;
        starts = new int[Integer.highestOneBit(count) * 2 + 1];
        for (int at = 0; at < count; at++) {
            starts[hash(units, at) + 1]++;
        }
        for (int hash = 1; hash < starts.length; hash++) {
            starts[hash] += starts[hash - 1];
        }
        places = new int[count];
        int[] next = Arrays.copyOf(starts, starts.length);
        for (int at = 0; at < count; at++) {
            places[next[hash(units, at)]++] = at;
        }
    }

    private int hash(char[] of, int at) {
        int hash = 0;
        for (int i = at; i < at + LENGTH; i++) {
            hash = 31 * hash + of[i];
        }
        hash *= 0x9E3779B9;
        return (hash ^ hash >>> 15) & (starts.length - 2);
    }

    /**
     * Where a quote stands.
     *
     * @param quote the quote
     * @param size its length, {@value #LENGTH} or more
     * @param from the index from which on it may begin
     * @param to the index by which it must have ended
     * @return the indices at which it begins, in the order of the text, or nothing where going through the text is quicker
     */
    int @Nullable [] find(char[] quote, int size, int from, int to) {
        int offset = rarest(quote, size);
        int hash = hash(quote, offset);
        int first = bound(hash, from + offset);
        int last = bound(hash, Math.max(from, to - size + 1) + offset);
        if ((long) (last - first) * size > to - from) {
            return null;
        }
        int found = 0;
        int[] all = new int[last - first];
        for (int i = first; i < last; i++) {
            int at = places[i] - offset;
            if (Arrays.equals(units, at, at + size, quote, 0, size)) {
                all[found++] = at;
            }
        }
        return Arrays.copyOf(all, found);
    }

    /** Where in a quote the piece is that the text has least often. */
    private int rarest(char[] quote, int size) {
        int pieces = size - LENGTH + 1;
        int tried = Math.min(TRIED, pieces);
        int rarest = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < tried; i++) {
            int offset = (int) ((long) i * pieces / tried);
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
