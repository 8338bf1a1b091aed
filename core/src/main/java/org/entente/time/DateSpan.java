package org.entente.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.meta.Kind;
import org.entente.violation.InvalidValueException;
import org.entente.violation.ValueProblem;
import org.jspecify.annotations.Nullable;

/**
 * A span of time: one date, or a first and a last one, either of which may be open or unknown.
 *
 * <p>The text form is that of ISO 8601-2:2019 (EDTF): {@code 2021-03-18}, {@code 2021-03-17/2021-03-18}, an open end
 * {@code 2021-02-09/..} (there is none), an unknown one {@code 2021-02-09/} (there is one, not known). The first and the
 * last date belong to the span. One date alone is the whole of its year, month or day; a year as a first or last date is
 * some day of it. Spans are kept as they are written, and equal if they are written alike. The order is that of the first
 * day, then that of the last. This class is immutable and thread-safe.
 */
public final class DateSpan implements Comparable<DateSpan> {

    /** Made when spans are first compared: most programs only read them. */
    private static final class Orders {

        static final Comparator<DateSpan> ORDER = Comparator.comparing(DateSpan::earliestStart)
                .thenComparing(DateSpan::latestStart)
                .thenComparing(DateSpan::earliestEnd)
                .thenComparing(DateSpan::latestEnd)
                .thenComparing(DateSpan::toString);

        /** Which begins first and which ends last, doubt aside, unless the other end of the span says more. */
        static final Comparator<DateSpan> FIRST = Comparator.<DateSpan, LocalDate>comparing(span ->
                        min(span.start().map(UncertainDate::earliest).orElse(LocalDate.MIN), span.latestStart()))
                .thenComparing(ORDER);

        static final Comparator<DateSpan> LAST = Comparator.<DateSpan, LocalDate>comparing(
                        span -> max(span.end().map(UncertainDate::latest).orElse(LocalDate.MAX), span.earliestEnd()))
                .thenComparing(ORDER);

        private Orders() {}
    }

    private static final String OPEN = "..";
    private static final String UNKNOWN = "";

    /** The last year that a day can have; years of more digits stand alone. */
    private static final int LAST_YEAR = 9999;

    private final @Nullable UncertainDate start;
    private final @Nullable UncertainDate end;
    private final String text;

    private DateSpan(@Nullable UncertainDate start, @Nullable UncertainDate end, String text) {
        this.start = start;
        this.end = end;
        this.text = text;
    }

    /**
     * Reads a span.
     *
     * @param text the span in the form that the class describes
     * @return the span
     * @throws InvalidValueException with {@code dates-malformed}, {@code date-not-in-calendar} or
     *     {@code dates-reversed}
     */
    public static DateSpan parse(String text) {
        int stroke = text.indexOf('/');
        if (stroke < 0) {
            UncertainDate date = date(text, text);
            return new DateSpan(date, date, text);
        }
        String first = text.substring(0, stroke);
        String last = text.substring(stroke + 1);
        UncertainDate start = isDate(first) ? date(first, text) : null;
        UncertainDate end = isDate(last) ? date(last, text) : null;
        if (start == null && end == null) {
            throw Checks.refused(DateSpan.class, ValueProblem.DATES_MALFORMED, text);
        }
        if (start != null && end != null && end.isBefore(start) == Answer.YES) {
            throw Checks.refused(DateSpan.class, ValueProblem.DATES_REVERSED, text);
        }
        return new DateSpan(start, end, text);
    }

    private static UncertainDate date(String text, String span) {
        UncertainDate date = UncertainDate.find(text);
        if (date == null) {
            throw Checks.refused(DateSpan.class, ValueProblem.DATES_MALFORMED, span);
        }
        return date;
    }

    private static boolean isDate(String end) {
        return !end.equals(OPEN) && !end.equals(UNKNOWN);
    }

    /**
     * The span of one date.
     *
     * @param date the date
     * @return the span
     */
    public static DateSpan on(UncertainDate date) {
        return parse(date.toString());
    }

    /**
     * A span with two known ends.
     *
     * @param first the first date
     * @param last the last date
     * @return the span
     * @throws InvalidValueException with {@code dates-reversed} if the last is surely before the first
     */
    public static DateSpan between(UncertainDate first, UncertainDate last) {
        return parse(Objects.requireNonNull(first, "first") + "/" + Objects.requireNonNull(last, "last"));
    }

    /**
     * A span that has no end.
     *
     * @param first the first date
     * @return the span
     */
    public static DateSpan from(UncertainDate first) {
        return parse(Objects.requireNonNull(first, "first") + "/" + OPEN);
    }

    /**
     * The first date.
     *
     * @return the date, or empty where the start is open or unknown
     */
    public Optional<UncertainDate> start() {
        return Optional.ofNullable(start);
    }

    /**
     * The last date.
     *
     * @return the date, or empty where the end is open or unknown
     */
    public Optional<UncertainDate> end() {
        return Optional.ofNullable(end);
    }

    /**
     * Returns whether the span has no start.
     *
     * @return whether the start is {@code ..}, which is not the same as unknown
     */
    public boolean isOpenStart() {
        return text.startsWith(OPEN);
    }

    /**
     * Returns whether the span has no end.
     *
     * @return whether the end is {@code ..}, which is not the same as unknown
     */
    public boolean isOpenEnd() {
        return text.endsWith(OPEN);
    }

    /** Whether it is one date that is a whole year, month or day, so that its first and last day are known. */
    private boolean isPeriod() {
        return start != null && text.indexOf('/') < 0 && start.isWhole() && start.doubt() == Doubt.NONE;
    }

    private LocalDate earliestStart() {
        return start == null ? LocalDate.MIN : start.sharpFirst();
    }

    /** At the latest it begins on the last day on which it can end. */
    private LocalDate latestStart() {
        if (isPeriod() || isOpenStart()) {
            return earliestStart();
        }
        LocalDate own = start == null ? LocalDate.MAX : start.sharpLast();
        return min(own, latestEnd());
    }

    /** At the earliest it ends on the first day on which it can begin. */
    private LocalDate earliestEnd() {
        if (isPeriod() || isOpenEnd()) {
            return latestEnd();
        }
        LocalDate own = end == null ? LocalDate.MIN : end.sharpFirst();
        return max(own, earliestStart());
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private LocalDate latestEnd() {
        return end == null ? LocalDate.MAX : end.sharpLast();
    }

    /**
     * Returns whether a date lies in the span.
     *
     * @param date the date; of a year or month, the whole of it
     * @return the answer; {@link Answer#CANNOT_TELL} where an end is unknown, in doubt or too inexact, and for a part of
     *     the date
     */
    public Answer contains(UncertainDate date) {
        Objects.requireNonNull(date, "date");
        return answer(
                !date.sharpFirst().isBefore(latestStart()) && !date.sharpLast().isAfter(earliestEnd()),
                date.sharpLast().isBefore(earliestStart()) || date.sharpFirst().isAfter(latestEnd()));
    }

    /**
     * Returns whether another span lies in this one, from its first day to its last.
     *
     * @param other the other span
     * @return the answer; {@link Answer#CANNOT_TELL} where the dates do not settle it
     */
    public Answer contains(DateSpan other) {
        Objects.requireNonNull(other, "other");
        return answer(
                isNotBefore(other.earliestStart(), latestStart()) && isNotBefore(earliestEnd(), other.latestEnd()),
                other.latestStart().isBefore(earliestStart())
                        || other.earliestEnd().isAfter(latestEnd()));
    }

    /**
     * Returns whether two spans have a day in common.
     *
     * @param other the other span
     * @return the answer; {@link Answer#CANNOT_TELL} where the dates do not settle it
     */
    public Answer overlaps(DateSpan other) {
        Objects.requireNonNull(other, "other");
        return answer(
                isNotBefore(other.earliestEnd(), latestStart()) && isNotBefore(earliestEnd(), other.latestStart()),
                isBefore(other) == Answer.YES || other.isBefore(this) == Answer.YES);
    }

    /**
     * Returns whether this span ends before another begins.
     *
     * @param other the other span
     * @return the answer; {@link Answer#CANNOT_TELL} where the dates do not settle it
     */
    public Answer isBefore(DateSpan other) {
        Objects.requireNonNull(other, "other");
        return answer(latestEnd().isBefore(other.earliestStart()), isNotBefore(earliestEnd(), other.latestStart()));
    }

    private static Answer answer(boolean yes, boolean no) {
        return yes ? Answer.YES : no ? Answer.NO : Answer.CANNOT_TELL;
    }

    private static boolean isNotBefore(LocalDate one, LocalDate other) {
        return !one.isBefore(other);
    }

    /**
     * The shortest span that has all days of two, and those between them.
     *
     * @param other the other span
     * @return one of the two if it surely contains the other, else a span from the first date of either to the last; where
     *     the end of one is open or unknown, so is that of the union. Empty if neither end would be a date.
     */
    public Optional<DateSpan> union(DateSpan other) {
        Objects.requireNonNull(other, "other");
        if (equals(other)) {
            return Optional.of(this);
        }
        boolean inThis = contains(other) == Answer.YES;
        boolean inOther = other.contains(this) == Answer.YES;
        if (inThis || inOther) {
            boolean isThis = inThis && (!inOther || compareTo(other) <= 0);
            return Optional.of(isThis ? this : other);
        }
        String first = firstText(other);
        String last = lastText(other);
        return isDate(first) || isDate(last) ? Optional.of(parse(first + "/" + last)) : Optional.empty();
    }

    private String firstText(DateSpan other) {
        if (start == null || other.start == null) {
            return isOpenStart() || other.isOpenStart() ? OPEN : UNKNOWN;
        }
        boolean isFirst = Orders.FIRST.compare(this, other) <= 0;
        return isFirst ? edge(start, start.earliest()) : other.edge(other.start, other.start.earliest());
    }

    private String lastText(DateSpan other) {
        if (end == null || other.end == null) {
            return isOpenEnd() || other.isOpenEnd() ? OPEN : UNKNOWN;
        }
        boolean isLast = Orders.LAST.compare(this, other) >= 0;
        return isLast ? edge(end, end.latest()) : other.edge(other.end, other.end.latest());
    }

    /** A date as the first or last one of a span: of a whole year or month its first or last day, where that can be written. */
    private String edge(UncertainDate date, LocalDate day) {
        return isPeriod() && Math.abs(day.getYear()) <= LAST_YEAR ? day.toString() : date.toString();
    }

    @Override
    public int compareTo(DateSpan other) {
        return Orders.ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateSpan that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(text);
    }

    /** Renders the span in the form that {@link #parse} reads. */
    @Override
    public String toString() {
        return text;
    }

    /** {@return a date or a span of dates, as a kind of member} */
    public static Kind.Scalar<DateSpan> kind() {
        return DateSpanMeta.KIND;
    }
}

final class DateSpanMeta {

    static final Kind.Scalar<DateSpan> KIND =
            new Kind.Scalar<>(DateSpan.class, DateSpan::parse, DateSpan::toString, "2021-03-17/2021-03-18");

    private DateSpanMeta() {}
}
