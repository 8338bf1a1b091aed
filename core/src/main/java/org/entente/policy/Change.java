package org.entente.policy;

/** What a provision changes in what is done already, as far as its words mark it. */
public enum Change {
    /** It begins, also after a break. */
    BEGIN,
    /** It goes on. */
    CONTINUE,
    /** It becomes more, closer or faster. */
    INCREASE,
    /** It becomes less. */
    REDUCE,
    /** It becomes other: modify, amend, adapt. */
    MODIFY,
    /** It ends, for good or for the time being. */
    END
}
