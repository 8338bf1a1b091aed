package org.entente.force;

/** How an actor stands to an instrument on a day. */
public enum PartyStanding {
    /** It has no part in it. */
    NONE,
    /** It has signed and not consented to be bound (art. 18(a)). */
    SIGNATORY,
    /** It has consented to be bound, and the instrument is not in force for it (art. 2(1)(f)). */
    CONTRACTING,
    /** It applies the instrument provisionally (art. 25). */
    PROVISIONAL,
    /** A party: the instrument is in force for it (art. 2(1)(g)). */
    PARTY,
    /** A participant in a political instrument, for which in force is not said. */
    PARTICIPANT,
    /** A party for which the operation is suspended. */
    SUSPENDED,
    /** A former party. */
    FORMER,
    /** A former participant in a political instrument. */
    FORMER_PARTICIPANT,
    /** What is recorded does not settle it. */
    CANNOT_TELL
}
