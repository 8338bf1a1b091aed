package org.entente.force;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.life.LifecycleEvent;

/**
 * A reservation and what followed it.
 *
 * @param reservation the event of the reservation
 * @param modifications the events that modify it
 * @param acceptances the events that accept it
 * @param objections the objections to it, each with its withdrawal
 * @param withdrawal the event that withdraws it, or empty
 */
public record ReservationHistory(
        LifecycleEvent reservation,
        List<LifecycleEvent> modifications,
        List<LifecycleEvent> acceptances,
        List<Objection> objections,
        Optional<LifecycleEvent> withdrawal) {

    /**
     * Takes a reservation and what followed it.
     *
     * @param reservation the event of the reservation
     * @param modifications the events that modify it
     * @param acceptances the events that accept it
     * @param objections the objections to it
     * @param withdrawal the event that withdraws it, or empty
     */
    public ReservationHistory {
        Objects.requireNonNull(reservation, "reservation");
        modifications = List.copyOf(modifications);
        acceptances = List.copyOf(acceptances);
        objections = List.copyOf(objections);
        Objects.requireNonNull(withdrawal, "withdrawal");
    }

    /**
     * An objection to a reservation.
     *
     * @param event the event of the objection
     * @param withdrawal the event that withdraws it, or empty
     */
    public record Objection(LifecycleEvent event, Optional<LifecycleEvent> withdrawal) {

        /**
         * Takes an objection and its withdrawal.
         *
         * @param event the event of the objection
         * @param withdrawal the event that withdraws it, or empty
         */
        public Objection {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(withdrawal, "withdrawal");
        }
    }
}
