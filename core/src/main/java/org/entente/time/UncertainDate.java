package org.entente.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.entente.construction.Checks;
import org.entente.meta.Kind;
import org.entente.violation.InvalidValueException;
import org.entente.violation.ValueProblem;
import org.jspecify.annotations.Nullable;

/**
 * A date as exact as its source: a year, a month or a day, with or without doubt.
 *
 * <p>The text form is that of ISO 8601-2:2019 (EDTF) levels 0 and 1, as far as they speak of one date: {@code 2006},
 * {@code 2021-03}, {@code 2021-03-18}, and any of them with {@code ?} (uncertain), {@code ~} (approximate) or {@code %}
 * (both) behind it; years before 1 BC with a minus sign. Seasons and unspecified digits are refused. Dates are those of
 * the proleptic Gregorian calendar. This class is immutable and thread-safe.
 */
public final class UncertainDate {

    /** The lengths of the three forms, without a sign. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;
    private static final int DAY = 10;

    private final LocalDate earliest;
    private final LocalDate latest;
    private final String digits;
    private final Doubt doubt;

    private UncertainDate(LocalDate earliest, LocalDate latest, String digits, Doubt doubt) {
        this.earliest = earliest;
        this.latest = latest;
        this.digits = digits;
        this.doubt = doubt;
    }

    /**
     * Reads a date.
     *
     * @param text the date in the form that the class describes
     * @return the date
     * @throws InvalidValueException with {@code date-malformed} or {@code date-not-in-calendar}
     */
    public static UncertainDate parse(String text) {
        return parse(text, UncertainDate.class, ValueProblem.DATE_MALFORMED, text);
    }

    /**
     * Reads a date that may be one of a span.
     *
     * @param type the type that is refused then
     * @param malformed what is wrong if it is none
     * @param whole what the message repeats then
     */
    static UncertainDate parse(String text, Class<?> type, ValueProblem malformed, String whole) {
        Doubt doubt = Doubt.of(text);
        String digits = text.substring(0, text.length() - doubt.mark().length());
        int sign = digits.startsWith("-") ? 1 : 0;
        int length = digits.length() - sign;
        if (!isFormed(digits, sign) || digits.startsWith("-0000")) {
            throw Checks.refused(type, malformed, whole);
        }
        try {
            Year year = Year.of(number(digits, 0, sign + YEAR));
            if (length == YEAR) {
                return new UncertainDate(year.atDay(1), year.atMonth(12).atEndOfMonth(), digits, doubt);
            }
            YearMonth month = year.atMonth(number(digits, sign + YEAR + 1, sign + MONTH));
            if (length == MONTH) {
                return new UncertainDate(month.atDay(1), month.atEndOfMonth(), digits, doubt);
            }
            LocalDate day = month.atDay(number(digits, sign + MONTH + 1, sign + DAY));
            return new UncertainDate(day, day, digits, doubt);
        } catch (DateTimeException e) {
            InvalidValueException refusal =
                    Checks.refused(UncertainDate.class, ValueProblem.DATE_NOT_IN_CALENDAR, text);
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** Whether a text has the form YYYY, YYYY-MM or YYYY-MM-DD behind its sign. */
    private static boolean isFormed(String text, int sign) {
        int length = text.length() - sign;
        if (length != YEAR && length != MONTH && length != DAY) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            char found = text.charAt(sign + at);
            boolean fits = (at == YEAR || at == MONTH) ? found == '-' : (found >= '0' && found <= '9');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /**
     * A day without doubt.
     *
     * @param day the day, of a year from -9999 to 9999
     * @return the date
     * @throws InvalidValueException with {@code date-malformed} if the year has more than four digits
     */
    public static UncertainDate of(LocalDate day) {
        return parse(day.toString());
    }

    /**
     * The earliest day that the date can mean, doubt aside.
     *
     * @return the first day of the year or month, or the day itself
     */
    public LocalDate earliest() {
        return earliest;
    }

    /**
     * The latest day that the date can mean, doubt aside.
     *
     * @return the last day of the year or month, or the day itself
     */
    public LocalDate latest() {
        return latest;
    }

    /**
     * How the source doubts the date.
     *
     * @return the doubt
     */
    public Doubt doubt() {
        return doubt;
    }

    /**
     * The day, where the source gives one.
     *
     * @return the day, doubt aside, or empty for a year or a month
     */
    public Optional<LocalDate> day() {
        return earliest.equals(latest) ? Optional.of(earliest) : Optional.empty();
    }

    /**
     * Doubts the date otherwise.
     *
     * @param other the doubt
     * @return the same date with that doubt
     */
    public UncertainDate doubted(Doubt other) {
        return new UncertainDate(earliest, latest, digits, Objects.requireNonNull(other, "doubt"));
    }

    /**
     * Returns whether this date comes before another.
     *
     * <p>A date in doubt has no sharp bounds, so no comparison is certain.
     *
     * @param other the other date
     * @return {@link Answer#YES} or {@link Answer#NO} where it holds for all days that the two can mean, else
     *     {@link Answer#CANNOT_TELL}
     */
    public Answer isBefore(UncertainDate other) {
        Objects.requireNonNull(other, "other");
        if (doubt != Doubt.NONE || other.doubt != Doubt.NONE) {
            return Answer.CANNOT_TELL;
        }
        if (latest.isBefore(other.earliest)) {
            return Answer.YES;
        }
        return earliest.isBefore(other.latest) ? Answer.CANNOT_TELL : Answer.NO;
    }

    /**
     * Returns whether this date comes after another.
     *
     * @param other the other date
     * @return the answer, as for {@link #isBefore}
     */
    public Answer isAfter(UncertainDate other) {
        return other.isBefore(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UncertainDate that && digits.equals(that.digits) && doubt == that.doubt;
    }

    @Override
    public int hashCode() {
        return Objects.hash(digits, doubt);
    }

    /** Renders the date in the form that {@link #parse} reads. */
    @Override
    public String toString() {
        return digits + doubt.mark();
    }

    /** {@return a date, as a kind of member} */
    public static Kind.Scalar<UncertainDate> kind() {
        return UncertainDateMeta.KIND;
    }
}

final class UncertainDateMeta {

    static final Kind.Scalar<UncertainDate> KIND =
            new Kind.Scalar<>(UncertainDate.class, UncertainDate::parse, UncertainDate::toString, "2021-03-18");

    private UncertainDateMeta() {}
}
