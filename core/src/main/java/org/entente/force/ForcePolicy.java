package org.entente.force;

import java.time.LocalDate;
import java.util.List;
import org.entente.life.Life;

/**
 * Judges from a life of an instrument whether it is in force, and for whom; replaceable.
 *
 * <p>A policy of one's own takes most answers from the {@linkplain #standard() standard} one and changes what it sees otherwise,
 * by {@link Status#toBuilder()} and the like. Its reasons are made of {@link Reason#of problems of its own}: a code, and a text by
 * locale.
 */
public interface ForcePolicy {

    /**
     * The policy by the law of treaties.
     *
     * <p>A recorded entry into force wins over one derived from a clause. Without either, consents leave the answer open.
     * For an actor that consented later the clause decides, else art. 24(3) is presumed. An instrument whose recorded
     * natures are all political is operative, not in force.
     *
     * @return the standard policy
     */
    static ForcePolicy standard() {
        return StandardForcePolicy.INSTANCE;
    }

    /**
     * How the instrument stands.
     *
     * @param life the life of the instrument
     * @param day the day
     * @return the status
     */
    Status status(Life life, LocalDate day);

    /**
     * How an actor stands to the instrument.
     *
     * @param life the life of the instrument
     * @param actor the id of the actor
     * @param day the day
     * @return its participation
     */
    Participation participation(Life life, String actor, LocalDate day);

    /**
     * How every actor stands to the instrument that is a party to it or acted in its life.
     *
     * @param life the life of the instrument
     * @param day the day
     * @return the participations, parties first, in the order of the agreement; linear in the life
     */
    List<Participation> participations(Life life, LocalDate day);

    /**
     * Whether the instrument is in force between two actors; never between one and itself.
     *
     * @param life the life of the instrument
     * @param one the id of one actor
     * @param other the id of the other
     * @param day the day
     * @return the answer with what modifies their relations
     */
    TreatyRelation between(Life life, String one, String other, LocalDate day);

    /**
     * The reservations and what followed each.
     *
     * @param life the life of the instrument
     * @return the histories, in the order of the agreement
     */
    List<ReservationHistory> reservations(Life life);
}
