package org.entente.time;

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
 * last date belong to the span. This class is immutable and thread-safe.
 */
public final class DateSpan {

    private static final String OPEN = "..";
    private static final String UNKNOWN = "";

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
            UncertainDate date = UncertainDate.parse(text, DateSpan.class, ValueProblem.DATES_MALFORMED, text);
            return new DateSpan(date, date, text);
        }
        String first = text.substring(0, stroke);
        String last = text.substring(stroke + 1);
        UncertainDate start =
                isDate(first) ? UncertainDate.parse(first, DateSpan.class, ValueProblem.DATES_MALFORMED, text) : null;
        UncertainDate end =
                isDate(last) ? UncertainDate.parse(last, DateSpan.class, ValueProblem.DATES_MALFORMED, text) : null;
        if (start == null && end == null) {
            throw Checks.refused(DateSpan.class, ValueProblem.DATES_MALFORMED, text);
        }
        if (start != null && end != null && end.isBefore(start) == Answer.YES) {
            throw Checks.refused(DateSpan.class, ValueProblem.DATES_REVERSED, text);
        }
        return new DateSpan(start, end, text);
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

    /**
     * Returns whether a date lies in the span.
     *
     * @param date the date
     * @return the answer; {@link Answer#CANNOT_TELL} where an end is unknown, in doubt or too inexact
     */
    public Answer contains(UncertainDate date) {
        Objects.requireNonNull(date, "date");
        return sinceStart(date).and(untilEnd(date));
    }

    private Answer sinceStart(UncertainDate date) {
        if (start == null) {
            return isOpenStart() ? Answer.YES : Answer.CANNOT_TELL;
        }
        return date.isBefore(start).not();
    }

    private Answer untilEnd(UncertainDate date) {
        if (end == null) {
            return isOpenEnd() ? Answer.YES : Answer.CANNOT_TELL;
        }
        return end.isBefore(date).not();
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
