package org.entente.policy;

/**
 * How firmly the words of a commitment commit, the firmest first.
 *
 * <p>About the wording alone: a firm word in a political text creates no legal obligation.
 */
public enum Firmness {
    /** Words of obligation: shall, undertake, agree to. */
    UNDERTAKING,
    /** Words of promise: commit, pledge, will; commitment, resolve. */
    PLEDGE,
    /** Words of intent: intend, plan, stand ready. */
    INTENT,
    /** Words of endeavour: seek, strive, explore. */
    ENDEAVOUR,
    /** The words do not say. */
    UNSPECIFIED
}
