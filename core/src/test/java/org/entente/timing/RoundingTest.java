package org.entente.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** To which day a date moves on. */
class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "FIRST_OF_NEXT_MONTH, 2021-03-18, 2021-04-01",
        "FIRST_OF_NEXT_MONTH, 2021-03-01, 2021-04-01",
        "FIRST_OF_NEXT_MONTH, 2021-12-31, 2022-01-01",
        "FIRST_OF_SECOND_MONTH, 2021-03-31, 2021-05-01",
        "FIRST_OF_SECOND_MONTH, 2021-11-30, 2022-01-01",
        "FIRST_OF_THIRD_MONTH, 2021-03-31, 2021-06-01",
        "FIRST_OF_THIRD_MONTH, 2020-11-29, 2021-02-01",
        "FIRST_OF_NEXT_YEAR, 2021-01-01, 2022-01-01",
        "FIRST_OF_NEXT_YEAR, 2020-12-31, 2021-01-01",
        "FIRST_OF_NEXT_YEAR, 2020-02-29, 2021-01-01",
        "FIRST_OF_NEXT_YEAR, 2020-01-01, 2021-01-01",
        "FIRST_OF_NEXT_APRIL, 2021-01-01, 2021-04-01",
        "FIRST_OF_NEXT_APRIL, 2021-03-31, 2021-04-01",
        "FIRST_OF_NEXT_APRIL, 2021-04-01, 2022-04-01",
        "FIRST_OF_NEXT_APRIL, 2023-04-01, 2024-04-01",
        "FIRST_OF_NEXT_APRIL, 2021-12-31, 2022-04-01",
        "FIRST_OF_NEXT_JULY, 2021-06-30, 2021-07-01",
        "FIRST_OF_NEXT_JULY, 2021-07-01, 2022-07-01",
        "FIRST_OF_NEXT_JULY, 2023-07-02, 2024-07-01",
        "FIRST_OF_NEXT_OCTOBER, 2021-09-30, 2021-10-01",
        "FIRST_OF_NEXT_OCTOBER, 2021-10-01, 2022-10-01",
        "FIRST_OF_NEXT_OCTOBER, 2023-12-31, 2024-10-01"
    })
    void aDayMovesOnToAFirst(Rounding rounding, LocalDate day, LocalDate after) {
        assertEquals(after, rounding.after(day));
    }

    @ParameterizedTest
    @EnumSource
    void theCalendarEndsWithItsLastDay(Rounding rounding) {
        assertEquals(LocalDate.MAX, rounding.after(LocalDate.MAX.withDayOfYear(1)));
        assertEquals(LocalDate.MAX, rounding.after(LocalDate.MAX));
        LocalDate yearBefore = LocalDate.MAX.minusYears(1).withDayOfYear(1);
        assertEquals(1, rounding.after(yearBefore).getDayOfMonth());
    }
}
