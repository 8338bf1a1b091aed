package org.entente.timing;

/** Why a point in time is absent. */
public enum TimeAbsence {
    /** The text states none. */
    NONE_STATED,
    /** The text says that there is none: for an unlimited period, without a deadline. */
    UNLIMITED,
    /** There is one, and it is not known. */
    UNKNOWN
}
