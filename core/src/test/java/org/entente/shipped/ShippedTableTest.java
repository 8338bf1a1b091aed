package org.entente.shipped;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedTableTest {

    private static final String TABLE = "id\ten\tko\nKR\tKorea\t한국\nFR\t\tpays\nÉ\t\uD83C\uDDF0\t\n";

    /** A stream whose length is as it says, or not known to it. */
    private static InputStream stream(int available) {
        return new ByteArrayInputStream(TABLE.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int available() {
                return available;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 42, 43, 44, 1000})
    void readsAllWhateverLengthIsExpected(int available) {
        assertEquals(
                List.of(
                        List.of("id", "en", "ko"),
                        List.of("KR", "Korea", "한국"),
                        List.of("FR", "", "pays"),
                        List.of("É", "\uD83C\uDDF0", "")),
                ShippedTable.lines(stream(available)));
    }
}
