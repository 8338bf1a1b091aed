package org.entente.register;

import java.util.List;
import java.util.Objects;

/**
 * What came of two registers.
 *
 * @param register all definitions of the one, and those of the other that it had not; where both had one otherwise, that
 *     of the first
 * @param conflicts the definitions that both have, and have otherwise
 */
public record Merged(Register register, List<Conflict> conflicts) {

    /**
     * Checks that all is there.
     *
     * @param register all definitions of the one, and those of the other that it had not; where both had one otherwise, that
     * @param conflicts the definitions that both have, and have otherwise
     */
    public Merged {
        Objects.requireNonNull(register, "register");
        conflicts = List.copyOf(conflicts);
    }

    /**
     * A definition that two registers have otherwise.
     *
     * @param list the list in which it stands, such as {@code actors}
     * @param id its id; of an own term its vocabulary and code
     * @param ours as the first register has it
     * @param theirs as the other has it
     */
    public record Conflict(String list, String id, Object ours, Object theirs) {

        /**
         * Checks that all is there.
         *
         * @param list the list in which it stands, such as {@code actors}
         * @param id its id; of an own term its vocabulary and code
         * @param ours as the first register has it
         * @param theirs as the other has it
         */
        public Conflict {
            Objects.requireNonNull(list, "list");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(ours, "ours");
            Objects.requireNonNull(theirs, "theirs");
        }
    }
}
