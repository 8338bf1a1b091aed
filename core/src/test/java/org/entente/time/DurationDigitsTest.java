package org.entente.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.Refusals;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number of a duration has one to nine digits, whatever its unit. */
class DurationDigitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P#Y", "P#M", "P#W", "P#D", "PT#H", "PT#M", "PT#S", "P1Y#M", "P1M#D", "P1DT#H", "PT1H#M", "PT1M#S"
            })
    void everyUnitHasOneToNineDigits(String form) {
        for (int digits = 0; digits <= 11; digits++) {
            String text = form.replace("#", "9".repeat(digits));
            List<String> expected = digits >= 1 && digits <= 9 ? List.of() : List.of("duration-malformed");
            assertEquals(expected, Refusals.of(() -> IsoDuration.parse(text)), text);
        }
    }
}
