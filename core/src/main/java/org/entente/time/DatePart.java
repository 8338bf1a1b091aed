package org.entente.time;

/** A part of a date that a source may doubt by itself (ISO 8601-2, qualification of parts). */
public enum DatePart {
    /** The year. */
    YEAR,
    /** The month, or the season. */
    MONTH,
    /** The day of the month. */
    DAY
}
