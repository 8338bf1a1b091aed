package org.entente.source;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An index of the pieces of a text, made once the text was searched so often that it pays. Threads may share it.
 *
 * <p>In a text that repeats itself there are quotes of which each piece stands everywhere. For these the text is gone
 * through, as long as this takes no more than the other searches do: else many of them would take hours.
 */
final class IndexOnDemand {

    /** An index of a longer text would fill the memory. */
    static final int MOST_UNITS = 16 << 20;

    /** So many units are gone through for quotes that the index does not find, or so many times the text. */
    private static final long ALLOWED = 1L << 27;

    private static final long ALLOWED_TIMES = 32;

    /** So many more for each search. */
    private static final long ALLOWED_EACH = 1000;

    /** For each place that is found so many units may be gone through that do not count. */
    private static final int WORTH = 32;

    /** So many units are always compared, and so many times the quote. */
    private static final long FEW = 4096;

    private static final long FEW_TIMES = 8;

    private final long often;
    private final Supplier<char[]> units;

    /** By the length of pieces. */
    private final Map<Integer, Grams> made = new ConcurrentHashMap<>();

    /** How many units were searched: a guess where several threads search at once, and close enough. */
    private long searched;

    private long allowed = ALLOWED;

    /**
     * Takes a text.
     *
     * @param often after how many searches of the whole text it is indexed
     * @param units the units
     */
    IndexOnDemand(long often, Supplier<char[]> units) {
        this.often = often;
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
        long most = Math.max(ALLOWED, ALLOWED_TIMES * size);
        if (searched < often * size) {
            searched += length;
            allowed = most;
        } else {
            // What is too long for an index must be gone through.
            allowed = size > MOST_UNITS ? most : Math.min(most, allowed + ALLOWED_EACH);
        }
        return quote > size || size > MOST_UNITS || searched < often * size
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
     * @return the indices at which it begins, in the order of the text, or nothing where the text must be gone through
     */
    int @Nullable [] find(char[] quote, int size, int from, int to, int text) {
        Grams made = forSearchOf(to - from, text, size);
        if (made == null) {
            return null;
        }
        long few = FEW + FEW_TIMES * size;
        int[] found = made.find(quote, size, from, to, allowed > 0 ? Math.max(few, to - from) : few);
        if (found == null) {
            wentThrough(to - from, 0);
        }
        return found != null && found.length == Grams.MANY && allowed > 0 ? null : found;
    }

    /** Whether the text may be gone through for a quote that the index does not find. */
    boolean mayGoThrough() {
        return allowed > 0;
    }

    /**
     * Takes note that the text was gone through.
     *
     * @param length how many units
     * @param places how many places were found, which are worth some units
     */
    void wentThrough(int length, int places) {
        allowed -= Math.max(0, length - WORTH * places);
    }
}
