package org.entente.source;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An index of the pieces of a text, made once the text was searched so often that it pays. Threads may share it. */
final class IndexOnDemand {

    /** An index of a longer text would fill the memory. */
    static final int MOST_UNITS = 16 << 20;

    /** A text is searched so many times before it is indexed. */
    static final long OFTEN = 16;

    /** So many units are always compared, and so many times the quote. */
    private static final long FEW = 4096;

    private static final long FEW_TIMES = 8;

    private final Supplier<char[]> units;

    /** By the length of pieces. */
    private final Map<Integer, Grams> made = new ConcurrentHashMap<>();

    /** How many units were searched: a guess where several threads search at once, and close enough. */
    private long searched;

    IndexOnDemand(Supplier<char[]> units) {
        this.units = units;
    }

    /**
     * The index for a search.
     *
     * @param length how many units are searched
     * @param size how many the text has
     * @param quote how many the quote has
     * @return the index, or null as long as it does not pay
     */
    @Nullable
    Grams forSearchOf(int length, int size, int quote) {
        if (searched < OFTEN * size) {
            searched += length;
        }
        return quote > size || size > MOST_UNITS || searched < OFTEN * size
                ? null
                : made.computeIfAbsent(Grams.lengthFor(quote), piece -> new Grams(units.get(), size, piece));
    }

    /**
     * Where a quote stands.
     *
     * @param quote the quote
     * @param size how many units it has
     * @param from the index from which on it may begin
     * @param to the index by which it must have ended
     * @param text how many units the text has
     * @param allowance how much may be gone through
     * @return the indices at which it begins, in the order of the text, or nothing where the text must be gone through
     */
    int @Nullable [] find(char[] quote, int size, int from, int to, int text, SearchAllowance allowance) {
        allowance.begin(to - from, text);
        Grams index = forSearchOf(to - from, text, size);
        if (index == null) {
            return null;
        }
        long few = FEW + FEW_TIMES * size;
        int[] found = index.find(quote, size, from, to, allowance.isLeft() ? Math.max(few, to - from) : few);
        if (found == null) {
            allowance.take(to - from, 0);
        }
        return found != null && found.length == Grams.MANY && allowance.isLeft() ? null : found;
    }
}
