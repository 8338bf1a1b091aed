package org.entente.time;

/** How often, where a text gives no interval. */
public enum Regularity {
    /** Regularly, at no interval that is named. */
    REGULARLY,
    /** As needed, as appropriate. */
    AS_NEEDED
}
