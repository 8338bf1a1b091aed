package org.entente.force;

import java.util.List;
import java.util.Objects;
import org.entente.time.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Whether an instrument is in force between two actors on a day, with what modifies it between them.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TreatyRelation {

    private final Answer answer;
    private final List<ReservationHistory> reservations;
    private final List<Reason> because;
    private final List<Reason> unsettled;

    TreatyRelation(Answer answer, List<ReservationHistory> reservations, List<Reason> because, List<Reason> unsettled) {
        this.answer = answer;
        this.reservations = List.copyOf(reservations);
        this.because = List.copyOf(because);
        this.unsettled = List.copyOf(unsettled);
    }

    /**
     * Whether it is in force between the two.
     *
     * @return the answer
     */
    public Answer answer() {
        return answer;
    }

    /**
     * The reservations of either that stand on the day, and so modify the relations between the two (art. 21).
     *
     * @return the reservations with what followed them
     */
    public List<ReservationHistory> reservations() {
        return reservations;
    }

    /**
     * What the answer rests on.
     *
     * @return the reasons
     */
    public List<Reason> because() {
        return because;
    }

    /**
     * What would settle the answer.
     *
     * @return the reasons; empty where the answer is certain
     */
    public List<Reason> unsettled() {
        return unsettled;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TreatyRelation that
                && answer == that.answer
                && reservations.equals(that.reservations)
                && because.equals(that.because)
                && unsettled.equals(that.unsettled);
    }

    @Override
    public int hashCode() {
        return Objects.hash(answer, reservations, because, unsettled);
    }

    @Override
    public String toString() {
        return answer + " " + because;
    }
}
