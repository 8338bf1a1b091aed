package org.entente.provision;

/** The five kinds of provision; a new one would be a change of the model. */
public enum ProvisionKind {
    /** See {@link Commitment}. */
    COMMITMENT,
    /** See {@link Position}. */
    POSITION,
    /** See {@link Appeal}. */
    APPEAL,
    /** See {@link Decision}. */
    DECISION,
    /** See {@link Clause}. */
    CLAUSE
}
