package org.entente.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.construction.Checks;
import org.entente.meta.Kind;
import org.entente.violation.InvalidValueException;
import org.entente.violation.ValueProblem;
import org.jspecify.annotations.Nullable;

/**
 * A date as exactly as a source gives it: a year, a quarter or half of one, a month, a season or a day, with digits that are not known, and in doubt
 * or not.
 *
 * <p>The text form is that of ISO 8601-2:2019 (EDTF), levels 0 and 1, and of level 2 unspecified digits anywhere,
 * qualification of parts, and quarters, thirds and halves of a year:
 *
 * <ul>
 *   <li>{@code 2006}, {@code 2021-03}, {@code 2021-03-18}; years before 1 BC with a minus sign, {@code -0044}; years of
 *       more than four digits alone and after a Y, {@code Y-17000};
 *   <li>unspecified digits: {@code 19XX}, {@code 1964-XX-16}, {@code 1964-12-XX};
 *   <li>seasons: {@code 2001-21} to {@code 2001-24} for spring, summer, autumn and winter. The half of the earth is not
 *       said, so summer and winter may reach from December before the year to March after it, and spring and autumn from
 *       March to December;
 *   <li>{@code 2027-33} to {@code 2027-36} for the quarters of a year, {@code -37} to {@code -39} for its thirds,
 *       {@code -40} and {@code -41} for its halves: "in the first half of 2027" is {@code 2027-40};
 *   <li>{@code ?} (uncertain), {@code ~} (approximate) or {@code %} (both) after the date; after a part for it and what
 *       is before it, {@code 2004-06~-11}; before a part for it alone, {@code 2004-?06-11}.
 * </ul>
 *
 * <p>Dates are those of the proleptic Gregorian calendar. They are kept as they are written, and equal if they are written
 * alike. The order is that of the earliest day, then that of the latest, then that of the text; it is no answer to which
 * came first, which is {@link #isBefore}'s. This class is immutable and thread-safe.
 */
public final class UncertainDate implements Comparable<UncertainDate> {

    /** Made when dates are first compared, or doubted otherwise: most programs only read them. */
    private static final class Later {

        static final Comparator<UncertainDate> ORDER = Comparator.comparing(UncertainDate::earliest)
                .thenComparing(UncertainDate::latest)
                .thenComparing(UncertainDate::toString);

        static final Pattern MARKS = Pattern.compile("[?~%]");

        private Later() {}
    }

    /** The lengths of the three forms, without a sign. */
    private static final int YEAR = 4;

    private static final int MONTH = 7;
    private static final int DAY = 10;

    private final String text;
    private final DateForm form;
    private final Doubt doubt;

    private UncertainDate(String text, DateForm form) {
        this.text = text;
        this.form = form;
        this.doubt = form.doubt();
    }

    /**
     * Reads a date.
     *
     * @param text the date in the form that the class describes
     * @return the date
     * @throws InvalidValueException with {@code date-malformed} or {@code date-not-in-calendar}
     */
    public static UncertainDate parse(String text) {
        UncertainDate date = find(text);
        if (date == null) {
            throw Checks.refused(UncertainDate.class, ValueProblem.DATE_MALFORMED, text);
        }
        return date;
    }

    /**
     * Reads a date that may be one of a span.
     *
     * @return the date, or null if the text is none
     * @throws InvalidValueException with {@code date-not-in-calendar}
     */
    static @Nullable UncertainDate find(String text) {
        int sign = text.startsWith("-") ? 1 : 0;
        DateForm form;
        try {
            DateForm plain = text.startsWith("-0000") ? null : plain(text, sign);
            form = plain == null ? DateForm.of(text) : plain;
        } catch (DateTimeException e) {
            throw notInCalendar(text, e);
        }
        if (form == null) {
            return null;
        }
        if (!form.isInCalendar()) {
            throw notInCalendar(text, new DateTimeException(text));
        }
        return new UncertainDate(text, form);
    }

    private static InvalidValueException notInCalendar(String text, DateTimeException cause) {
        InvalidValueException refusal = Checks.refused(UncertainDate.class, ValueProblem.DATE_NOT_IN_CALENDAR, text);
        refusal.initCause(cause);
        return refusal;
    }

    /**
     * A date of plain digits without marks, YYYY, YYYY-MM or YYYY-MM-DD after its sign, or null. Most dates are; they need
     * no pattern, and no {@link java.time.Year}, with which a fresh JVM makes formatters.
     */
    private static @Nullable DateForm plain(String text, int sign) {
        int length = text.length() - sign;
        boolean hasMonth = length >= MONTH && text.charAt(sign + YEAR) == '-';
        boolean hasDay = length == DAY && hasMonth && text.charAt(sign + MONTH) == '-';
        if (length != YEAR && !(length == MONTH && hasMonth) && !hasDay) {
            return null;
        }
        int year = number(text, sign, sign + YEAR);
        int month = hasMonth ? number(text, sign + YEAR + 1, sign + MONTH) : 0;
        int day = hasDay ? number(text, sign + MONTH + 1, sign + DAY) : 0;
        if (year < 0 || month < 0 || day < 0 || DateForm.isGroup(month)) {
            return null;
        }
        int signed = sign == 0 ? year : -year;
        return hasDay
                ? DateForm.day(signed, month, day)
                : hasMonth ? DateForm.month(signed, month) : DateForm.year(signed);
    }

    /** The number that digits write, or -1 if another character is among them. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            char digit = text.charAt(at);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = 10 * number + digit - '0';
        }
        return number;
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
        return form.earliest();
    }

    /**
     * The latest day that the date can mean, doubt aside.
     *
     * @return the last day of the year or month, or the day itself
     */
    public LocalDate latest() {
        return form.latest();
    }

    /**
     * How the source doubts the date: all that it doubts of any part.
     *
     * @return the doubt
     */
    public Doubt doubt() {
        return doubt;
    }

    /**
     * How the source doubts a part of the date.
     *
     * @param part the part
     * @return the doubt; none for a part that is not given
     */
    public Doubt doubtOf(DatePart part) {
        int place = switch (part) {
            case YEAR -> 0;
            case MONTH -> 1;
            case DAY -> 2;
        };
        return place < form.doubts().size() ? form.doubts().get(place) : Doubt.NONE;
    }

    /**
     * Returns whether the date is the whole year, part of a year, month or day that it names.
     *
     * @return false for a season, and for a date with unspecified digits, which is one of several
     */
    public boolean isWhole() {
        return form.isPeriod();
    }

    /** The first day on which it can be in spite of all doubt; {@link LocalDate#MIN} if even the year is in doubt. */
    LocalDate sharpFirst() {
        return form.sharpFirst();
    }

    /** The last day on which it can be in spite of all doubt. */
    LocalDate sharpLast() {
        return form.sharpLast();
    }

    /**
     * The day, where the source gives one.
     *
     * @return the day, doubt aside, or empty for a year or a month
     */
    public Optional<LocalDate> day() {
        return earliest().equals(latest()) ? Optional.of(earliest()) : Optional.empty();
    }

    /**
     * Doubts the whole date otherwise; what was doubted of a part goes.
     *
     * @param other the doubt
     * @return the same date with that doubt
     */
    public UncertainDate doubted(Doubt other) {
        Objects.requireNonNull(other, "doubt");
        return parse(Later.MARKS.matcher(text).replaceAll("") + other.mark());
    }

    /**
     * Returns whether this date comes before another.
     *
     * <p>A date whose year is in doubt has no sharp bounds, so no comparison is certain; one whose month or day is lies in
     * its year or month.
     *
     * @param other the other date
     * @return {@link Answer#YES} or {@link Answer#NO} where it holds for all days that the two can mean, else
     *     {@link Answer#CANNOT_TELL}
     */
    public Answer isBefore(UncertainDate other) {
        Objects.requireNonNull(other, "other");
        if (sharpLast().isBefore(other.sharpFirst())) {
            return Answer.YES;
        }
        return sharpFirst().isBefore(other.sharpLast()) ? Answer.CANNOT_TELL : Answer.NO;
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
    public int compareTo(UncertainDate other) {
        return Later.ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UncertainDate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Renders the date in the form that {@link #parse} reads. */
    @Override
    public String toString() {
        return text;
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
