package org.entente.json.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.entente.json.token.SyntaxException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What parsers say becomes one reason, whichever Jackson says it. */
class SyntaxExceptionTest {

    private static final Place PLACE = new Place(3, 1, 4);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    MALFORMED | was expecting double-quote to start field name | was expecting double-quote to start name
                    MALFORMED | was expecting double-quote to start property name | was expecting double-quote to start name
                    TRUNCATED | Unexpected end-of-input in field name | Unexpected end-of-input in name
                    TRUNCATED | Unexpected end-of-inputNo digit following sign | Unexpected end-of-input: No digit following sign
                    TRUNCATED | Unexpected end-of-input: expected close marker for Array (start marker at [Source: REDACTED; line: 1]) | Unexpected end-of-input: expected close marker for Array
                    MALFORMED | Unexpected close marker '}': expected ']' (for Array starting at [Source: (String); line: 1]) | Unexpected close marker '}': expected ']'
                    MALFORMED | maybe a (non-standard) comment? (not recognized as one since Feature 'ALLOW_COMMENTS' not enabled for parser) | maybe a (non-standard) comment?
                    """)
    void placesAndFeaturesAreCut(Kind kind, String message, String reason) {
        SyntaxException thrown = SyntaxException.malformed(message, PLACE, new Exception());
        assertEquals(kind, thrown.kind());
        assertEquals(reason, thrown.detail());
        assertEquals(PLACE, thrown.place());
    }

    @Test
    void featuresToEnableAreCut() {
        assertEquals(
                "Non-standard token 'NaN'",
                SyntaxException.malformed(
                                "Non-standard token 'NaN': enable `JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS` to allow",
                                PLACE,
                                new Exception())
                        .detail());
    }

    @ParameterizedTest
    @CsvSource({
        "Document nesting depth (4) exceeds the maximum allowed (3), 4, TOO_DEEP, 3",
        "String value length (20) exceeds the maximum allowed (12), 3, TOO_LONG, 12",
        "Something is too long, 1, TOO_LONG, 100",
        "Spill-over slots in symbol table due to hash collisions, 1, COLLIDING_NAMES, ''"
    })
    void theLimitIsReported(String message, int nested, Kind kind, String limit) {
        SyntaxException thrown = SyntaxException.beyond(message, 3, nested, 100, PLACE, new Exception());
        assertEquals(kind, thrown.kind());
        assertEquals(limit, thrown.detail());
    }
}
