package org.entente.force;

import java.util.Objects;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.life.Moment;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Builds answers about how something stands on a day, and from when to when it does.
 *
 * @param <S> the standings
 * @param <B> the builder itself
 */
abstract class StandingBuilder<S, B extends StandingBuilder<S, B>> extends AnswerBuilder<B> {

    private @Nullable S standing;
    private @Nullable Moment since;
    private @Nullable Moment until;

    StandingBuilder() {}

    /**
     * Says how it stands on the day.
     *
     * @param standing the standing
     * @return this builder
     */
    public B standing(S standing) {
        this.standing = Objects.requireNonNull(standing, "standing");
        return self();
    }

    /**
     * Says since when it stands so.
     *
     * @param since when
     * @return this builder
     */
    public B since(Moment since) {
        this.since = Objects.requireNonNull(since, "since");
        return self();
    }

    /**
     * Says since when it stands so.
     *
     * @param since when, or empty where it always did or that is unknown
     * @return this builder
     */
    public B since(Optional<Moment> since) {
        this.since = Objects.requireNonNull(since, "since").orElse(null);
        return self();
    }

    /**
     * Says until when it stands so.
     *
     * @param until when the next change comes
     * @return this builder
     */
    public B until(Moment until) {
        this.until = Objects.requireNonNull(until, "until");
        return self();
    }

    /**
     * Says until when it stands so.
     *
     * @param until when the next change comes, or empty
     * @return this builder
     */
    public B until(Optional<Moment> until) {
        this.until = Objects.requireNonNull(until, "until").orElse(null);
        return self();
    }

    /** The standing, once {@link #checks} have passed. */
    S standing() {
        return Objects.requireNonNull(standing);
    }

    @Nullable
    Moment since() {
        return since;
    }

    @Nullable
    Moment until() {
        return until;
    }

    /**
     * Checks the standing, its reasons and its time, which does not end before it begins.
     *
     * @param cannotTell the standing where the answer is open
     */
    Checks checks(S cannotTell) {
        Checks checks = checks("standing", standing, cannotTell);
        boolean isReversed = since != null && until != null && until.isBefore(since);
        return isReversed
                ? checks.add(Violation.of(ValueProblem.DATES_REVERSED, ValuePath.of("until"))
                        .with("text", since + "/" + until))
                : checks;
    }
}
