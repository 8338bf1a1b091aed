package org.entente.register;

import java.util.Objects;
import org.entente.model.Actor;
import org.entente.time.Answer;

/**
 * An actor that a text may name.
 *
 * @param actor the actor
 * @param name the name by which it was found, as the register has it
 * @param reason how the text is like that name
 * @param existed whether the actor existed on the day, under that identity
 * @param inUse whether the name was in use on the day; {@link Answer#YES} of a name that is not a former one
 */
public record Candidate(Actor actor, String name, NameReason reason, Answer existed, Answer inUse) {

    /**
     * Checks that all is there.
     *
     * @param actor the actor
     * @param name the name by which it was found, as the register has it
     * @param reason how the text is like that name
     * @param existed whether the actor existed on the day, under that identity
     * @param inUse whether the name was in use on the day; {@link Answer#YES} of a name that is not a former one
     */
    public Candidate {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(existed, "existed");
        Objects.requireNonNull(inUse, "inUse");
    }

    /** {@return whether the actor existed and the name was in use on the day} */
    public Answer validity() {
        return existed.and(inUse);
    }
}
