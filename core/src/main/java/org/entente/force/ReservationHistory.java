package org.entente.force;

import java.util.List;
import java.util.Objects;
import org.entente.life.LifecycleEvent;

/**
 * A reservation and what followed it.
 *
 * @param reservation the event of the reservation
 * @param modifications the events that modify it
 * @param acceptances the events that accept it
 * @param objections the objections to it, each with its withdrawals
 * @param withdrawals the events that withdraw it, each for its actors; for all where it names none
 */
public record ReservationHistory(
        LifecycleEvent reservation,
        List<LifecycleEvent> modifications,
        List<LifecycleEvent> acceptances,
        List<Objection> objections,
        List<LifecycleEvent> withdrawals) {

    /**
     * Takes a reservation and what followed it.
     *
     * @param reservation the event of the reservation
     * @param modifications the events that modify it
     * @param acceptances the events that accept it
     * @param objections the objections to it
     * @param withdrawals the events that withdraw it
     */
    public ReservationHistory {
        Objects.requireNonNull(reservation, "reservation");
        modifications = List.copyOf(modifications);
        acceptances = List.copyOf(acceptances);
        objections = List.copyOf(objections);
        withdrawals = List.copyOf(withdrawals);
    }

    /**
     * An objection to a reservation.
     *
     * @param event the event of the objection
     * @param withdrawals the events that withdraw it, each for its actors; for all where it names none
     */
    public record Objection(LifecycleEvent event, List<LifecycleEvent> withdrawals) {

        /**
         * Takes an objection and its withdrawals.
         *
         * @param event the event of the objection
         * @param withdrawals the events that withdraw it
         */
        public Objection {
            Objects.requireNonNull(event, "event");
            withdrawals = List.copyOf(withdrawals);
        }
    }
}
