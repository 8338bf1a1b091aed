package org.entente.json.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The encoding of the shortest texts is found, and only UTF-8 is read. */
class DecodedTest {

    private static String problem(byte[] bytes) {
        return Decoded.of(bytes).violation().map(violation -> violation.code()).orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "{}", "[]\n", "\"é\"", "\u007f", "동", "\uFEFF", "\uFEFF1", "\uFEFF{}"})
    void shortTextsAreUtf8(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        assertTrue(Decoded.isUtf8(bytes));
        assertEquals("", problem(bytes));
        assertEquals(text.replace("\uFEFF", ""), Decoded.of(bytes).text());
        assertEquals(text.startsWith("\uFEFF") ? 3 : 0, Decoded.markLength(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void oneCharacterInAnotherEncodingIsReported(String encoding) {
        for (String text : List.of("1", "\u007f", "\uFEFF", "\uFEFF동")) {
            byte[] bytes = text.getBytes(Charset.forName(encoding));
            assertFalse(Decoded.isUtf8(bytes));
            assertEquals(
                    encoding,
                    Decoded.of(bytes).violation().orElseThrow().arguments().get("encoding"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "00, ''", // zero bytes alone are no character of JSON in any encoding
        "0000, ''",
        "000000, ''",
        "00000000, ''",
        "80, utf-8-malformed",
        "0080, utf-8-malformed",
        "00000080, utf-8-malformed",
        "EFBB, utf-8-malformed",
        "EF, utf-8-malformed"
    })
    void otherBytesAreTakenForUtf8(String hex, String problem) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertEquals(problem, problem(bytes));
        assertEquals(problem.isEmpty(), Decoded.isUtf8(bytes));
        assertEquals(0, Decoded.markLength(bytes));
    }

    @Test
    void aMarkIsAllThreeBytes() {
        assertEquals(3, Decoded.markLength(HexFormat.of().parseHex("EFBBBF")));
        for (String hex : List.of("EFBBBE", "EFBABF", "EEBBBF", "BBBF", "00BBBF")) {
            assertEquals(0, Decoded.markLength(HexFormat.of().parseHex(hex)), hex);
        }
    }
}
