package org.entente.force;

import java.util.Objects;
import java.util.Optional;
import org.entente.force.analysis.Entry;
import org.entente.force.fact.Facts;
import org.entente.life.Life;
import org.entente.life.Life.Placed;
import org.entente.life.Moment;

/**
 * When an instrument entered into force: as it is recorded, and as the rule of a clause gives it.
 *
 * @param recorded the recorded date and its event, or empty
 * @param byRule the date that follows from the first rule of a beginning, and the rule; empty if there is none, or if it
 *     is not met by what is recorded
 */
public record EntryDates(Optional<Placed<Moment>> recorded, Optional<Placed<Moment>> byRule) {

    /**
     * Holds two dates.
     *
     * @param recorded the recorded date and its event, or empty
     * @param byRule the date that follows from a rule, and the rule, or empty
     */
    public EntryDates {
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(byRule, "byRule");
    }

    /**
     * The dates of a life.
     *
     * @param life the life
     * @return the dates
     */
    public static EntryDates of(Life life) {
        Facts facts = new Facts(life);
        return new EntryDates(
                Entry.recorded(facts).flatMap(EntryDates::placed),
                Entry.derived(facts).flatMap(EntryDates::placed));
    }

    private static Optional<Placed<Moment>> placed(Entry entry) {
        return Optional.ofNullable(entry.moment())
                .map(moment -> new Placed<>(moment, entry.reason().path()));
    }

    /**
     * Returns whether both are known and surely differ.
     *
     * @return true if no day fits both
     */
    public boolean differ() {
        return recorded.isPresent()
                && byRule.isPresent()
                && (recorded.get().value().isBefore(byRule.get().value())
                        || byRule.get().value().isBefore(recorded.get().value()));
    }
}
