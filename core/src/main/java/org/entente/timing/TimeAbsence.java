package org.entente.timing;

/** Why a point in time is absent. */
public enum TimeAbsence {
    /** The text states none. */
    NONE_STATED,
    /** There is one, and it is not known. */
    UNKNOWN
}
