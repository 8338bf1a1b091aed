package org.entente.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Map;
import org.entente.Refusals;
import org.entente.violation.InvalidValueException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    private static Quantity.Builder range(String value, String upTo) {
        return Quantity.builder().value(new BigDecimal(value)).upTo(new BigDecimal(upTo));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, ''",
        "1, 1.01, ''",
        "-2, -1, ''",
        "1, 1, range-reversed upTo",
        "1, 1.0, range-reversed upTo",
        "2, 1, range-reversed upTo"
    })
    void aRangeEndsAboveItsStart(String value, String upTo, String refusal) {
        assertEquals(
                refusal, String.join(", ", Refusals.of(() -> range(value, upTo).build())));
    }

    @Test
    void aReversedRangeIsQuotedAsItStands() {
        InvalidValueException refusal = Assertions.assertThrows(
                InvalidValueException.class, () -> range("5", "3").build());
        assertEquals(
                Map.of("value", "5", "upTo", "3"),
                refusal.report().violations().get(0).arguments());
    }
}
