package org.entente.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.entente.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpanTest {

    private static final UncertainDate MARCH = UncertainDate.parse("2021-03");
    private static final UncertainDate APRIL = UncertainDate.parse("2021-04");

    @Test
    void openIsNotUnknown() {
        DateSpan open = DateSpan.parse("2021-03/..");
        DateSpan unknown = DateSpan.parse("2021-03/");
        assertNotEquals(open, unknown);
        assertTrue(open.isOpenEnd());
        assertFalse(unknown.isOpenEnd());
        assertFalse(open.isOpenStart());
        assertEquals(Optional.empty(), open.end());
        assertEquals(Optional.empty(), unknown.end());
        assertEquals(Answer.YES, open.contains(APRIL));
        assertEquals(Answer.CANNOT_TELL, unknown.contains(APRIL));
        assertTrue(DateSpan.parse("../2021-03").isOpenStart());
        assertFalse(DateSpan.parse("/2021-03").isOpenStart());
        assertFalse(DateSpan.parse("../2021-03").isOpenEnd());
    }

    @Test
    void isMadeOfDates() {
        assertEquals(DateSpan.parse("2021-03"), DateSpan.on(MARCH));
        assertEquals(DateSpan.parse("2021-03/2021-04"), DateSpan.between(MARCH, APRIL));
        assertEquals(DateSpan.parse("2021-03/.."), DateSpan.from(MARCH));
        assertEquals(Optional.of(MARCH), DateSpan.on(MARCH).start());
        assertEquals(Optional.of(MARCH), DateSpan.on(MARCH).end());
        assertEquals(Optional.of(APRIL), DateSpan.between(MARCH, APRIL).end());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-03-18",
                "2021-03-17/2021-03-18",
                "2021/..",
                "../2021",
                "2021/",
                "/2021?",
                "2021/2021",
                "2021?/2020"
            })
    void readsWhatItWrites(String text) {
        assertEquals(text, DateSpan.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "'', dates-malformed",
        "/, dates-malformed",
        "../.., dates-malformed",
        "../, dates-malformed",
        "/.., dates-malformed",
        ".., dates-malformed",
        "2021/2022/2023, dates-malformed",
        "2021 / 2022, dates-malformed",
        "2021--2022, dates-malformed",
        "2021-03-18/19, dates-malformed",
        "2021/2022-13, date-not-in-calendar",
        "2022/2021, dates-reversed",
        "2021-03-18/2021-03-17, dates-reversed"
    })
    void refusesOtherForms(String text, String code) {
        assertEquals(List.of(code), Refusals.of(() -> DateSpan.parse(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-17/2021-03-18, 2021-03-17, YES",
        "2021-03-17/2021-03-18, 2021-03-18, YES",
        "2021-03-17/2021-03-18, 2021-03-16, NO",
        "2021-03-17/2021-03-18, 2021-03-19, NO",
        "2021-03-17/2021-03-18, 2021-03, CANNOT_TELL",
        "2020/2022, 2021, YES",
        "2020/2022, 2022, CANNOT_TELL",
        "2020/2022, 2021?, CANNOT_TELL",
        "2020?/2022, 2023, NO",
        "../2021, 1900, YES",
        "/2021, 1900, CANNOT_TELL",
        "/2021, 2022, NO",
        "2021/, 2020, NO",
        "2021-03-18, 2021-03-18, YES",
        "2021, 2021, YES",
        "2021, 2021-03, YES",
        "2021, 2022-01-01, NO",
        "2021/2021, 2021, CANNOT_TELL",
        "2021-03, 2021, CANNOT_TELL",
        "19XX, 1950, CANNOT_TELL",
        "19XX, 2000, NO",
        "2021~, 2021, CANNOT_TELL",
        "2021-?03, 2022, NO",
        "2021-22, 2021-07, CANNOT_TELL",
        "2021-21, 2021-02, NO",
        "2021-~21, 2021-02, CANNOT_TELL",
        "2021-~21, 2020-12-01, CANNOT_TELL",
        "2021-~21, 2020-11-30, NO",
        "2021-23?, 2022-03-31, CANNOT_TELL",
        "2021-?23, 2022-03-31, CANNOT_TELL",
        "2021-?23, 2022-04-01, NO",
        "2021-~24, 2021-07, CANNOT_TELL",
        "2021-~24, 2022-04-01, NO",
        "2021-?33, 2021-12-31, CANNOT_TELL",
        "2021-?33, 2022-01-01, NO",
        "2021-02-?15, 2021-02-28, CANNOT_TELL",
        "2021-02-?15, 2021-03-01, NO"
    })
    void answersWhetherADateLiesInIt(String span, String date, Answer answer) {
        assertEquals(answer, DateSpan.parse(span).contains(UncertainDate.parse(date)));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-03, YES, YES",
        "2021-03, 2021, NO, YES",
        "2020/2021, 2022, NO, NO",
        "2020/2021, 2021-03/2022, NO, CANNOT_TELL",
        "2020-01-01/2021-06-30, 2021-03-01/2022-01-01, NO, YES",
        "2020/.., 2021/.., YES, YES",
        "../2020, 2021/.., NO, NO",
        "2020/, 2021, CANNOT_TELL, CANNOT_TELL",
        "2020/.., 2021/, YES, YES",
        "19XX, 19XX, CANNOT_TELL, CANNOT_TELL",
        "2021~, 2021, CANNOT_TELL, CANNOT_TELL"
    })
    void answersHowSpansLie(String one, String other, Answer contains, Answer overlaps) {
        assertEquals(contains, DateSpan.parse(one).contains(DateSpan.parse(other)));
        assertEquals(overlaps, DateSpan.parse(one).overlaps(DateSpan.parse(other)));
        assertEquals(overlaps, DateSpan.parse(other).overlaps(DateSpan.parse(one)));
    }

    @ParameterizedTest
    @CsvSource({
        "2021, 2021-03, 2021",
        "2020, 2022, 2020-01-01/2022-12-31",
        "2021-03-17, 2021-03-18/2021-03-19, 2021-03-17/2021-03-19",
        "2020/2021, 2023/.., 2020/..",
        "/2020, 2021, /2021-12-31",
        "/2020, ../2021, ../2021",
        "2020~, 2022, 2020~/2022-12-31",
        "Y17000, 2021, 2021-01-01/Y17000",
        "Y-17000, 2021, Y-17000/2021-12-31",
        "9999, Y10000, 9999-01-01/Y10000",
        "-9999, Y-10000, Y-10000/-9999-12-31",
        "-9999, 0999, -9999-01-01/0999-12-31",
        "-0001, 0000, -0001-01-01/0000-12-31",
        "../2020, 2022/.., ",
        "../2020, 2021, ../2021-12-31",
        "../2020, /2021-06, ../2021-06",
        "2020, 2022/.., 2020-01-01/..",
        "2020/, 2022/.., 2020/..",
        "2021, 2021-01-01/2021-12-31, 2021",
        "2021-03, 2021-03-01/2021-03-31, 2021-03",
        "2021-03-01, 2021-03-01/2021-03-01, 2021-03-01"
    })
    void aUnionReachesFromFirstToLast(String one, String other, String union) {
        Optional<String> expected = Optional.ofNullable(union);
        assertEquals(expected, DateSpan.parse(one).union(DateSpan.parse(other)).map(DateSpan::toString));
        assertEquals(expected, DateSpan.parse(other).union(DateSpan.parse(one)).map(DateSpan::toString));
    }

    /** Each is before all that follow it, by its start, then by its end, each as soon as it can be. */
    @Test
    void spansAreOrderedByStartThenEnd() {
        List<String> inOrder = List.of(
                "../2020",
                "/2020",
                "2020-01-01",
                "2020-01-01/2020-01-01",
                "2020",
                "2020/",
                "2020/2021-01",
                "2020/2021",
                "2020/2021-06",
                "2020/..",
                "2020-06/2021",
                "2021");
        for (int i = 0; i < inOrder.size(); i++) {
            for (int j = 0; j < inOrder.size(); j++) {
                int order = DateSpan.parse(inOrder.get(i)).compareTo(DateSpan.parse(inOrder.get(j)));
                assertEquals(Integer.compare(i, j), Integer.signum(order), inOrder.get(i) + " " + inOrder.get(j));
            }
        }
    }
}
