package org.entente.timing;

import java.time.LocalDate;
import java.time.Month;
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
    FIRST_OF_NEXT_YEAR,
    /** The first of April that follows, where the fiscal year begins with it. */
    FIRST_OF_NEXT_APRIL,
    /** The first of July that follows, where the fiscal year begins with it. */
    FIRST_OF_NEXT_JULY,
    /** The first of October that follows, where the fiscal year begins with it. */
    FIRST_OF_NEXT_OCTOBER;

    /**
     * Moves a day on.
     *
     * @param day the day
     * @return the first day of the month or year that the rounding names, after that day; in the last year of the
     *     calendar, {@link LocalDate#MAX}
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
            case FIRST_OF_NEXT_APRIL -> next(Month.APRIL, day);
            case FIRST_OF_NEXT_JULY -> next(Month.JULY, day);
            case FIRST_OF_NEXT_OCTOBER -> next(Month.OCTOBER, day);
        };
    }

    private static LocalDate next(Month month, LocalDate day) {
        LocalDate first = LocalDate.of(day.getYear(), month, 1);
        return first.isAfter(day) ? first : first.plusYears(1);
    }
}
