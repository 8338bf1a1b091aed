package org.entente.force;

import java.util.Objects;
import java.util.Optional;
import org.entente.life.Moment;

/**
 * One time during which an instrument is in force for an actor; an actor that left and joined again has several.
 *
 * @param from when it began
 * @param until when it ended, or empty where no end is recorded
 */
public record Spell(Moment from, Optional<Moment> until) {

    /**
     * Takes the two ends.
     *
     * @param from when it began
     * @param until when it ended, or empty
     */
    public Spell {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }
}
