package org.entente.life;

/** One of the two dates of an event. */
public enum EventDate {
    /** When the act was done. */
    DONE,
    /** When it takes effect. */
    TAKES_EFFECT
}
