package org.entente.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.entente.Refusals;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.CalendarSystem;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.Rendering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimingTest {

    @ParameterizedTest
    @ValueSource(strings = {"P30D", "P1Y6M", "PT72H", "P2W", "P1Y2M3DT4H5M6S", "P0D", "PT1M", "P999999999Y", "P1DT1S"})
    void durationsAreKeptAsTheyAreWritten(String text) {
        assertEquals(text, IsoDuration.parse(text).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "P1YT",
                "P1",
                "1Y",
                "P1W1D",
                "P1Y1W",
                "P1D1Y",
                "P1M1Y",
                "PT1S1H",
                "-P1D",
                "P-1D",
                "P1.5D",
                "P1,5D",
                "p1d",
                "P1H",
                "P1S",
                "P1234567890Y",
                " P1D",
                "P1D ",
                "P１D",
                "P1D\n"
            })
    void refusesOtherDurations(String text) {
        assertEquals(List.of("duration-malformed"), Refusals.of(() -> IsoDuration.parse(text)));
    }

    @Test
    void aWeekIsNotSevenDays() {
        assertNotEquals(IsoDuration.parse("P1W"), IsoDuration.parse("P7D"));
    }

    @Test
    void aTriggerIsOfOneKindAlone() {
        assertEquals(
                List.of("exclusive"),
                Refusals.of(() -> Trigger.builder()
                        .event("e")
                        .absence(TimeAbsence.UNKNOWN)
                        .build()));
        assertEquals(
                List.of("exclusive"),
                Refusals.of(() -> Trigger.builder().meeting("m").provision("p").build()));
        assertEquals(
                List.of("exclusive"),
                Refusals.of(() -> Trigger.builder()
                        .meeting("m")
                        .delay(IsoDuration.parse("P1D"))
                        .before(IsoDuration.parse("P1D"))
                        .build()));
        assertEquals(
                Optional.of(TimeAbsence.NONE_STATED),
                Trigger.absent(TimeAbsence.NONE_STATED).absence());
        assertEquals(Optional.of("m"), Trigger.meeting("m").meeting());
        assertEquals(Optional.of("e"), Trigger.event("e").event());
    }

    @Test
    void actsAreWaitedForByCountOrQuorum() {
        Trigger two = Trigger.acts(2, LifecycleAct.RATIFICATION, LifecycleAct.ACCESSION)
                .build();
        assertEquals(Optional.of(2), two.count());
        assertEquals(Optional.empty(), two.quorum());
        assertEquals(List.of(LifecycleAct.RATIFICATION, LifecycleAct.ACCESSION), two.acts());
        Trigger each = Trigger.acts(Quorum.EACH, LifecycleAct.SIGNATURE).build();
        assertEquals(Optional.of(Quorum.EACH), each.quorum());
        assertEquals(Optional.empty(), each.count());
        assertEquals(List.of(LifecycleAct.SIGNATURE), each.acts());
        assertFalse(each.withoutOrganisations(), "acts of organisations count unless the text says otherwise");
        assertTrue(each.toBuilder().withoutOrganisations(true).build().withoutOrganisations());
    }

    @Test
    void printedDateStandsBesideTheDateOrAlone() {
        PrintedDate muharram = PrintedDate.of("1 Muharram 1445", CalendarSystem.ISLAMIC);
        Trigger.Builder printed = Trigger.builder().dateAsPrinted(muharram);
        assertEquals(Optional.empty(), printed.build().date());
        assertEquals(
                Optional.of(muharram),
                printed.date(UncertainDate.parse("2023-07-19")).build().dateAsPrinted());
        for (Trigger.Builder other : List.of(
                Trigger.builder().event("e"),
                Trigger.builder().meeting("m"),
                Trigger.builder().provision("p"),
                Trigger.builder().acts(List.of(LifecycleAct.SIGNATURE)).count(1),
                Trigger.builder().addAllOf(Trigger.event("e")),
                Trigger.builder().addAnyOf(Trigger.event("e")),
                Trigger.builder().absence(TimeAbsence.UNKNOWN))) {
            assertEquals(List.of(), Refusals.of(other::build));
            assertEquals(List.of("exclusive"), Refusals.of(other.dateAsPrinted(muharram)::build));
        }
    }

    @Test
    void zoneIsThatOfATimeOfDay() {
        Trigger.Builder midnight =
                Trigger.builder().date(UncertainDate.parse("2027-01-31")).zone(ZoneOffset.UTC);
        assertEquals(List.of("needs zone"), Refusals.of(midnight::build));
        Trigger trigger = midnight.time(LocalTime.of(23, 0)).build();
        assertEquals(Optional.of(LocalTime.of(23, 0)), trigger.time());
        assertEquals(Optional.of(ZoneOffset.UTC), trigger.zone());
    }

    @Test
    void aDelayIsCountedFromSomething() {
        Trigger.Builder late = Trigger.builder().delay(IsoDuration.parse("P30D"));
        assertEquals(List.of("one-of-required"), Refusals.of(late::build));
        assertEquals(List.of(), Refusals.of(late.provision("p")::build));
    }

    @Test
    void idsOfTriggersAreChecked() {
        assertEquals(List.of("id-malformed event"), Refusals.of(() -> Trigger.event("an event")));
        assertEquals(List.of("id-malformed meeting"), Refusals.of(() -> Trigger.meeting("")));
        assertEquals(
                List.of("id-malformed provision"),
                Refusals.of(() -> Trigger.builder().provision(" ").build()));
    }

    @Test
    void aRecurrenceSaysHowOften() {
        IsoDuration year = IsoDuration.parse("P1Y");
        assertEquals(Optional.of(year), Recurrence.every(year).interval());
        assertEquals(Frequency.EVERY, Recurrence.every(year).frequency());
        assertEquals(Frequency.AT_LEAST_EVERY, Recurrence.atLeastEvery(year).frequency());
        Recurrence.Builder regularly = Recurrence.builder().frequency(Frequency.REGULARLY);
        assertEquals(List.of(), Refusals.of(regularly::build));
        assertEquals(List.of("needs upTo"), Refusals.of(regularly.upTo(year)::build));
        assertEquals(
                List.of("number-out-of-range times"),
                Refusals.of(() -> Recurrence.every(year).toBuilder().times(0).build()));
    }

    @Test
    void aTimingHasWordsOrStructure() {
        assertEquals(
                List.of("one-of-required"),
                Refusals.of(() -> Timing.builder().rendering(Rendering.INFERRED).build()));
        assertEquals(
                List.of(), Refusals.of(() -> Timing.builder().asPrinted("soon").build()));
        assertEquals(Optional.empty(), Timing.noneStated().asPrinted());
        assertEquals(
                Optional.of(TimeAbsence.NONE_STATED), Timing.noneStated().due().flatMap(Trigger::absence));
        Trigger october = Trigger.on(UncertainDate.parse("2021-10"));
        assertEquals(Optional.of(october), Timing.at(october).at());
        assertEquals(Optional.of(october), Timing.due(october).due());
        for (Timing.Builder alone : List.of(
                Timing.builder().from(october),
                Timing.builder().until(october),
                Timing.builder().duration(IsoDuration.parse("P1Y")),
                Timing.builder().every(Recurrence.every(IsoDuration.parse("P1Y"))))) {
            assertEquals(List.of(), Refusals.of(alone::build));
        }
    }

    @Test
    void wordsOfTimeAreOneLine() {
        assertEquals(
                List.of("text-control-character asPrinted"),
                Refusals.of(() -> Timing.builder().asPrinted("by\nMay").build()));
    }

    @Test
    void aCalendarIsThatOfTheWords() {
        Timing.Builder timing = Timing.builder().calendar(CalendarSystem.ISLAMIC);
        assertEquals(
                List.of("needs calendar"),
                Refusals.of(() -> timing.due(Trigger.on(UncertainDate.parse("2024-07-07")))
                        .build()));
        assertEquals(
                Optional.of(CalendarSystem.ISLAMIC),
                timing.asPrinted("by 1 Muharram 1446").build().calendar());
    }

    @Test
    void aPrintedDateMayNameItsCalendar() {
        PrintedDate date = PrintedDate.of("8 March 1917", CalendarSystem.JULIAN);
        assertEquals("8 March 1917", date.asPrinted());
        assertEquals(Optional.of(CalendarSystem.JULIAN), date.calendar());
        assertEquals(List.of("text-blank asPrinted"), Refusals.of(() -> PrintedDate.of(" ", CalendarSystem.JULIAN)));
    }
}
