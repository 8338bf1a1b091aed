package org.entente.actor;

import java.util.Objects;

/**
 * Who came after an actor, and how.
 *
 * @param actor the id of the successor
 * @param predecessor what the successor says of its predecessor: the kind and the date of the succession
 */
public record Successor(String actor, Predecessor predecessor) {

    /**
     * Checks that all is there.
     *
     * @param actor the id of the successor
     * @param predecessor what the successor says of its predecessor: the kind and the date of the succession
     */
    public Successor {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(predecessor, "predecessor");
    }
}
