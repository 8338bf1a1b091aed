package org.entente.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every month of years of all kinds: how long it is, and what lies in it. The lengths are those of the rule itself. */
class CalendarTest {

    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** Common, leap, secular and fourth secular years, before Christ too. */
    static IntStream years() {
        return IntStream.of(
                -9999, -401, -400, -100, -5, -4, -1, 0, 1, 4, 100, 400, 1582, 1600, 1700, 1899, 1900, 1901, 1999, 2000,
                2001, 2004, 2020, 2021, 2023, 2024, 2100, 9999);
    }

    private static int length(int year, int month) {
        boolean isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return LENGTHS[month - 1] + (month == 2 && isLeap ? 1 : 0);
    }

    private static String text(int year, int month) {
        return year(year) + "-" + twoDigits(month);
    }

    private static String year(int year) {
        String digits = "000" + Math.abs(year);
        return (year < 0 ? "-" : "") + digits.substring(digits.length() - 4);
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    @ParameterizedTest
    @MethodSource("years")
    void aYearReachesFromJanuaryToDecember(int year) {
        UncertainDate date = UncertainDate.parse(year(year));
        assertEquals(LocalDate.of(year, 1, 1), date.earliest());
        assertEquals(LocalDate.of(year, 12, 31), date.latest());
        assertEquals(Optional.empty(), date.day());
    }

    @ParameterizedTest
    @MethodSource("years")
    void aMonthReachesFromFirstToLastDay(int year) {
        for (int month = 1; month <= 12; month++) {
            UncertainDate date = UncertainDate.parse(text(year, month));
            assertEquals(LocalDate.of(year, month, 1), date.earliest());
            assertEquals(LocalDate.of(year, month, length(year, month)), date.latest());
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void daysBehindTheEndAreRefused(int year) {
        for (int month = 1; month <= 12; month++) {
            for (int day = 28; day <= 32; day++) {
                String text = text(year, month) + "-" + day;
                List<String> expected = day <= length(year, month) ? List.of() : List.of("date-not-in-calendar");
                assertEquals(expected, Refusals.of(() -> UncertainDate.parse(text)), text);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("years")
    void aMonthHoldsItsEndsAndNoNeighbours(int year) {
        for (int month = 1; month <= 12; month++) {
            DateSpan span = DateSpan.parse(text(year, month));
            int last = length(year, month);
            assertEquals(Answer.YES, span.contains(UncertainDate.parse(text(year, month))), "all of it");
            DateSpan days = DateSpan.parse(text(year, month) + "-01/" + text(year, month) + "-" + last);
            assertEquals(Answer.YES, days.contains(UncertainDate.parse(text(year, month) + "-01")));
            assertEquals(Answer.YES, days.contains(UncertainDate.parse(text(year, month) + "-" + last)));
            if (month < 12) {
                String next = text(year, month + 1) + "-01";
                assertEquals(Answer.NO, days.contains(UncertainDate.parse(next)));
                assertEquals(Answer.NO, span.contains(UncertainDate.parse(next)));
                assertEquals(Answer.YES, UncertainDate.parse(text(year, month)).isBefore(UncertainDate.parse(next)));
            }
        }
    }

    @Test
    void partsOfAYearAreInTheCalendar() {
        for (int month = 0; month <= 99; month++) {
            String text = "2021-" + twoDigits(month);
            boolean isGroup = (month >= 21 && month <= 24) || (month >= 33 && month <= 41);
            List<String> expected =
                    isGroup || (month >= 1 && month <= 12) ? List.of() : List.of("date-not-in-calendar");
            assertEquals(expected, Refusals.of(() -> UncertainDate.parse(text)), text);
        }
    }

    /** Doubt on either side leaves the order open, whatever the days. */
    @Test
    void doubtOnEitherSideLeavesOrderOpen() {
        for (Doubt one : Doubt.values()) {
            for (Doubt other : Doubt.values()) {
                UncertainDate earlier = UncertainDate.parse("2021-02-28").doubted(one);
                UncertainDate later = UncertainDate.parse("2021-03-01").doubted(other);
                boolean isSure = one == Doubt.NONE && other == Doubt.NONE;
                assertEquals(isSure ? Answer.YES : Answer.CANNOT_TELL, earlier.isBefore(later), one + " " + other);
                assertEquals(isSure ? Answer.NO : Answer.CANNOT_TELL, later.isBefore(earlier), one + " " + other);
            }
        }
    }
}
