package org.entente.policy;

/** The part that a word plays in a wording. */
public enum WordClass {
    /** An operative verb or the verb of an action. */
    VERB,
    /** A head noun. */
    NOUN,
    /** A modal. */
    MODAL,
    /** A word that strengthens, softens or colours the others. */
    MODIFIER
}
