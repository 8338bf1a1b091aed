package org.entente.comparison;

/** Whether something binds the performers more or less than before, as far as its kind says. */
public enum Bearing {
    /** It binds more: a firmer word, an earlier deadline, a condition less. */
    STRONGER,
    /** It binds less: a softer word, a later deadline, a condition more. */
    WEAKER,
    /** Its kind does not say. */
    NEITHER
}
