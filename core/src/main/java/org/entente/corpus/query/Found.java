package org.entente.corpus.query;

import java.util.Objects;
import org.entente.model.Agreement;
import org.entente.provision.Provision;
import org.entente.violation.ValuePath;

/**
 * A provision that was found, with the agreement in which it stands.
 *
 * @param agreement the agreement
 * @param index the place of the provision in it, from 0
 * @param provision the provision
 * @param <P> its kind
 */
public record Found<P extends Provision>(Agreement agreement, int index, P provision) {

    /**
     * Checks that all is there.
     *
     * @param agreement the agreement
     * @param index the place of the provision in it, from 0
     * @param provision the provision
     */
    public Found {
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(provision, "provision");
    }

    /** {@return where it stands in its agreement, such as {@code provisions[3]}} */
    public ValuePath path() {
        return ValuePath.of("provisions").index(index);
    }

    /** Renders the id of the agreement and the place. */
    @Override
    public String toString() {
        return agreement.id() + " " + path();
    }
}
