package org.entente.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.timing.PrintedDate;
import org.entente.vocabulary.LifecycleAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something takes effect, as exact as the facts. */
class MomentTest {

    private static Moment moment(String span) {
        return Moment.of(DateSpan.parse(span));
    }

    @ParameterizedTest
    @CsvSource({
        "2001-05-10,            2001-05-09, NO",
        "2001-05-10,            2001-05-10, YES",
        "2001-05-10,            2001-05-11, YES",
        "2001-05,               2001-04-30, NO",
        "2001-05,               2001-05-01, CANNOT_TELL",
        "2001-05,               2001-05-30, CANNOT_TELL",
        "2001-05,               2001-05-31, YES",
        "2001-05-10?,           2001-01-01, CANNOT_TELL",
        "2001-05-10?,           2002-01-01, CANNOT_TELL",
        "2001-05-10/2001-05-20, 2001-05-19, CANNOT_TELL",
        "2001-05-10/2001-05-20, 2001-05-20, YES",
        "2001-05-10/,           2030-01-01, CANNOT_TELL",
        "/2001-05-20,           1900-01-01, CANNOT_TELL",
        "/2001-05-20,           2001-05-20, YES",
    })
    void aDayIsBeforeWithinOrBehind(String span, LocalDate day, Answer answer) {
        assertEquals(answer, moment(span).by(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2001-05-10,             2001-05-10,             2001-05-10",
        "2001-05,                2001-05-01/2001-05-31,  ",
        "2001-05-10?,            2001-05-10?,            ",
        "2001-05-10?/2001-05-20, 2001-05-10/2001-05-20?, ",
        "2001-05-10/2001-05-20?, 2001-05-10/2001-05-20?, ",
        "2001-05-10/,            2001-05-10/,            ",
        "/2001-05-20,            /2001-05-20,            ",
    })
    void aMomentIsRenderedAndHasADayIfExact(String span, String rendered, LocalDate day) {
        assertEquals(rendered, moment(span).toString());
        assertEquals(Optional.ofNullable(day), moment(span).day());
        assertEquals(span.contains("?"), moment(span).isInDoubt());
    }

    @Test
    void momentsAreEqualByWhatIsKnown() {
        List<String> spans = List.of("2001-05-10", "2001-05-11", "2001-05-10?", "2001-05-10/2001-05-11", "2001-05-10/");
        for (String one : spans) {
            for (String other : spans) {
                assertEquals(one.equals(other), moment(one).equals(moment(other)), one + " " + other);
            }
            assertEquals(moment(one).hashCode(), moment(one).hashCode());
            assertNotEquals(moment(one), one);
        }
        assertNotEquals(moment("2001-05-10").hashCode(), moment("2001-05-11").hashCode());
    }

    @ParameterizedTest
    @CsvSource({
        "2001-05-10, 2001-05-11, true",
        "2001-05-10, 2001-05-10, false",
        "2001-05-11, 2001-05-10, false",
        "2001-05,    2001-06-01, true",
        "2001-05,    2001-05-31, false",
        "2001-05-10/, 2030-01-01, false",
        "2001-05-10?, 2030-01-01, false",
        "2001-05-10, 2030-01-01?, false",
    })
    void oneIsBeforeTheOtherIfSurely(String one, String other, boolean before) {
        assertEquals(before, moment(one).isBefore(moment(other)));
    }

    /** Two sources, what they say together, and when both have come; each way round. */
    @ParameterizedTest
    @CsvSource({
        "2001-05-10,             2001-05-12,             2001-05-10/2001-05-12,  2001-05-12",
        "2001-05,                2001-05-12,             2001-05-01/2001-05-31,  2001-05-12/2001-05-31",
        "2001-05-10,             2001-05-12/,            2001-05-10/,            2001-05-12/",
        "2001-05-10,             /2001-05-12,            /2001-05-12,            2001-05-10/2001-05-12",
        "2001-05-10?,            2001-05-12,             2001-05-10/2001-05-12?, 2001-05-12?",
        "2001-05-10,             2001-05-12?,            2001-05-10/2001-05-12?, 2001-05-12?",
        "2001-05-10?,            2001-05-12?,            2001-05-10/2001-05-12?, 2001-05-12?",
        "2001-05-12,             2001-05-12,             2001-05-12,             2001-05-12",
        "2001-05-12,             2001-05-12?,            2001-05-12?,            2001-05-12?",
        "0987-12-31,             0988-02-29,             0987-12-31/0988-02-29,  0988-02-29",
    })
    void twoMomentsAreTakenTogether(String one, String other, String either, String both) {
        assertEquals(either, moment(one).or(moment(other)).toString());
        assertEquals(either, moment(other).or(moment(one)).toString());
        assertEquals(both, moment(one).after(moment(other)).toString());
        assertEquals(both, moment(other).after(moment(one)).toString());
    }

    private static LifecycleEvent.Builder event(EventDate which, String reported) {
        return LifecycleEvent.builder()
                .act(LifecycleAct.RATIFICATION)
                .addReport(DateReport.builder()
                        .of(which)
                        .date(DateSpan.parse(reported))
                        .build());
    }

    @Test
    void anUnreadReportWidensNothing() {
        LifecycleEvent.Builder event = LifecycleEvent.builder()
                .act(LifecycleAct.ENTRY_INTO_FORCE)
                .addReport(DateReport.builder()
                        .of(EventDate.TAKES_EFFECT)
                        .dateAsPrinted(PrintedDate.builder()
                                .asPrinted("in the fourth moon")
                                .build())
                        .build());
        assertEquals(Optional.empty(), Moment.effect(event.build()));
        event.takesEffect(UncertainDate.parse("1882-05-22"));
        assertEquals("1882-05-22", Moment.effect(event.build()).orElseThrow().toString());
    }

    @Test
    void reportsWidenTheDateThatTheyAreOf() {
        LifecycleEvent done = event(EventDate.DONE, "2001-05-12")
                .done(DateSpan.parse("2001-05-10"))
                .build();
        assertEquals("2001-05-10/2001-05-12", Moment.done(done).orElseThrow().toString());
        assertEquals(Optional.empty(), Moment.effect(done));
        LifecycleEvent effect = event(EventDate.TAKES_EFFECT, "2001-05-08")
                .done(DateSpan.parse("2001-05-01"))
                .takesEffect(UncertainDate.parse("2001-05-10"))
                .build();
        assertEquals("2001-05-01", Moment.done(effect).orElseThrow().toString());
        assertEquals(
                "2001-05-08/2001-05-10", Moment.effect(effect).orElseThrow().toString());
        LifecycleEvent reported = event(EventDate.TAKES_EFFECT, "2001-05-08").build();
        assertEquals("2001-05-08", Moment.effect(reported).orElseThrow().toString());
        assertEquals("2001-05-08", Moment.done(reported).orElseThrow().toString());
        LifecycleEvent twice = reported.toBuilder()
                .addReport(DateReport.builder()
                        .of(EventDate.TAKES_EFFECT)
                        .date(DateSpan.parse("2001-05-12"))
                        .build())
                .build();
        assertEquals("2001-05-08/2001-05-12", Moment.effect(twice).orElseThrow().toString());
        assertEquals(
                Optional.empty(),
                Moment.effect(event(EventDate.DONE, "2001-05-08").build()));
    }

    /** What has no first or no last day has none after it was moved. */
    @ParameterizedTest
    @CsvSource({
        "2001-05-10, 2002-05-10",
        "2001-05-10?, 2002-05-10?",
        "2001, 2002-01-01/2002-12-31",
        "2001-05-10/, 2002-05-10/",
        "/2001-05-10, /2002-05-10",
    })
    void bothEndsMove(String span, String moved) {
        assertEquals(moved, moment(span).moved(day -> day.plusYears(1)).toString());
    }
}
