package org.entente.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.Refusals;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.PrintedDate;
import org.entente.timing.Rounding;
import org.entente.timing.Trigger;
import org.entente.vocabulary.Ballot;
import org.entente.vocabulary.CalendarSystem;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the values of an instrument's life must have, and what they refuse. */
class LifeValuesTest {

    private static final IsoDuration YEAR = IsoDuration.parse("P1Y");

    @Test
    void aRuleOfForceHasARule() {
        assertEquals(
                List.of("one-of-required"),
                Refusals.of(() -> ForceRule.builder().build()));
        Trigger signed = Trigger.on(UncertainDate.parse("2021"));
        for (ForceRule.Builder alone : List.of(
                ForceRule.builder().begins(signed),
                ForceRule.builder().beginsForLater(signed),
                ForceRule.builder().term(YEAR),
                ForceRule.builder().notice(YEAR),
                ForceRule.builder().noticeNotBefore(YEAR),
                ForceRule.builder().noticeRounding(Rounding.FIRST_OF_NEXT_YEAR),
                ForceRule.builder().suspensionNotice(YEAR),
                ForceRule.builder().endsBelow(2),
                ForceRule.builder().survival(YEAR))) {
            assertEquals(List.of(), Refusals.of(alone::build));
        }
        assertEquals(
                List.of("number-out-of-range endsBelow"),
                Refusals.of(() -> ForceRule.builder().endsBelow(0).build()));
    }

    @Test
    void laterThanAndWindowsNeedWhatTheyRefine() {
        ForceRule.Builder later = ForceRule.builder().notice(YEAR).laterThan(LaterThan.CONDITION);
        assertEquals(List.of("needs laterThan"), Refusals.of(later::build));
        assertEquals(List.of(), Refusals.of(later.beginsForLater(Trigger.on(UncertainDate.parse("2021")))::build));
        ForceRule.Builder from = ForceRule.builder().notice(YEAR).noticeNotBeforeFrom(EntryFor.ACTOR);
        assertEquals(List.of("needs noticeNotBeforeFrom"), Refusals.of(from::build));
        assertEquals(List.of(), Refusals.of(from.noticeNotBefore(YEAR)::build));
        ForceRule.Builder window = ForceRule.builder().notice(YEAR).noticeWindow(YEAR);
        assertEquals(List.of("needs noticeWindow"), Refusals.of(window::build));
        assertEquals(List.of(), Refusals.of(window.noticeNotBefore(YEAR)::build));
        ForceRule.Builder every = ForceRule.builder().noticeNotBefore(YEAR).noticeWindowEvery(YEAR);
        assertEquals(List.of("needs noticeWindowEvery"), Refusals.of(every::build));
        assertEquals(List.of(), Refusals.of(every.noticeWindow(YEAR)::build));
    }

    /** In force since 4 July 1950, as a convention of the International Labour Organization is. */
    @ParameterizedTest
    @CsvSource({
        "'',  '',  1950-07-04, 1960-07-04",
        "'',  '',  1960-07-04, 1960-07-04",
        "'',  '',  1965-01-01, 1965-01-01",
        "P1Y, '',  1960-07-03, 1960-07-04",
        "P1Y, '',  1960-07-04, 1960-07-04",
        "P1Y, '',  1961-07-04, 1961-07-04",
        "P1Y, '',  1961-07-05, 1970-07-04",
        "P1Y, '',  2020-12-31, 2020-12-31",
        "P1Y, '',  2021-07-05, 2030-07-04",
        "P1Y, P5Y, 1961-07-05, 1965-07-04",
        "P1Y, P5Y, 1966-07-04, 1966-07-04",
        // Windows that do not move on, and those after the 200th, admit notice.
        "P1Y, P0D, 1970-01-01, 1970-01-01",
        "P0D, P2D, 1961-08-05, 1961-08-06",
        "P0D, P2D, 1961-08-07, 1961-08-07",
        "P0D, P1D, 1980-01-01, 1980-01-01",
        "P0D, P2D, 1960-07-05, 1960-07-06",
    })
    void noticeWaitsForItsWindow(String window, String every, LocalDate day, LocalDate from) {
        ForceRule rule = ForceRule.builder()
                .noticeNotBefore(IsoDuration.parse("P10Y"))
                .noticeWindow(window.isEmpty() ? Optional.empty() : Optional.of(IsoDuration.parse(window)))
                .noticeWindowEvery(every.isEmpty() ? Optional.empty() : Optional.of(IsoDuration.parse(every)))
                .build();
        assertEquals(from, rule.noticeFrom(LocalDate.of(1950, 7, 4), day));
        assertEquals(day, ForceRule.builder().notice(YEAR).build().noticeFrom(day, day));
    }

    @Test
    void renewalNeedsATermAndNoticeARenewal() {
        ForceRule.Builder renewed = ForceRule.builder().notice(YEAR).renewal(YEAR);
        assertEquals(List.of("needs renewal"), Refusals.of(renewed::build));
        assertEquals(List.of(), Refusals.of(renewed.term(YEAR)::build));
        ForceRule.Builder noticed = ForceRule.builder().term(YEAR).renewalNotice(YEAR);
        assertEquals(List.of("needs renewalNotice"), Refusals.of(noticed::build));
        assertEquals(List.of(), Refusals.of(noticed.renewal(YEAR)::build));
    }

    @Test
    void forceUntilTerminatedNeedsATermWithoutRenewal() {
        ForceRule.Builder rule = ForceRule.builder().notice(YEAR).untilTerminated(true);
        assertEquals(List.of("needs untilTerminated"), Refusals.of(rule::build));
        assertEquals(List.of(), Refusals.of(rule.term(YEAR)::build));
        assertEquals(List.of("exclusive"), Refusals.of(rule.renewal(YEAR)::build));
        assertEquals(List.of(), Refusals.of(rule.untilTerminated(false)::build));
    }

    @Test
    void noticeCountsFromItsDay() {
        LocalDate given = LocalDate.of(2005, 3, 10);
        assertEquals(Optional.empty(), ForceRule.builder().term(YEAR).build().afterNotice(given));
        ForceRule ofYear = ForceRule.builder().notice(YEAR).build();
        assertEquals(Optional.of(LocalDate.of(2006, 3, 10)), ofYear.afterNotice(given));
        ForceRule rounded =
                ofYear.toBuilder().noticeRounding(Rounding.FIRST_OF_NEXT_YEAR).build();
        assertEquals(Optional.of(LocalDate.of(2007, 1, 1)), rounded.afterNotice(given));
        assertEquals(
                Optional.of(LocalDate.of(2005, 4, 1)),
                ForceRule.builder()
                        .noticeRounding(Rounding.FIRST_OF_NEXT_APRIL)
                        .build()
                        .afterNotice(given));
    }

    @Test
    void aVoteCountsOrNames() {
        assertEquals(
                List.of("one-of-required"),
                Refusals.of(() -> Vote.builder().ballot(Ballot.FOR).build()));
        assertEquals(
                List.of(),
                Refusals.of(() -> Vote.builder().ballot(Ballot.FOR).count(0).build()));
        assertEquals(
                List.of(),
                Refusals.of(() -> Vote.builder()
                        .ballot(Ballot.AGAINST)
                        .addActor(Reference.to("IS"))
                        .build()));
        assertEquals(
                List.of("number-out-of-range count"),
                Refusals.of(() -> Vote.builder().ballot(Ballot.FOR).count(-1).build()));
    }

    @Test
    void aReportGivesADateOrItsWords() {
        DateReport.Builder report = DateReport.builder().of(EventDate.DONE);
        assertEquals(List.of("one-of-required"), Refusals.of(report::build));
        assertEquals(List.of(), Refusals.of(report.date(DateSpan.parse("1954-11-18"))::build));
        DateReport.Builder printed = DateReport.builder()
                .of(EventDate.TAKES_EFFECT)
                .dateAsPrinted(PrintedDate.of("5 November", CalendarSystem.JULIAN));
        assertEquals(List.of(), Refusals.of(printed::build));
        assertEquals(List.of("id-malformed source"), Refusals.of(printed.source("a b")::build));
    }

    @Test
    void eventsAreDoneUnlessExpected() {
        LifecycleEvent.Builder event = LifecycleEvent.builder().act(LifecycleAct.SIGNATURE);
        assertFalse(event.build().expected());
        assertTrue(event.expected(true).build().expected());
        assertEquals(
                List.of("id-malformed id", "id-malformed work", "id-malformed regarding"),
                Refusals.of(event.id("a b").work("").regarding("c d")::build));
    }
}
