package org.entente.json.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entente.json.Sources;
import org.entente.json.problem.JsonProblem;
import org.entente.json.token.Place;
import org.entente.violation.Location;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A parser of a mapper knows lines and columns, one of them, or neither. */
class ParserPlacesTest {

    private static final Violation FAULT = Violation.of(JsonProblem.NULL_VALUE, ValuePath.ROOT);

    private static ParserPlaces places() throws IOException {
        return new ParserPlaces(Sources.STANDARD.reader("{}"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1:1", "7, 3, 7:3", "0, 1, ", "1, 0, ", "-1, 7, ", "7, -1, ", "-1, -1, "})
    void aPlaceHasALineAndAColumn(int line, int column, String expected) throws IOException {
        assertEquals(
                Optional.ofNullable(expected),
                places().located(FAULT, new Place(5, line, column)).location().map(Location::toString));
    }

    @Test
    void violationsAreInOrderOfTheirPlaces() throws IOException {
        List<Violation> sorted = List.of(
                FAULT.at(new Location(1, 2)),
                FAULT.at(new Location(1, 10)),
                FAULT.at(new Location(2, 1)),
                FAULT.at(new Location(10, 1)),
                FAULT);
        for (List<Integer> order : List.of(List.of(4, 3, 2, 1, 0), List.of(2, 4, 1, 0, 3))) {
            assertEquals(
                    sorted, places().inOrder(order.stream().map(sorted::get).toList()));
        }
    }

    @Test
    void aKnownPlaceIsKept() throws IOException {
        Violation located = FAULT.at(new Location(4, 2));
        assertEquals(located, places().now(located));
    }
}
