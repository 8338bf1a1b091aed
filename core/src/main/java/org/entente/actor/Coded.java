package org.entente.actor;

import java.util.Objects;
import org.entente.time.Answer;

/**
 * Whom a code means on a day, and how surely.
 *
 * @param actor the id of the actor
 * @param answer {@link Answer#YES}, or {@link Answer#CANNOT_TELL} where the dates of its existence do not settle it
 */
public record Coded(String actor, Answer answer) {

    /**
     * Checks that all is there.
     *
     * @param actor the id of the actor
     * @param answer {@link Answer#YES}, or {@link Answer#CANNOT_TELL} where the dates of its existence do not settle it
     */
    public Coded {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(answer, "answer");
    }
}
