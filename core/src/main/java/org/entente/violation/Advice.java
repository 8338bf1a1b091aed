package org.entente.violation;

import java.util.Collection;
import java.util.Optional;

/**
 * What was probably meant by the unknown names of one document, as long as no more names are compared than one that was
 * typed may need; some 50 ms of work, however many names the document has. Not thread-safe.
 */
public final class Advice {

    private static final int COMPARISONS = 100_000;

    private int left = COMPARISONS;

    /** Starts with all comparisons. */
    public Advice() {}

    /**
     * Takes as many comparisons as one name needs.
     *
     * @param known how many names it is compared with
     * @return whether there were so many left; if not, none is taken
     */
    public boolean take(int known) {
        boolean mayCompare = known <= left;
        left -= mayCompare ? known : 0;
        return mayCompare;
    }

    /**
     * Finds the known name that a name was probably meant to be, as {@link Nearest#to} does.
     *
     * @param name what was written
     * @param known the names that there are
     * @return the nearest of them, or empty if none is near, or if comparing would take too long
     */
    public Optional<String> nearest(String name, Collection<String> known) {
        return take(known.size()) ? Nearest.to(name, known) : Optional.empty();
    }
}
