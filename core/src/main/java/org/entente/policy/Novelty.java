package org.entente.policy;

/** Whether a provision is new, as far as its words mark it. */
public enum Novelty {
    /** Marked as new: first, new, launch. */
    NEW,
    /** Marked as said before: reaffirm, reiterate, remain. */
    RESTATED,
    /** Not marked. */
    UNMARKED
}
