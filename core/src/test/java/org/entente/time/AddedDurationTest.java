package org.entente.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.entente.timing.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Durations count by the calendar, and never fail. */
class AddedDurationTest {

    @ParameterizedTest
    @CsvSource({
        "2001-01-31, P1M, 2001-02-28",
        "2000-01-31, P1M, 2000-02-29",
        "2000-02-29, P1Y, 2001-02-28",
        "1979-12-28, P30D, 1980-01-27",
        "2001-01-31, P1M1D, 2001-03-01",
        "2001-01-01, P2W, 2001-01-15",
        "2001-01-01, PT72H, 2001-01-04",
        "2001-01-01, P1DT23H, 2001-01-02",
        "2001-01-31, P1MT24H, 2001-03-01",
        "2001-01-30, P1M1DT49H, 2001-03-03",
        "0999-12-31, P2M, 1000-02-28",
        "2001-01-01, P0D, 2001-01-01"
    })
    void lengthsAreAddedByTheCalendar(LocalDate day, String length, LocalDate later) {
        assertEquals(later, IsoDuration.parse(length).addTo(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2001-03-31, P1M, 2001-02-28",
        "2004-02-29, P1Y, 2003-02-28",
        "2021-05-31, P60D, 2021-04-01",
        "2001-01-04, PT72H, 2001-01-01",
        "2001-03-31, P1MT24H, 2001-02-27",
        "2001-03-31, P1M1D, 2001-02-27",
        "2004-05-31, P1M1DT49H, 2004-04-27",
        "1000-04-30, P2M, 1000-02-28",
        "2001-01-01, P0D, 2001-01-01"
    })
    void lengthsAreSubtractedByTheCalendar(LocalDate day, String length, LocalDate earlier) {
        assertEquals(earlier, IsoDuration.parse(length).subtractFrom(day));
    }

    @ParameterizedTest
    @CsvSource({"P999999999Y", "P999999999W", "P999999999M", "P999999999Y999999999M999999999DT999999999H"})
    void whatIsBeforeTheCalendarIsItsBeginning(String length) {
        assertEquals(LocalDate.MIN, IsoDuration.parse(length).subtractFrom(LocalDate.MIN.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"P999999999Y", "P999999999W", "P999999999M", "P999999999Y999999999M999999999DT999999999H"})
    void whatIsBeyondTheCalendarIsItsEnd(String length) {
        LocalDate late = LocalDate.MAX.minusDays(1);
        assertEquals(LocalDate.MAX, IsoDuration.parse(length).addTo(late));
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST_OF_NEXT_MONTH, 2004-07-01",
        "FIRST_OF_SECOND_MONTH, 2004-08-01",
        "FIRST_OF_THIRD_MONTH, 2004-09-01",
        "FIRST_OF_NEXT_YEAR, 2005-01-01",
        "FIRST_OF_NEXT_APRIL, 2005-04-01",
        "FIRST_OF_NEXT_JULY, 2004-07-01",
        "FIRST_OF_NEXT_OCTOBER, 2004-10-01"
    })
    void roundingMovesToAFirstDay(Rounding rounding, LocalDate first) {
        assertEquals(first, rounding.after(LocalDate.of(2004, 6, 18)));
        assertEquals(first, rounding.after(LocalDate.of(2004, 6, 1)));
    }

    @ParameterizedTest
    @EnumSource
    void roundingMovesAFirstDayOn(Rounding rounding) {
        LocalDate first = rounding.after(LocalDate.of(2004, 6, 18));
        assertEquals(1, first.getDayOfMonth());
        assertTrue(rounding.after(first).isAfter(first));
        assertTrue(!rounding.after(first.minusDays(1)).isBefore(first));
    }

    @ParameterizedTest
    @EnumSource
    void roundingEndsWithTheCalendar(Rounding rounding) {
        assertEquals(LocalDate.MAX, rounding.after(LocalDate.MAX));
    }

    @Test
    void lengthsAreAddedBeforeTheEra() {
        assertEquals(LocalDate.MIN.plusYears(1), IsoDuration.parse("P1Y").addTo(LocalDate.MIN));
    }
}
