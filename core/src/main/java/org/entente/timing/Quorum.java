package org.entente.timing;

/** How many of several actors must act, where the text gives a share and no number. */
public enum Quorum {
    /** Each of them. */
    EACH,
    /** More than half. */
    MAJORITY,
    /** At least two thirds. */
    TWO_THIRDS,
    /** At least three quarters. */
    THREE_QUARTERS;

    /**
     * The number that a quorum means.
     *
     * @param of how many actors there are
     * @return how many of them must act
     */
    public int of(int of) {
        return switch (this) {
            case EACH -> of;
            case MAJORITY -> of / 2 + 1;
            case TWO_THIRDS -> (2 * of + 2) / 3;
            case THREE_QUARTERS -> (3 * of + 3) / 4;
        };
    }
}
