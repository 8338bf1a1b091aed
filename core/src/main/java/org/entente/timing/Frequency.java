package org.entente.timing;

/** How often something is to happen. */
public enum Frequency {
    /** So many times in each interval: "annually", "twice a year". */
    EVERY,
    /** So many times in each interval, or more often: "at least every two years". */
    AT_LEAST_EVERY,
    /** So many times in each interval, or less often: "no more than once a year". */
    AT_MOST_EVERY,
    /** Regularly, at no interval that is named. */
    REGULARLY,
    /** Now and then: "from time to time". */
    FROM_TIME_TO_TIME,
    /** As needed, as appropriate. */
    AS_NEEDED
}
