package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.entente.model.Actor;
import org.entente.model.Meeting;
import org.entente.model.Official;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.Doubt;
import org.entente.time.UncertainDate;

/** What can be told of uncertain dates holds for whatever days they mean. */
class DatesProperties {

    /** So near one another that all answers occur. */
    @Provide
    Arbitrary<UncertainDate> near() {
        return Dates.uncertainDates().between(LocalDate.of(2020, 12, 1), LocalDate.of(2021, 2, 28));
    }

    @Property
    void answersHoldForEveryDay(
            @ForAll("near") UncertainDate one,
            @ForAll("near") UncertainDate other,
            @ForAll @DoubleRange(min = 0, max = 1) double here,
            @ForAll @DoubleRange(min = 0, max = 1) double there) {
        Answer answer = one.isBefore(other);
        boolean certain = one.doubt() == Doubt.NONE && other.doubt() == Doubt.NONE;
        if (answer != Answer.CANNOT_TELL) {
            assertTrue(certain);
            assertEquals(Answer.of(day(one, here).isBefore(day(other, there))), answer);
        } else if (certain) {
            assertTrue(one.earliest().isBefore(other.latest()));
            assertFalse(one.latest().isBefore(other.earliest()));
        }
        assertEquals(answer, other.isAfter(one));
    }

    @Property
    void spansContainWhatEveryDayOfThemIs(
            @ForAll DateSpan span,
            @ForAll("near") UncertainDate date,
            @ForAll @DoubleRange(min = 0, max = 1) double at) {
        Answer answer = span.contains(date);
        UncertainDate day = UncertainDate.of(day(date, at));
        if (answer != Answer.CANNOT_TELL) {
            assertEquals(answer, span.contains(day));
        }
    }

    @Property
    void textsAreReadBack(@ForAll UncertainDate date, @ForAll DateSpan span) {
        assertEquals(date, UncertainDate.parse(date.toString()));
        assertEquals(span, DateSpan.parse(span.toString()));
        assertEquals(date, date.doubted(Doubt.UNCERTAIN).doubted(date.doubt()));
    }

    @Provide
    Arbitrary<UncertainDate> days() {
        return Dates.uncertainDates()
                .between(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 9))
                .toTheDay()
                .withoutDoubt();
    }

    @Property(tries = 100)
    void datesAreAsConfigured(@ForAll("days") UncertainDate date) {
        assertTrue(date.toString().matches("2020-01-0\\d"), date.toString());
    }

    @Provide
    Arbitrary<Official> serving() {
        return Officials.officials().servingOn(LocalDate.of(1999, 12, 31)).actingFor(Actor.of("fr", "fr", "France"));
    }

    @Property
    void officialsServeOnTheDay(@ForAll("serving") Official official) {
        assertEquals(Answer.YES, official.inOfficeOn(UncertainDate.parse("1999-12-31")));
        assertEquals("fr", official.actor().orElseThrow());
    }

    @Provide
    Arbitrary<Meeting> onThatDay() {
        return Meetings.meetingsOn(LocalDate.of(2021, 3, 18));
    }

    @Property(tries = 200)
    void meetingsAreOnTheDay(@ForAll("onThatDay") Meeting meeting) {
        assertEquals("2021-03-18", meeting.dates().orElseThrow().toString());
        meeting.weekday().ifPresent(weekday -> assertEquals(DayOfWeek.THURSDAY, weekday));
    }

    /** One of the days that a date can mean. */
    private static LocalDate day(UncertainDate date, double at) {
        long days = ChronoUnit.DAYS.between(date.earliest(), date.latest());
        return date.earliest().plusDays(Math.round(days * at));
    }
}
