package org.entente.comparison;

/** What was done to a place. */
public enum DifferenceKind {
    /** There is something that was not there. */
    ADDED,
    /** Something is no longer there. */
    DROPPED,
    /** Something else stands there. */
    REPLACED,
    /** It stands at another place of its list, whatever else was done to it. */
    MOVED
}
