package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.Actor;
import org.entente.model.Meeting;
import org.entente.people.Official;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.Doubt;
import org.entente.time.UncertainDate;

/** What is said of uncertain dates holds for all days that they may mean. */
class DatesProperties {

    /** So near one another that all answers occur. */
    @Provide
    Arbitrary<UncertainDate> near() {
        return Dates.uncertainDates().between(LocalDate.of(2020, 12, 1), LocalDate.of(2021, 2, 28));
    }

    @Property(tries = 300)
    void answersHoldForEveryDay(@ForAll("near") UncertainDate one, @ForAll("near") UncertainDate other) {
        Set<Boolean> before = new HashSet<>();
        for (LocalDate here : days(one)) {
            for (LocalDate there : ends(other)) {
                before.add(here.isBefore(there));
            }
        }
        assertEquals(answer(before), one.isBefore(other));
        assertEquals(answer(before), other.isAfter(one));
    }

    @Provide
    Arbitrary<DateSpan> nearSpans() {
        Arbitrary<String> forms = Arbitraries.of("%s/%s", "%s/%s", "%s/..", "../%s", "%s/", "/%s", "%s");
        return Combinators.combine(near(), near(), forms)
                .as((one, other, form) -> form.formatted(
                        other.isBefore(one) == Answer.YES ? other : one,
                        other.isBefore(one) == Answer.YES ? one : other))
                .map(DateSpan::parse);
    }

    /** An interval begins on some day of its first date and ends on some day of its last; one date is the whole of it. */
    @Property
    void spansContainWhatEveryDayOfThemIs(@ForAll("nearSpans") DateSpan span, @ForAll("near") UncertainDate date) {
        boolean isWhole = span.toString().matches("[-0-9]+") && !span.toString().matches(".*-2[1-4]");
        List<LocalDate> starts = isWhole
                ? List.of(span.start().orElseThrow().earliest())
                : ends(span.start(), span.isOpenStart(), LocalDate.MIN);
        List<LocalDate> ends = isWhole
                ? List.of(span.end().orElseThrow().latest())
                : ends(span.end(), span.isOpenEnd(), LocalDate.MAX);
        List<LocalDate> days = new ArrayList<>(days(date));
        if (date.doubt() != Doubt.NONE) {
            days.addAll(starts);
            days.addAll(ends);
        }
        Set<Boolean> within = new HashSet<>();
        LocalDate first = Collections.min(starts);
        LocalDate last = Collections.max(ends);
        for (LocalDate day : days) {
            within.add(!day.isBefore(first) && !day.isAfter(last));
            within.add(!day.isBefore(earlier(Collections.max(starts), last)) && !day.isAfter(last));
            within.add(!day.isBefore(first) && !day.isAfter(later(Collections.min(ends), first)));
        }
        assertEquals(answer(within), span.contains(date), () -> within.toString());
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

    /** One day is a range, the first and the last day of the calendar too; none is what ends before it begins. */
    @Example
    void datesLieWithinTheCalendar() {
        UncertainDateArbitrary all = Dates.uncertainDates();
        for (String day : List.of("-9999-01-01", "2020-02-29", "9999-12-31")) {
            LocalDate only = LocalDate.parse(day);
            assertEquals(
                    day,
                    all.between(only, only).toTheDay().withoutDoubt().sample().toString());
        }
        for (String days : List.of("-10000-12-31/-9999-01-01", "9999-12-31/+10000-01-01", "2020-01-02/2020-01-01")) {
            int stroke = days.indexOf('/');
            LocalDate first = LocalDate.parse(days.substring(0, stroke));
            LocalDate last = LocalDate.parse(days.substring(stroke + 1));
            assertThrows(IllegalArgumentException.class, () -> all.between(first, last), days);
        }
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
    Arbitrary<Official> servingLongAgoOrFarAhead() {
        return Arbitraries.oneOf(List.of(
                Officials.officials().servingOn(LocalDate.of(-9900, 1, 1)),
                Officials.officials().servingOn(LocalDate.of(9900, 12, 31))));
    }

    @Property
    void officialsServeLongAgoAndFarAhead(@ForAll("servingLongAgoOrFarAhead") Official official) {
        assertFalse(official.tenures().isEmpty());
    }

    @Example
    void officialsServeWithinTheCalendar() {
        OfficialArbitrary all = Officials.officials();
        for (String day : List.of("-9999-01-01", "-9901-12-31", "9901-01-01", "9999-12-31", "+10000-01-01")) {
            LocalDate near = LocalDate.parse(day);
            IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> all.servingOn(near));
            assertTrue(refused.getMessage().contains(day), refused.getMessage());
        }
        assertThrows(NullPointerException.class, () -> all.servingOn(null));
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

    private static Answer answer(Set<Boolean> concrete) {
        return concrete.size() == 2 ? Answer.CANNOT_TELL : Answer.of(concrete.contains(true));
    }

    /** All days that a date can mean; in doubt it can mean any, so also those far away. */
    private static List<LocalDate> days(UncertainDate date) {
        List<LocalDate> days = new ArrayList<>(
                date.earliest().datesUntil(date.latest().plusDays(1)).toList());
        if (date.doubt() != Doubt.NONE) {
            days.addAll(List.of(LocalDate.MIN, LocalDate.MAX));
        }
        return days;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The first and the last of them, which decide what comes before and after. */
    private static List<LocalDate> ends(UncertainDate date) {
        return List.of(Collections.min(days(date)), Collections.max(days(date)));
    }

    /** Where a span may start or end: nowhere if that is open, anywhere if it is unknown. */
    private static List<LocalDate> ends(Optional<UncertainDate> end, boolean open, LocalDate never) {
        return end.map(DatesProperties::ends).orElse(open ? List.of(never) : List.of(LocalDate.MIN, LocalDate.MAX));
    }
}
