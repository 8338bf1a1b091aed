package org.entente.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.Refusals;
import org.entente.violation.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UncertainDateTest {

    @ParameterizedTest
    @CsvSource({
        "2006, 2006-01-01, 2006-12-31",
        "2021-02, 2021-02-01, 2021-02-28",
        "2024-02~, 2024-02-01, 2024-02-29",
        "2021-03-18?, 2021-03-18, 2021-03-18",
        "1951%, 1951-01-01, 1951-12-31",
        "0000, 0000-01-01, 0000-12-31",
        "-0044, -0044-01-01, -0044-12-31",
        "-0044-03, -0044-03-01, -0044-03-31",
        "-0044-03-15, -0044-03-15, -0044-03-15"
    })
    void reachesFromTheFirstDayToTheLast(String text, LocalDate earliest, LocalDate latest) {
        UncertainDate date = UncertainDate.parse(text);
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertEquals(text, date.toString());
        assertEquals(earliest.equals(latest) ? Optional.of(earliest) : Optional.empty(), date.day());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "21",
                "2021-3",
                "2021-03-1",
                "2021/03",
                "20210318",
                "2021-03-18T09:00",
                "2021-W11",
                "2021-21x",
                "201X",
                "20XX",
                "Y20210",
                "+2021",
                "-0000",
                "-0000-01",
                "?2021",
                "2021?~",
                "2021-?03",
                " 2021",
                "2021 ",
                "10000-01-01",
                "２０２１",
                "2021-03-18Z",
                ".."
            })
    void refusesOtherForms(String text) {
        assertEquals(List.of("date-malformed"), Refusals.of(() -> UncertainDate.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-00", "2021-13", "2021-21", "2021-02-29", "1900-02-29", "2021-04-31", "2021-03-00"})
    void refusesWhatIsNotInTheCalendar(String text) {
        InvalidValueException refusal = assertThrows(InvalidValueException.class, () -> UncertainDate.parse(text));
        assertEquals(List.of("date-not-in-calendar"), Refusals.in(refusal.report()));
        assertEquals(
                "there is no " + text
                        + " in the calendar: correct it, or leave out the day or the month, as in 2021-02",
                refusal.report().violations().get(0).message());
        assertTrue(refusal.getCause() instanceof DateTimeException);
    }

    @Test
    void refusesYearsOfMoreThanFourDigits() {
        assertEquals(List.of("date-malformed"), Refusals.of(() -> UncertainDate.of(LocalDate.of(10000, 1, 1))));
        assertEquals(
                "-9999-12-31", UncertainDate.of(LocalDate.of(-9999, 12, 31)).toString());
    }

    @Test
    void doubtIsPartOfTheDate() {
        UncertainDate sure = UncertainDate.parse("1954-11-17");
        UncertainDate doubted = sure.doubted(Doubt.UNCERTAIN);
        assertNotEquals(sure, doubted);
        assertEquals("1954-11-17?", doubted.toString());
        assertEquals(UncertainDate.parse("1954-11-17?"), doubted);
        assertEquals(
                Doubt.UNCERTAIN_AND_APPROXIMATE, UncertainDate.parse("2021%").doubt());
        assertEquals(Doubt.APPROXIMATE, UncertainDate.parse("2021~").doubt());
        assertEquals(sure, doubted.doubted(Doubt.NONE));
        assertEquals(sure.day(), doubted.day());
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 2021, YES, NO",
        "2021, 2020, NO, YES",
        "2021, 2021, CANNOT_TELL, CANNOT_TELL",
        "2021-03-18, 2021-03-18, NO, NO",
        "2021-03-17, 2021-03-18, YES, NO",
        "2021-01-01, 2021, CANNOT_TELL, NO",
        "2021-12-31, 2021, NO, CANNOT_TELL",
        "2020?, 2021, CANNOT_TELL, CANNOT_TELL",
        "2020, 2021~, CANNOT_TELL, CANNOT_TELL"
    })
    void answersOnlyWhatTheDatesSettle(String left, String right, Answer before, Answer after) {
        assertEquals(before, UncertainDate.parse(left).isBefore(UncertainDate.parse(right)));
        assertEquals(after, UncertainDate.parse(left).isAfter(UncertainDate.parse(right)));
    }
}
