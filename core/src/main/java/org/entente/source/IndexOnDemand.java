package org.entente.source;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An index of the pieces of a text, made once the text was searched so often that it pays. Threads may share it. */
final class IndexOnDemand {

    private final long often;
    private final Supplier<char[]> units;

    /** Made once; threads that make it at the same time make equal ones. */
    private @Nullable Grams grams;

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
     * @return the index, or null as long as it does not pay
     */
    @Nullable
    Grams forSearchOf(int length, int size) {
        // Read once, since another thread may write it.
        Grams made = grams;
        if (made == null) {
            searched += length;
            if (size < Grams.LENGTH || searched < often * size) {
                return null;
            }
            made = new Grams(units.get(), size);
            grams = made;
        }
        return made;
    }
}
