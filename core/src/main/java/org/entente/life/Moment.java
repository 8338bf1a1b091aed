package org.entente.life;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.construction.Checks;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.Doubt;
import org.entente.time.UncertainDate;
import org.entente.violation.InvalidValueException;
import org.entente.violation.ValueProblem;
import org.jspecify.annotations.Nullable;

/**
 * When something takes effect: on one day, or on a day between an earliest and a latest one that the facts do not settle.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Moment {

    private final LocalDate earliest;
    private final @Nullable LocalDate latest;
    private final boolean doubted;

    private Moment(LocalDate earliest, @Nullable LocalDate latest, boolean doubted) {
        this.earliest = earliest;
        this.latest = latest;
        this.doubted = doubted;
    }

    /**
     * Any day from one to another.
     *
     * @param earliest the earliest day
     * @param latest the latest day
     * @return the moment
     * @throws InvalidValueException with {@code dates-reversed} if the latest day is before the earliest
     */
    public static Moment between(LocalDate earliest, LocalDate latest) {
        Objects.requireNonNull(earliest, "earliest");
        if (Objects.requireNonNull(latest, "latest").isBefore(earliest)) {
            throw Checks.refused(Moment.class, ValueProblem.DATES_REVERSED, earliest + "/" + latest);
        }
        return new Moment(earliest, latest, false);
    }

    /**
     * Any day from one on.
     *
     * @param earliest the earliest day; {@link LocalDate#MIN} where nothing is known
     * @return the moment, without a latest day
     */
    public static Moment since(LocalDate earliest) {
        return new Moment(Objects.requireNonNull(earliest, "earliest"), null, false);
    }

    /**
     * When a date is.
     *
     * @param date the date
     * @return the moment, as exact as the date
     */
    public static Moment of(UncertainDate date) {
        return new Moment(date.earliest(), date.latest(), date.doubt() != Doubt.NONE);
    }

    /**
     * When a span of dates has come: from its first possible day to its last one.
     *
     * @param span the span
     * @return the moment, as exact as the span
     */
    public static Moment of(DateSpan span) {
        LocalDate first = span.start().map(UncertainDate::earliest).orElse(LocalDate.MIN);
        LocalDate last = span.end().map(UncertainDate::latest).orElse(null);
        boolean doubt = span.start().filter(date -> date.doubt() != Doubt.NONE).isPresent()
                || span.end().filter(date -> date.doubt() != Doubt.NONE).isPresent();
        // Of two dates in doubt the later one may stand first.
        return new Moment(first, last == null ? null : max(first, last), doubt);
    }

    /**
     * What two sources say that differ: any day from the earlier to the later of them.
     *
     * @param other what the other source says
     * @return the moment, in doubt where one of the two is
     */
    public Moment or(Moment other) {
        return new Moment(min(earliest, other.earliest), max(latest, other.latest), doubted || other.doubted);
    }

    /**
     * The later of two moments.
     *
     * @param other the other moment
     * @return the moment at which both have come, in doubt where one of the two is
     */
    public Moment after(Moment other) {
        return new Moment(
                earliest.isAfter(other.earliest) ? earliest : other.earliest,
                max(latest, other.latest),
                doubted || other.doubted);
    }

    /**
     * Moved, as by a length of time. What is not known stays so.
     *
     * @param on moves a day, such as {@code day -> day.plusDays(30)}; of two days the later one not before the other
     * @return the moment, as exact as this one
     */
    public Moment moved(UnaryOperator<LocalDate> on) {
        Objects.requireNonNull(on, "on");
        return new Moment(
                earliest.equals(LocalDate.MIN) ? earliest : on.apply(earliest),
                latest == null ? null : on.apply(latest),
                doubted);
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static @Nullable LocalDate max(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }

    /**
     * The earliest day on which it can have taken effect.
     *
     * @return the day; {@link LocalDate#MIN} where nothing is known
     */
    public LocalDate earliest() {
        return earliest;
    }

    /**
     * The latest day on which it can have taken effect.
     *
     * @return the day, or empty where none is known
     */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    /**
     * Returns whether its date is in doubt, so that even its earliest and latest day are not sure.
     *
     * @return true if the source or the coder doubts the date
     */
    public boolean isInDoubt() {
        return doubted;
    }

    /**
     * The day, where the facts settle it.
     *
     * @return the day, or empty
     */
    public Optional<LocalDate> day() {
        return earliest.equals(latest) && !doubted ? Optional.of(earliest) : Optional.empty();
    }

    /**
     * Returns whether it has taken effect by a day.
     *
     * @param day the day
     * @return the answer; {@link Answer#CANNOT_TELL} between the earliest and the latest day, and for a date in doubt
     */
    public Answer by(LocalDate day) {
        Objects.requireNonNull(day, "day");
        if (doubted) {
            return Answer.CANNOT_TELL;
        }
        if (day.isBefore(earliest)) {
            return Answer.NO;
        }
        return latest != null && !day.isBefore(latest) ? Answer.YES : Answer.CANNOT_TELL;
    }

    /**
     * When an act was done, as far as that is recorded; an act without actors has its effect alone. What other sources
     * report widens it.
     *
     * @param event the act
     * @return the moment, or empty
     */
    public static Optional<Moment> done(LifecycleEvent event) {
        return event.done()
                .map(span -> reported(of(span), event, EventDate.DONE))
                .or(() -> effect(event));
    }

    /**
     * When an act takes effect, as far as that is recorded. What other sources report widens it.
     *
     * @param event the act
     * @return the moment, or empty
     */
    public static Optional<Moment> effect(LifecycleEvent event) {
        Optional<Moment> own = event.takesEffect().map(Moment::of);
        if (own.isEmpty()) {
            return event.reports().stream()
                    .filter(report -> report.of() == EventDate.TAKES_EFFECT)
                    .flatMap(report -> report.date().stream())
                    .map(Moment::of)
                    .reduce(Moment::or);
        }
        return own.map(moment -> reported(moment, event, EventDate.TAKES_EFFECT));
    }

    /**
     * When an act was done; any day, where none is recorded.
     *
     * @param event the act
     * @return the moment
     */
    public static Moment doneOrOpen(LifecycleEvent event) {
        return done(event).orElseGet(() -> since(LocalDate.MIN));
    }

    /**
     * When an act takes effect: on the day on which it was done, unless another is recorded.
     *
     * @param event the act
     * @return the moment; any day, where none is recorded
     */
    public static Moment effectOrDone(LifecycleEvent event) {
        return effect(event).orElseGet(() -> doneOrOpen(event));
    }

    /** The moment, widened by the dates that other sources report. A report without a readable date widens nothing. */
    private static Moment reported(Moment own, LifecycleEvent event, EventDate which) {
        Moment all = own;
        for (DateReport report : event.reports()) {
            if (report.of() == which && report.date().isPresent()) {
                all = all.or(of(report.date().get()));
            }
        }
        return all;
    }

    /**
     * Returns whether it surely comes before another moment.
     *
     * @param other the other moment
     * @return true if its latest day is before the earliest of the other, and neither date is in doubt
     */
    public boolean isBefore(Moment other) {
        Objects.requireNonNull(other, "other");
        return !doubted && !other.doubted && latest != null && latest.isBefore(other.earliest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moment that
                && earliest.equals(that.earliest)
                && Objects.equals(latest, that.latest)
                && doubted == that.doubted;
    }

    @Override
    public int hashCode() {
        return Objects.hash(earliest, latest, doubted);
    }

    /** Renders the day, or the earliest and the latest one with a stroke between them. */
    @Override
    public String toString() {
        String first = earliest.equals(LocalDate.MIN) ? "" : earliest.toString();
        String text = earliest.equals(latest) ? first : first + "/" + (latest == null ? "" : latest);
        return doubted ? text + "?" : text;
    }
}
