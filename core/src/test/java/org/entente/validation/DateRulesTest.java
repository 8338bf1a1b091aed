package org.entente.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.source.Source;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unknown and never are not the years 1 and 9999. */
class DateRulesTest {

    private static List<String> found(Agreement.Builder agreement) {
        return AgreementValidator.standard()
                .validate(agreement.id("a").title("en", "x").build())
                .violations()
                .stream()
                .map(each ->
                        each.code() + " " + each.path() + " " + each.arguments().get("date"))
                .toList();
    }

    private static Agreement.Builder published(String date) {
        return Agreement.builder()
                .addSource(Source.builder()
                        .id("s")
                        .published(UncertainDate.parse(date))
                        .build());
    }

    private static Agreement.Builder lasting(String dates) {
        return Agreement.builder()
                .addActor(Actor.of("a", "en", "x").toBuilder()
                        .validity(DateSpan.parse(dates))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001",
                "0001-01",
                "0001-12",
                "0001-01-01",
                "0001-12-31",
                "9999",
                "9999-01",
                "9999-12",
                "9999-01-01",
                "9999-12-31"
            })
    void standInsForUnknownAndNeverAreReported(String date) {
        assertEquals(List.of("date-stand-in sources[0].published " + date), found(published(date)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0002", "0001-02", "0001-06-15", "9998", "9999-12-30", "-0001", "-9999", "999X", "2021", "0001~"
            })
    void otherDatesAreDates(String date) {
        assertEquals(List.of(), found(published(date)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001/2021", "2020/9999-12-31", "0001-01-01/9999-12-31", "9999"})
    void eitherEndOfASpanStandsIn(String dates) {
        assertEquals(List.of("date-stand-in actors[0].validity " + dates), found(lasting(dates)));
    }

    @Test
    void openEndsStandForNothing() {
        for (String dates : List.of("2020/..", "../2020", "2020/", "1999/2020")) {
            assertEquals(List.of(), found(lasting(dates)));
        }
    }
}
