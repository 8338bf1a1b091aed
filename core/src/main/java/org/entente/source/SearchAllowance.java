package org.entente.source;

/**
 * How much of a text may still be gone through for quotes that its index does not find. In a text that repeats itself there
 * are quotes of which each piece stands everywhere; to go through it for many of them would take hours.
 */
final class SearchAllowance {

    /** So many units may be gone through, or so many times the text. */
    private static final long UNITS = 1L << 27;

    private static final long TIMES = 32;

    /** So many more for each search. */
    private static final long EACH = 1000;

    /** For each place that is found so many units may be gone through that do not count. */
    private static final int WORTH = 32;

    /** How much was searched; as long as a text is not indexed, it may be gone through. */
    private long searched;

    private boolean isFree;
    private long taken;
    private long most;
    private boolean isCut;

    /**
     * Begins a search.
     *
     * @param length how many units are searched
     * @param size how many the text has
     */
    void begin(int length, int size) {
        isFree = searched < IndexOnDemand.OFTEN * size || size > IndexOnDemand.MOST_UNITS;
        searched += length;
        most = Math.max(UNITS, TIMES * size);
        taken = Math.max(0, taken - EACH);
    }

    /** Forgets that the search for another quote was cut. */
    void renew() {
        isCut = false;
    }

    boolean isLeft() {
        return isFree || taken < most;
    }

    /** Whether the text may be gone through; else the search ends without it. */
    boolean mayGoThrough() {
        isCut = !isLeft();
        return isLeft();
    }

    /**
     * Takes note that the text was gone through.
     *
     * @param length how many units
     * @param places how many places were found, which are worth some units
     */
    void take(int length, int places) {
        taken += isFree ? 0 : Math.max(0, length - WORTH * places);
    }

    /** Whether the text was not gone through, although the index does not say where the quote stands. */
    boolean isCut() {
        return isCut;
    }
}
