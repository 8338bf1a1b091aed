package org.entente.violation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pattern says of which violations a place decides. */
class PathPatternTest {

    private static ValuePath path(String text) {
        ValuePath path = ValuePath.ROOT;
        for (String step : text.split("[.\\[\\]]+", -1)) {
            path = step.isEmpty()
                    ? path
                    : step.matches("\\d+") ? path.index(Integer.parseInt(step)) : path.member(step);
        }
        return path;
    }

    @ParameterizedTest
    @CsvSource({
        "events[].act,                 events[3].act,                ''",
        "events[].act,                 events[3].act.deep[1],        ''",
        "events[].act,                 events[3],                    ''",
        "events[].act,                 events,                       ''",
        "events[].act,                 '',                           ''",
        "provisions[=].citations[].work, provisions[3].citations[0].work, provisions[3]",
        "provisions[=].citations[].work, provisions[3].citations,     provisions[3]",
        "provisions[=].citations[].work, provisions[3],               provisions[3]",
        "provisions[=].citations[].work, provisions,                  ''",
        "a[=].b[=].c,                  a[1].b[2].c,                  a[1].b[2]",
    })
    void placesDecideWithinTheElementMeant(String pattern, String place, String within) {
        assertEquals(Optional.of(path(within)), PathPattern.of(pattern).decides(path(place)));
    }

    @ParameterizedTest
    @CsvSource({
        "events[].act,  events[3].done",
        "events[].act,  meetings[3].act",
        "events[].act,  events.act",
        "events.act,    events[1].act",
        "provisions[=].citations[].work, provisions[3].citations[0].note",
    })
    void otherPlacesDecideNothing(String pattern, String place) {
        assertEquals(Optional.empty(), PathPattern.of(pattern).decides(path(place)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "events[3].act", "events[", "[]", "events[].", "events[]act", "events[==].act"})
    void whatIsWrittenOtherwiseIsRefused(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> PathPattern.of(pattern));
    }

    @Test
    void patternsAreShownAsWritten() {
        assertEquals("events[].act", PathPattern.of("events[].act").toString());
    }
}
