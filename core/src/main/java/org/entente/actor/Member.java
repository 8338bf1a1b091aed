package org.entente.actor;

import java.util.Objects;
import org.entente.time.Answer;

/**
 * Who is a member of a body, by which membership, and how surely.
 *
 * @param actor the id of the member
 * @param membership the membership
 * @param answer {@link Answer#YES}, or {@link Answer#CANNOT_TELL} where the dates do not settle it
 */
public record Member(String actor, Membership membership, Answer answer) {

    /**
     * Checks that all is there.
     *
     * @param actor the id of the member
     * @param membership the membership
     * @param answer {@link Answer#YES}, or {@link Answer#CANNOT_TELL} where the dates do not settle it
     */
    public Member {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(membership, "membership");
        Objects.requireNonNull(answer, "answer");
    }
}
