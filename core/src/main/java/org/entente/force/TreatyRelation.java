package org.entente.force;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.time.Answer;
import org.entente.violation.InvalidValueException;
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

    private TreatyRelation(Builder builder, Answer answer) {
        this.answer = answer;
        this.reservations = List.copyOf(builder.reservations);
        this.because = List.copyOf(builder.because());
        this.unsettled = List.copyOf(builder.unsettled());
    }

    /** {@return a builder without attributes} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this relation} */
    public Builder toBuilder() {
        return new Builder()
                .answer(answer)
                .reservations(reservations)
                .because(because)
                .unsettled(unsettled);
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

    /** Builds relations, as a policy of one's own does; {@code answer} and a reason are mandatory. */
    public static final class Builder extends AnswerBuilder<Builder> {

        private final List<ReservationHistory> reservations = new ArrayList<>();
        private @Nullable Answer answer;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Says whether the instrument is in force between the two.
         *
         * @param answer the answer
         * @return this builder
         */
        public Builder answer(Answer answer) {
            this.answer = Objects.requireNonNull(answer, "answer");
            return this;
        }

        /**
         * Adds a reservation of either that stands on the day.
         *
         * @param reservation the reservation with what followed it
         * @return this builder
         */
        public Builder addReservation(ReservationHistory reservation) {
            reservations.add(Objects.requireNonNull(reservation, "reservation"));
            return this;
        }

        /**
         * Says which reservations stand on the day, in place of what was said before.
         *
         * @param reservations the reservations with what followed them
         * @return this builder
         */
        public Builder reservations(Iterable<ReservationHistory> reservations) {
            this.reservations.clear();
            Objects.requireNonNull(reservations, "reservations").forEach(this::addReservation);
            return this;
        }

        /**
         * Builds the relation.
         *
         * @return the relation
         * @throws InvalidValueException with {@code required} if the answer is missing, or what would settle {@link
         *     Answer#CANNOT_TELL}, or what another answer rests on; with {@code needs} if an answer that is certain is to be
         *     settled
         */
        public TreatyRelation build() {
            checks("answer", answer, Answer.CANNOT_TELL).passed("TreatyRelation", this);
            return new TreatyRelation(this, Objects.requireNonNull(answer));
        }
    }
}
