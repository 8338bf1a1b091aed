package org.entente.violation;

import java.util.Objects;

/** Takes violations as they are found, and says when it has enough of them, so that no work is done in vain. */
@FunctionalInterface
public interface ViolationSink {

    /**
     * Takes a violation.
     *
     * @param violation what was found
     * @return whether to go on; if not, nothing more is looked for
     */
    boolean add(Violation violation);

    /**
     * Says whether another violation of a severity would still count. If not, what finds nothing graver is not looked
     * for.
     *
     * @param severity the severity
     * @return {@code true} unless this sink says otherwise
     */
    default boolean takes(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return true;
    }
}
