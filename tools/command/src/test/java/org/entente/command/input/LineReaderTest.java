package org.entente.command.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    private static List<String> lines(InputStream in, int limit) throws IOException {
        LineReader reader = new LineReader(in, limit);
        List<String> lines = new ArrayList<>();
        for (Optional<byte[]> line = reader.next(); line.isPresent(); line = reader.next()) {
            lines.add(reader.number() + " " + new String(line.get(), UTF_8));
        }
        return lines;
    }

    private static List<String> lines(String text, int limit) throws IOException {
        return lines(new ByteArrayInputStream(text.getBytes(UTF_8)), limit);
    }

    @Test
    void linesAreNumbered() throws IOException {
        assertEquals(List.of("1 a", "2 ", "3 bc\r"), lines("a\n\nbc\r\n", 9));
        assertEquals(List.of("1 a", "2 b"), lines("a\nb", 9));
        assertEquals(List.of(), lines("", 9));
    }

    @Test
    void longLinesGoOnInTheNextBuffer() throws IOException {
        String line = "x".repeat(200_000);
        assertEquals(List.of("1 " + line, "2 " + line), lines(line + "\n" + line + "\n", 1_000_000));
    }

    @Test
    void ofTooLongLinesLittleIsKept() throws IOException {
        assertEquals(List.of("1 1234", "2 b", "3 123"), lines("123456789\nb\n123", 3));
        assertEquals(List.of("1 xxxx", "2 b"), lines("x".repeat(200_000) + "\nb", 3));
    }

    @Test
    void emptyReadsDoNotEndAStream() throws IOException {
        InputStream slow = new InputStream() {
            private int asked;

            @Override
            public int read() {
                return -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                asked++;
                if (asked % 2 == 1) {
                    return 0;
                }
                into[from] = (byte) (asked == 4 ? '\n' : 'a');
                return asked > 6 ? -1 : 1;
            }
        };
        assertEquals(List.of("1 a", "2 a"), lines(slow, 9));
    }
}
