package org.entente.json.draft.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreadTest {

    @ParameterizedTest
    @CsvSource({
        "at least, at least",
        "not less than, at least",
        "no less than, at least",
        "up to, at most",
        "at most, at most",
        "no more than, at most",
        "not more than, at most",
        "more than, more than",
        "over, more than",
        "less than, less than",
        "about, about",
        "around, about",
        "approximately, about",
        "some, about",
        "Some, about",
    })
    void limitsAreReadFromWords(String words, String comparator) {
        assertEquals(
                Optional.of("\"comparator\": \"" + comparator + "\", \"value\": 5"), Unread.amount(words + " 5 ships"));
    }

    @ParameterizedTest
    @CsvSource({"US$, USD", "us$, USD", "$, USD", "€, EUR", "£, GBP", "¥, JPY"})
    void currenciesAreReadFromTheirSigns(String sign, String code) {
        assertEquals(
                Optional.of("\"value\": 5000000, \"unit\": \"ISO_4217: " + code + "\""),
                Unread.amount(sign + "5 million for ships"));
    }
}
