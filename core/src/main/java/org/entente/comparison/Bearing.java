package org.entente.comparison;

/** Whether something binds the performers more or less than before. */
public enum Bearing {
    /** It binds more: a firmer word, an earlier deadline, a condition less. */
    STRONGER,
    /** It binds less: a softer word, a later deadline, a condition more. */
    WEAKER,
    /** Neither, or the words do not say. */
    NEITHER;

    /** The other way round. */
    Bearing turned() {
        return switch (this) {
            case STRONGER -> WEAKER;
            case WEAKER -> STRONGER;
            case NEITHER -> NEITHER;
        };
    }
}
