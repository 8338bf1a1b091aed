package org.entente.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.entente.Refusals;
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
    void aBoundIsOfOneKindAlone() {
        assertEquals(
                List.of("exclusive"),
                Refusals.of(() -> TimeBound.builder()
                        .event("e")
                        .absence(TimeAbsence.UNKNOWN)
                        .build()));
        assertEquals(
                List.of("exclusive"),
                Refusals.of(() -> TimeBound.builder()
                        .date(UncertainDate.parse("2030"))
                        .provision("p")
                        .build()));
        assertEquals(
                Optional.of("p"), TimeBound.builder().provision("p").build().provision());
        assertEquals(
                Optional.of(TimeAbsence.NONE_STATED),
                TimeBound.absent(TimeAbsence.NONE_STATED).absence());
        assertEquals(
                Optional.of(UncertainDate.parse("2030")),
                TimeBound.on(UncertainDate.parse("2030")).date());
    }

    @Test
    void anOffsetNeedsAnEventOrProvision() {
        TimeBound.Builder bound = TimeBound.builder().offset(IsoDuration.parse("P30D"));
        assertEquals(List.of("one-of-required", "needs offset"), Refusals.of(bound::build));
        assertEquals(List.of("needs offset"), Refusals.of(bound.date(UncertainDate.parse("2030"))::build));
        TimeBound.Builder after = TimeBound.builder().offset(IsoDuration.parse("P30D"));
        assertEquals(List.of(), Refusals.of(after.event("e")::build));
        assertEquals(
                List.of(),
                Refusals.of(
                        TimeBound.builder().offset(IsoDuration.parse("P30D")).provision("p")::build));
        assertEquals(
                List.of("id-malformed event"),
                Refusals.of(() -> TimeBound.builder().event("an event").build()));
        assertEquals(
                List.of("id-malformed provision"),
                Refusals.of(() -> TimeBound.builder().provision("").build()));
    }

    @Test
    void aRecurrenceSaysHowOften() {
        IsoDuration year = IsoDuration.parse("P1Y");
        assertEquals(List.of(), Refusals.of(Recurrence.builder().shortest(year)::build));
        assertEquals(List.of(), Refusals.of(Recurrence.builder().longest(year)::build));
        assertEquals(List.of(), Refusals.of(Recurrence.builder().regularity(Regularity.AS_NEEDED)::build));
    }

    @Test
    void wordsOfTimeAreOneLine() {
        assertEquals(
                List.of("text-control-character asPrinted"),
                Refusals.of(() -> Timing.builder().asPrinted("by\nMay").build()));
    }
}
