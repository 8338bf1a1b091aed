package org.entente.force;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.force.timeline.ForceReason;
import org.entente.life.Moment;
import org.entente.violation.InvalidValueException;
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

    private Participation(Builder builder, String actor) {
        this.actor = actor;
        this.standing = builder.standing();
        this.since = builder.since();
        this.until = builder.until();
        this.spells = List.copyOf(builder.spells);
        this.because = List.copyOf(builder.because());
        this.unsettled = List.copyOf(builder.unsettled());
    }

    /** {@return a builder without attributes} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this participation} */
    public Builder toBuilder() {
        return new Builder()
                .actor(actor)
                .standing(standing)
                .since(since())
                .until(until())
                .spells(spells)
                .because(because)
                .unsettled(unsettled);
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
     * provisionally (art. 25), or has left and the clause lets obligations survive, which a reason with the code {@code
     * obligations-survive} says.
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

    /** Builds participations, as a policy of one's own does; {@code actor}, {@code standing} and a reason are mandatory. */
    public static final class Builder extends StandingBuilder<PartyStanding, Builder> {

        private final List<Spell> spells = new ArrayList<>();
        private @Nullable String actor;

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Says whose participation it is.
         *
         * @param actor the id of the actor
         * @return this builder
         */
        public Builder actor(String actor) {
            this.actor = Objects.requireNonNull(actor, "actor");
            return this;
        }

        /**
         * Adds a time during which the instrument is in force for the actor.
         *
         * @param spell the time
         * @return this builder
         */
        public Builder addSpell(Spell spell) {
            spells.add(Objects.requireNonNull(spell, "spell"));
            return this;
        }

        /**
         * Says when the instrument is in force for the actor, in place of what was said before.
         *
         * @param spells the times, in their order
         * @return this builder
         */
        public Builder spells(Iterable<Spell> spells) {
            this.spells.clear();
            Objects.requireNonNull(spells, "spells").forEach(this::addSpell);
            return this;
        }

        /**
         * Builds the participation.
         *
         * @return the participation
         * @throws InvalidValueException with {@code required} if the actor or standing is missing, or what would settle {@link
         *     PartyStanding#CANNOT_TELL}, or what another standing rests on; with {@code needs} if a standing that is certain is
         *     to be settled; with {@code dates-reversed} if it surely ends before it begins
         */
        public Participation build() {
            Checks checks = checks(PartyStanding.CANNOT_TELL);
            if (actor == null) {
                checks = required(checks, "actor");
            }
            checks.passed("Participation", this);
            return new Participation(this, Objects.requireNonNull(actor));
        }
    }
}
