package org.entente.life;

/** Whose entry into force a length of time is counted from. */
public enum EntryFor {
    /**
     * That of the instrument: "ten years from the date on which the Convention first comes into force" (conventions of
     * the International Labour Organization, as in art. 16 of its Convention No. 87).
     */
    INSTRUMENT,
    /**
     * That for the actor itself: "three years from the date on which this Agreement has entered into force for a Party"
     * (Paris Agreement, art. 28(1)).
     */
    ACTOR
}
