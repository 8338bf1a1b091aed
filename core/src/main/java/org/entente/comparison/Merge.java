package org.entente.comparison;

import java.util.List;
import java.util.Objects;

/**
 * What came of two versions of one base.
 *
 * @param value the base with the differences of both; where they are in conflict, with those of the first
 * @param conflicts the differences of which only one can be
 * @param <T> what was merged
 */
public record Merge<T>(T value, List<MergeConflict> conflicts) {

    /**
     * Checks that all is there.
     *
     * @param value the base with the differences of both; where they are in conflict, with those of the first
     * @param conflicts the differences of which only one can be
     */
    public Merge {
        Objects.requireNonNull(value, "value");
        conflicts = List.copyOf(conflicts);
    }
}
