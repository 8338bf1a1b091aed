package org.entente.time;

import java.util.Objects;

/** The answer to a question that incomplete data may leave open. */
public enum Answer {
    /** It is so, whatever the incomplete data may turn out to be. */
    YES,
    /** It is not so, whatever the incomplete data may turn out to be. */
    NO,
    /** The data do not settle it. */
    CANNOT_TELL;

    /**
     * Answers for certain.
     *
     * @param so whether it is so
     * @return {@link #YES} or {@link #NO}
     */
    public static Answer of(boolean so) {
        return so ? YES : NO;
    }

    /**
     * Answers the opposite question.
     *
     * @return the negation; {@link #CANNOT_TELL} stays
     */
    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case CANNOT_TELL -> CANNOT_TELL;
        };
    }

    /**
     * Answers whether both are so.
     *
     * @param other the other answer
     * @return {@link #NO} if either is, {@link #YES} if both are, else {@link #CANNOT_TELL}
     */
    public Answer and(Answer other) {
        Objects.requireNonNull(other, "other");
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : CANNOT_TELL;
    }

    /**
     * Answers whether at least one is so.
     *
     * @param other the other answer
     * @return {@link #YES} if either is, {@link #NO} if both are, else {@link #CANNOT_TELL}
     */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }
}
