package org.entente.force;

/** How an instrument stands on a day. */
public enum Standing {
    /** Not yet in force. */
    NOT_YET,
    /** Applied provisionally, pending entry into force (art. 25). */
    PROVISIONALLY_APPLIED,
    /** In force. */
    IN_FORCE,
    /** Operative as a political instrument; in force is said of treaties only. */
    OPERATIVE,
    /** In force, its operation suspended (arts. 57-62, 72). */
    SUSPENDED,
    /** No longer in force (arts. 54-64, 70), or given up before it was. */
    ENDED,
    /** What is recorded does not settle it. */
    CANNOT_TELL
}
