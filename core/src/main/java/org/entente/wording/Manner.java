package org.entente.wording;

/** How several act, where the text says so. */
public enum Manner {
    /** In one act of all: "together", "jointly". */
    JOINTLY,
    /** Each in an act of its own: "each", "respective". */
    EACH
}
