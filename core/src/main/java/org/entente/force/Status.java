package org.entente.force;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.life.Moment;
import org.entente.violation.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * How an instrument stands on a day, since when, and why.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Status {

    private final Standing standing;
    private final @Nullable Moment since;
    private final @Nullable Moment until;
    private final List<Reason> because;
    private final List<Reason> unsettled;

    private Status(Builder builder) {
        this.standing = builder.standing();
        this.since = builder.since();
        this.until = builder.until();
        this.because = List.copyOf(builder.because());
        this.unsettled = List.copyOf(builder.unsettled());
    }

    /** {@return a builder without attributes} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this status} */
    public Builder toBuilder() {
        return new Builder()
                .standing(standing)
                .since(since())
                .until(until())
                .because(because)
                .unsettled(unsettled);
    }

    /**
     * How the instrument stands.
     *
     * @return the standing
     */
    public Standing standing() {
        return standing;
    }

    /**
     * Since when it stands so.
     *
     * @return when, or empty where it always did or that is unknown
     */
    public Optional<Moment> since() {
        return Optional.ofNullable(since);
    }

    /**
     * Until when it stands so, as far as a change is recorded.
     *
     * @return when the next change comes, or empty
     */
    public Optional<Moment> until() {
        return Optional.ofNullable(until);
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
        return other instanceof Status that
                && standing == that.standing
                && Objects.equals(since, that.since)
                && Objects.equals(until, that.until)
                && because.equals(that.because)
                && unsettled.equals(that.unsettled);
    }

    @Override
    public int hashCode() {
        return Objects.hash(standing, since, until, because, unsettled);
    }

    @Override
    public String toString() {
        return standing + (since == null ? "" : " since " + since) + (until == null ? "" : " until " + until);
    }

    /** Builds statuses, as a policy of one's own does; {@code standing} and a reason are mandatory. */
    public static final class Builder extends StandingBuilder<Standing, Builder> {

        private Builder() {}

        @Override
        Builder self() {
            return this;
        }

        /**
         * Builds the status.
         *
         * @return the status
         * @throws InvalidValueException with {@code required} if the standing is missing, or what would settle {@link
         *     Standing#CANNOT_TELL}, or what another standing rests on; with {@code needs} if a standing that is certain is to be
         *     settled; with {@code dates-reversed} if it surely ends before it begins
         */
        public Status build() {
            checks(Standing.CANNOT_TELL).passed("Status", this);
            return new Status(this);
        }
    }
}
