package org.entente.json.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.violation.Location;
import org.junit.jupiter.api.Test;

/** A place is the number of line ends before it, and of code points since the last one. */
class DocumentTest {

    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    /** All texts of up to five of these parts. */
    private static List<String> texts(String... parts) {
        List<String> texts = new ArrayList<>(List.of(""));
        for (int from = 0, length = 1; length <= 5; length++) {
            int to = texts.size();
            for (; from < to; from++) {
                for (String part : parts) {
                    texts.add(texts.get(from) + part);
                }
            }
        }
        return texts;
    }

    private static Location place(String text, int index) {
        int line = 1;
        int start = 0;
        for (Matcher end = LINE_END.matcher(text); end.find() && end.end() <= index; line++) {
            start = end.end();
        }
        return new Location(line, 1 + text.codePointCount(start, index));
    }

    @Test
    void everyIndexHasItsPlaceInAnyOrder() {
        for (String text : texts("a", "\r", "\n", "\uD834", "\uDD1E")) {
            Document document = Document.of(text);
            for (int i = 0; i <= text.length(); i++) {
                assertEquals(place(text, i), document.locate(i), text);
            }
            for (int i = text.length(); i >= 0; i--) {
                assertEquals(place(text, i), document.locate(i), text);
            }
        }
    }

    @Test
    void bytesBehindAMarkKeepTheirPlaces() {
        for (String text : texts("a", "\r", "\n", "é", "\uD834\uDD1E")) {
            Document document = Document.of(("\uFEFF" + text).getBytes(UTF_8), 3);
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    assertEquals(
                            place(text, i), document.locate(text.substring(0, i).getBytes(UTF_8).length), text);
                }
            }
        }
    }

    @Test
    void whatLiesOutsideIsAtTheNearestEnd() {
        for (Document document : List.of(Document.of("a\nbc"), Document.of("\uFEFFa\nbc".getBytes(UTF_8), 3))) {
            assertEquals(new Location(2, 3), document.locate(Long.MAX_VALUE));
            assertEquals(new Location(1, 1), document.locate(-1));
        }
    }
}
