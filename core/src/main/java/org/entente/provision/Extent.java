package org.entente.provision;

/** How far an attribution reaches, where it does not list actors. */
public enum Extent {
    /** All principal parties to the agreement. */
    ALL_PARTIES,
    /** The text attributes the act to no actor. */
    UNATTRIBUTED
}
