package org.entente.policy;

/** What a provision changes in what is done already, as far as its words mark it. */
public enum Change {
    /** It begins. */
    BEGIN,
    /** It goes on. */
    CONTINUE,
    /** It becomes more or closer. */
    INCREASE,
    /** It becomes less. */
    REDUCE,
    /** It ends. */
    END
}
