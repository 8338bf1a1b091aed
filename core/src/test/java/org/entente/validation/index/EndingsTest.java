package org.entente.validation.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.life.DateReport;
import org.entente.life.EventDate;
import org.entente.life.LifecycleEvent;
import org.entente.model.Agreement;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.validation.index.Lives.Range;
import org.entente.vocabulary.LifecycleAct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingsTest {

    private static String day(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "" : day.toString();
    }

    /** When it was done, when it takes effect, what another source says of that, and from when until when it may have ended. */
    @ParameterizedTest
    @CsvSource({
        "2001-05-06, '',   '',         2001-05-06/",
        "2001-05,    '',   '',         2001-05-01/",
        "2001-05-06, 2002, '',         2001-05-06/2001-05-06",
        "'',         2002, '',         2002-01-01/2002-12-31",
        "'',         2002, 2003-04-05, 2002-01-01/2003-04-05",
        "'',         '',   2003-04-05, 2003-04-05/2003-04-05",
        "'',         '',   '',         /",
        "2001?,      '',   '',         /",
    })
    void whatHasNoRecordedEffectMayEndLater(String done, String effect, String reported, String lasting) {
        LifecycleEvent event = LifecycleEvent.builder()
                .act(LifecycleAct.TERMINATION)
                .done(Optional.of(done).filter(text -> !text.isEmpty()).map(DateSpan::parse))
                .takesEffect(Optional.of(effect).filter(text -> !text.isEmpty()).map(UncertainDate::parse))
                .reports(Stream.of(reported)
                        .filter(text -> !text.isEmpty())
                        .map(text -> DateReport.builder()
                                .of(EventDate.TAKES_EFFECT)
                                .date(DateSpan.parse(text))
                                .build())
                        .toList())
                .build();
        Agreement agreement =
                Agreement.builder().id("a").title("en", "A").addEvent(event).build();
        Range range =
                Endings.lasting(new Lives(agreement).own().orElseThrow().acts().get(0));
        assertEquals(lasting, day(range.first()) + "/" + day(range.last()));
    }

    /** Endings in May, and from June on; whether one may lie between two days. */
    @ParameterizedTest
    @CsvSource({
        "2001-01-01, 2001-04-30, false",
        "2001-01-01, 2001-05-01, true",
        "2001-05-31, 2001-05-31, true",
        "2001-06-01, 2001-06-14, false",
        "2001-06-01, 2001-06-15, true",
        "2001-07-01, 2001-07-01, true",
        "2001-05-10, 2001-05-10, true",
    })
    void anEndingMayLieBetweenDays(LocalDate from, LocalDate until, boolean may) {
        Range inMay = new Range(LocalDate.of(2001, 5, 1), LocalDate.of(2001, 5, 31));
        Range onOneDay = new Range(LocalDate.of(2001, 5, 10), LocalDate.of(2001, 5, 10));
        Range sinceJune = new Range(LocalDate.of(2001, 6, 15), LocalDate.MAX);
        for (List<Range> order : List.of(
                List.of(inMay, onOneDay, sinceJune),
                List.of(sinceJune, inMay, onOneDay),
                List.of(onOneDay, sinceJune, inMay))) {
            assertEquals(may, new Endings(order).mayLieBetween(from, until));
        }
    }
}
