package org.entente.people;

import java.util.Objects;
import org.entente.time.Answer;

/**
 * Who holds an office, by which tenure, and how surely.
 *
 * @param official the id of the official
 * @param tenure the tenure
 * @param answer {@link Answer#YES}, or {@link Answer#CANNOT_TELL} where the dates do not settle it
 */
public record Holder(String official, Tenure tenure, Answer answer) {

    /**
     * Checks that all is there.
     *
     * @param official the id of the official
     * @param tenure the tenure
     * @param answer {@link Answer#YES}, or {@link Answer#CANNOT_TELL} where the dates do not settle it
     */
    public Holder {
        Objects.requireNonNull(official, "official");
        Objects.requireNonNull(tenure, "tenure");
        Objects.requireNonNull(answer, "answer");
    }
}
