package org.entente.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Pattern;
import org.entente.construction.Checks;
import org.entente.meta.Kind;
import org.entente.violation.ValueProblem;

/**
 * A length of time as the text gives it: {@code P30D}, {@code P1Y6M}, {@code PT72H}.
 *
 * <p>ISO 8601-1 durations of whole years, months, weeks, days, hours, minutes and seconds. The unit is part of the
 * value: {@code P1W} and {@code P7D} are not equal, since a text that says one does not say the other.
 *
 * @param text the duration; refused with {@code duration-malformed} if it follows another form
 */
public record IsoDuration(String text) {

    private static final Pattern FORM = Pattern.compile(
            "P(?=.)(?:\\d{1,9}W|(?:\\d{1,9}Y)?(?:\\d{1,9}M)?(?:\\d{1,9}D)?(?:T(?=.)(?:\\d{1,9}H)?(?:\\d{1,9}M)?(?:\\d{1,9}S)?)?)");

    /**
     * Makes a duration.
     *
     * @param text the duration as it is written
     */
    public IsoDuration {
        if (!FORM.matcher(text).matches()) {
            throw Checks.refused(IsoDuration.class, ValueProblem.DURATION_MALFORMED, text);
        }
    }

    /**
     * Reads a duration.
     *
     * @param text the duration
     * @return the value
     */
    public static IsoDuration parse(String text) {
        return new IsoDuration(text);
    }

    /**
     * Adds the duration to a day by the calendar: first the years and months, then the weeks and days. A month after
     * 31 January is the last day of February. Hours, minutes and seconds count as far as they make whole days.
     *
     * @param day the day
     * @return the day that lies so much later; {@link LocalDate#MAX} where it lies beyond the calendar
     */
    public LocalDate addTo(LocalDate day) {
        try {
            return day.plus(period()).plusDays(wholeDays());
        } catch (DateTimeException | ArithmeticException e) {
            return LocalDate.MAX;
        }
    }

    /**
     * Subtracts the duration from a day by the calendar, as {@link #addTo} adds it. A month before 31 March is the last
     * day of February.
     *
     * @param day the day
     * @return the day that lies so much earlier; {@link LocalDate#MIN} where it lies beyond the calendar
     */
    public LocalDate subtractFrom(LocalDate day) {
        try {
            return day.minus(period()).minusDays(wholeDays());
        } catch (DateTimeException | ArithmeticException e) {
            return LocalDate.MIN;
        }
    }

    private Period period() {
        int time = text.indexOf('T');
        return time == 1 ? Period.ZERO : Period.parse(time < 0 ? text : text.substring(0, time));
    }

    /** The days that the hours, minutes and seconds make. */
    private long wholeDays() {
        int time = text.indexOf('T');
        return time < 0 ? 0 : Duration.parse("P" + text.substring(time)).toDays();
    }

    /** Renders the duration as it was given. */
    @Override
    public String toString() {
        return text;
    }

    /** {@return a duration, as a kind of member} */
    public static Kind.Scalar<IsoDuration> kind() {
        return IsoDurationMeta.KIND;
    }
}

final class IsoDurationMeta {

    static final Kind.Scalar<IsoDuration> KIND =
            new Kind.Scalar<>(IsoDuration.class, IsoDuration::parse, IsoDuration::toString, "P30D");

    private IsoDurationMeta() {}
}
