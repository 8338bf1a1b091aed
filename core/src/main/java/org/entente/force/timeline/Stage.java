package org.entente.force.timeline;

/** How far an instrument, or an actor in it, has come by its steps. */
public enum Stage {
    NONE,
    SIGNED,
    CONSENTED,
    PROVISIONAL,
    IN_FORCE,
    SUSPENDED,
    /** Was in force, and is no more. */
    OVER,
    /** The open steps lead to several stages. */
    CANNOT_TELL
}
