package org.entente.timing;

import java.time.LocalDate;
import java.time.Year;

/** To which day a date moves on, once its delay is over. */
public enum Rounding {
    /** The first day of the month that follows. */
    FIRST_OF_NEXT_MONTH,
    /** The first day of the second month that follows. */
    FIRST_OF_SECOND_MONTH,
    /** The first day of the third month that follows. */
    FIRST_OF_THIRD_MONTH,
    /** The first day of the year that follows. */
    FIRST_OF_NEXT_YEAR;

    /**
     * Moves a day on.
     *
     * @param day the day
     * @return the first day of the month or year that the rounding names, after the month or year of that day; in the
     *     last year of the calendar, {@link LocalDate#MAX}
     */
    public LocalDate after(LocalDate day) {
        if (day.getYear() == Year.MAX_VALUE) {
            return LocalDate.MAX;
        }
        return switch (this) {
            case FIRST_OF_NEXT_MONTH -> day.withDayOfMonth(1).plusMonths(1);
            case FIRST_OF_SECOND_MONTH -> day.withDayOfMonth(1).plusMonths(2);
            case FIRST_OF_THIRD_MONTH -> day.withDayOfMonth(1).plusMonths(3);
            case FIRST_OF_NEXT_YEAR -> day.withDayOfYear(1).plusYears(1);
        };
    }
}
