package org.entente.provision;

/** How many of the principal parties an act is of; derived, never stored. */
public enum Support {
    /** Of all of them. */
    ALL,
    /** Of several, not all. */
    SOME,
    /** Of one, where there are more. */
    ONE,
    /** Of none: no party and no organ of a party speaks. */
    NONE,
    /** The words do not say. */
    UNRESOLVED
}
