package org.entente.source;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An index of the pieces of a text, made once the text was searched so often that it pays. Threads may share it. */
final class IndexOnDemand {

    private final long often;
    private final Supplier<char[]> units;

    /** By the length of pieces. */
    private final Map<Integer, Grams> made = new ConcurrentHashMap<>();

    /** How many units were searched: a guess where several threads search at once, and close enough. */
    private long searched;

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
        if (searched < often * size) {
            searched += length;
        }
        return quote > size || searched < often * size
                ? null
                : made.computeIfAbsent(Grams.lengthFor(quote), piece -> new Grams(units.get(), size, piece));
    }
}
