package org.entente.force;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an actor stands to an instrument on a day, during which times the instrument is in force for it, and why.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Participation {

    private final String actor;
    private final PartyStanding standing;
    private final @Nullable Moment since;
    private final @Nullable Moment until;
    private final List<Spell> spells;
    private final List<Reason> because;
    private final List<Reason> unsettled;

    Participation(String actor, Timeline.Reading reading, List<Spell> spells) {
        this.actor = actor;
        this.standing = reading.standing();
        this.since = reading.since();
        this.until = reading.until();
        this.spells = List.copyOf(spells);
        this.because = List.copyOf(reading.because());
        this.unsettled = List.copyOf(reading.unsettled());
    }

    /**
     * Whose participation it is.
     *
     * @return the id of the actor
     */
    public String actor() {
        return actor;
    }

    /**
     * How the actor stands on the day.
     *
     * @return the standing
     */
    public PartyStanding standing() {
        return standing;
    }

    /**
     * Since when the actor stands so.
     *
     * @return when, or empty where it always did or that is unknown
     */
    public Optional<Moment> since() {
        return Optional.ofNullable(since);
    }

    /**
     * Until when the actor stands so, as far as a change is recorded.
     *
     * @return when the next change comes, or empty
     */
    public Optional<Moment> until() {
        return Optional.ofNullable(until);
    }

    /**
     * Returns whether its commitments hold for the actor on the day: it is a party, a participant, applies the instrument
     * provisionally (art. 25), or has left and the clause lets obligations survive.
     *
     * @return true if they hold
     */
    public boolean isBound() {
        return standing == PartyStanding.PARTY
                || standing == PartyStanding.PARTICIPANT
                || standing == PartyStanding.PROVISIONAL
                || because.stream().anyMatch(reason -> reason.code().equals(ForceReason.OBLIGATIONS_SURVIVE.code()));
    }

    /**
     * The times during which the instrument is in force for the actor, whatever the day asked about.
     *
     * @return the spells, in the order of time
     */
    public List<Spell> spells() {
        return spells;
    }

    /**
     * What the answer rests on.
     *
     * @return the reasons, in the order of time
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
        return other instanceof Participation that
                && actor.equals(that.actor)
                && standing == that.standing
                && Objects.equals(since, that.since)
                && Objects.equals(until, that.until)
                && spells.equals(that.spells)
                && because.equals(that.because)
                && unsettled.equals(that.unsettled);
    }

    @Override
    public int hashCode() {
        return Objects.hash(actor, standing, since, until, spells, because, unsettled);
    }

    @Override
    public String toString() {
        return actor + " " + standing;
    }
}
