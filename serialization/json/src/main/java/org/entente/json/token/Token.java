package org.entente.json.token;

/** What a reader stands at. */
public enum Token {
    START_OBJECT,
    END_OBJECT,
    START_ARRAY,
    END_ARRAY,
    /** The name of a member. */
    NAME,
    STRING,
    /** A number without fraction and exponent. */
    INTEGER,
    /** Any other number. */
    DECIMAL,
    /** NaN or infinity, which some mappers let pass. */
    NOT_A_NUMBER,
    TRUE,
    FALSE,
    NULL,
    /** An object that a mapper put among the tokens. */
    EMBEDDED,
    /** There is no token: nothing was read yet, or the text is at its end. */
    NONE;

    private static final Token[] BY_ID = {
        NONE,
        START_OBJECT,
        END_OBJECT,
        START_ARRAY,
        END_ARRAY,
        NAME,
        STRING,
        INTEGER,
        DECIMAL,
        TRUE,
        FALSE,
        NULL,
        EMBEDDED
    };

    /** The token of an id of Jackson's {@code JsonTokenId}, which is the same in all its versions. */
    public static Token ofId(int id) {
        return BY_ID[id];
    }

    /** Whether this is a number. */
    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL;
    }
}
