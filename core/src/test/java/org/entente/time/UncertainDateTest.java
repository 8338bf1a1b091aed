package org.entente.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
                "201x",
                "Y2021",
                "Y02021",
                "Y20210-01",
                "Y1234567890",
                "2021-21-01",
                "2021-33-01",
                "2021-41-01",
                "2021-XXX",
                "XX",
                "?2021?",
                "2021-~03~",
                "?2004-06-~11%",
                "+2021",
                "-0000",
                "-0000-01",
                "2021?~",
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
    @ValueSource(
            strings = {
                "2021-00",
                "2021-13",
                "2021-20",
                "2021-25",
                "2021-32",
                "2021-42",
                "2021-2X",
                "19X1-02-29",
                "2021-XX-32",
                "2021-02-29",
                "1900-02-29",
                "2021-04-31",
                "2021-03-00"
            })
    void refusesWhatIsNotInTheCalendar(String text) {
        InvalidValueException refusal = assertThrows(InvalidValueException.class, () -> UncertainDate.parse(text));
        assertEquals(List.of("date-not-in-calendar"), Refusals.in(refusal.report()));
        assertEquals(
                "there is no " + text
                        + " in the calendar: correct it, or leave out the day or the month, as in 2021-02",
                refusal.report().violations().get(0).message());
        assertTrue(refusal.getCause() instanceof DateTimeException);
    }

    /** The bounds of every form; of one with unspecified digits, of all days that it can mean. */
    @ParameterizedTest
    @CsvSource({
        "19XX, 1900-01-01, 1999-12-31",
        "201X, 2010-01-01, 2019-12-31",
        "XXXX, 0000-01-01, 9999-12-31",
        "-00XX, -0099-01-01, 0000-12-31",
        "2004-XX, 2004-01-01, 2004-12-31",
        "1964-12-XX, 1964-12-01, 1964-12-31",
        "1964-XX-16, 1964-01-16, 1964-12-16",
        "1964-XX-31, 1964-01-31, 1964-12-31",
        "1964-XX-XX, 1964-01-01, 1964-12-31",
        "1984-1X, 1984-10-01, 1984-12-31",
        "156X-12-25, 1560-12-25, 1569-12-25",
        "19X2-02-29, 1912-02-29, 1992-02-29",
        "XXXX-02-29, 0000-02-29, 9996-02-29",
        "2001-21, 2001-03-01, 2001-12-31",
        "2001-22, 2000-12-01, 2002-03-31",
        "2001-23, 2001-03-01, 2001-12-31",
        "2001-24, 2000-12-01, 2002-03-31",
        "20XX-24~, 1999-12-01, 2100-03-31",
        "2001-33, 2001-01-01, 2001-03-31",
        "2001-34, 2001-04-01, 2001-06-30",
        "2001-35, 2001-07-01, 2001-09-30",
        "2001-36, 2001-10-01, 2001-12-31",
        "2001-37, 2001-01-01, 2001-04-30",
        "2001-38, 2001-05-01, 2001-08-31",
        "2001-39, 2001-09-01, 2001-12-31",
        "2001-40, 2001-01-01, 2001-06-30",
        "2001-41~, 2001-07-01, 2001-12-31",
        "202X-34, 2020-04-01, 2029-06-30",
        "2004-06~-11, 2004-06-11, 2004-06-11",
        "2004-?06-11, 2004-06-11, 2004-06-11"
    })
    void everyFormHasItsBounds(String text, LocalDate earliest, LocalDate latest) {
        UncertainDate date = UncertainDate.parse(text);
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertEquals(text, date.toString());
        assertEquals(text, DateSpan.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource({"Y20210, 20210", "Y-17000, -17000", "Y999999999, 999999999"})
    void longYearsStandAlone(String text, int year) {
        assertEquals(Year.of(year).atDay(1), UncertainDate.parse(text).earliest());
        assertEquals(
                Year.of(year).atMonth(12).atEndOfMonth(),
                UncertainDate.parse(text).latest());
    }

    @ParameterizedTest
    @CsvSource({
        "2004-06-11, NONE, NONE, NONE",
        "2004-06-11~, APPROXIMATE, APPROXIMATE, APPROXIMATE",
        "2004-06?-11, UNCERTAIN, UNCERTAIN, NONE",
        "2004-?06-11, NONE, UNCERTAIN, NONE",
        "?2004-06-~11, UNCERTAIN, NONE, APPROXIMATE",
        "2004?-06~-11, UNCERTAIN_AND_APPROXIMATE, APPROXIMATE, NONE",
        "2004%, UNCERTAIN_AND_APPROXIMATE, NONE, NONE"
    })
    void partsAreDoubtedByThemselves(String text, Doubt year, Doubt month, Doubt day) {
        UncertainDate date = UncertainDate.parse(text);
        assertEquals(
                List.of(year, month, day),
                Stream.of(DatePart.values()).map(date::doubtOf).toList());
        assertEquals(year.with(month).with(day), date.doubt());
        assertEquals(text.replaceAll("[?~%]", ""), date.doubted(Doubt.NONE).toString());
    }

    @Test
    void onlyYearMonthAndDayAreWhole() {
        assertEquals(
                List.of(true, true, true, true, true, true, false, false, false),
                Stream.of("2021", "2021-03", "2021-03-18", "2021~", "2021-33", "2021-41", "202X", "2021-21", "202X-33")
                        .map(UncertainDate::parse)
                        .map(UncertainDate::isWhole)
                        .toList());
    }

    /** A quarter in doubt lies somewhere in its year; a season in doubt is still that of both halves of the earth. */
    @ParameterizedTest
    @CsvSource({
        "2027-33, 2027-02-01, YES",
        "2027-33, 2027-04-01, NO",
        "2027-?33, 2027-02-01, CANNOT_TELL",
        "2027-?33, 2027-12-31, CANNOT_TELL",
        "2027-?33, 2028-01-01, NO",
        "2027-33?, 2028-01-01, CANNOT_TELL"
    })
    void quarterIsWholeUnlessInDoubt(String text, String day, Answer contains) {
        assertEquals(contains, DateSpan.parse(text).contains(UncertainDate.parse(day)));
    }

    @Test
    void orderGoesByFirstThenLastDay() {
        List<String> inOrder = List.of("2020-12", "2021-01-01", "2021-01", "2021-33", "2021", "2021~", "2021-01-02");
        assertEquals(
                inOrder,
                inOrder.stream()
                        .map(UncertainDate::parse)
                        .sorted(Comparator.reverseOrder())
                        .sorted()
                        .map(UncertainDate::toString)
                        .toList());
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
        "2020, 2021~, CANNOT_TELL, CANNOT_TELL",
        "2020, 2021-?03, YES, NO",
        "2021-03-?01, 2021-04, YES, NO",
        "19XX, 2000, YES, NO",
        "1964-XX-16, 1965-01-01, YES, NO"
    })
    void answersOnlyWhatTheDatesSettle(String left, String right, Answer before, Answer after) {
        assertEquals(before, UncertainDate.parse(left).isBefore(UncertainDate.parse(right)));
        assertEquals(after, UncertainDate.parse(left).isAfter(UncertainDate.parse(right)));
    }
}
