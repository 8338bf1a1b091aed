package org.entente.json.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.entente.json.problem.JsonProblem;
import org.entente.violation.Location;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/**
 * Bytes as text: UTF-8, after one byte order mark if there is one.
 *
 * @param text the text; empty if the bytes are refused
 * @param violation why the bytes are refused, or empty
 */
public record Decoded(String text, Optional<Violation> violation) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    public static final int MARK_BYTES = 3;
    private static final char REPLACEMENT = '\uFFFD';

    public static Decoded of(byte[] bytes) {
        String encoding = otherEncoding(bytes);
        if (!encoding.isEmpty()) {
            return refused(Violation.of(JsonProblem.ENCODING_NOT_UTF_8, ValuePath.ROOT)
                    .with("encoding", encoding)
                    .at(new Location(1, 1)));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        // The decoder replaces malformed bytes with U+FFFD; check the bytes only if the text contains one.
        if (text.indexOf(REPLACEMENT) >= 0) {
            Optional<Violation> violation = malformed(bytes);
            if (violation.isPresent()) {
                return new Decoded("", violation);
            }
        }
        return new Decoded(withoutMark(text), Optional.empty());
    }

    /** A text without the byte order mark that it may begin with. */
    public static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** Whether bytes need no decoding to be parsed as what they are. */
    public static boolean isUtf8(byte[] bytes) {
        return otherEncoding(bytes).isEmpty() && Utf8.isWellFormed(bytes);
    }

    /** The number of bytes of the byte order mark that bytes may begin with. */
    public static int markLength(byte[] bytes) {
        return (at(bytes, 0) << 16 | at(bytes, 1) << 8 | at(bytes, 2)) == 0xEFBBBF ? MARK_BYTES : 0;
    }

    private static Decoded refused(Violation violation) {
        return new Decoded("", Optional.of(violation));
    }

    /** Names UTF-16 and UTF-32 by their byte order marks, or by the zero bytes that JSON in them begins with. */
    private static String otherEncoding(byte[] bytes) {
        int first = at(bytes, 0) << 8 | at(bytes, 1);
        int second = at(bytes, 2) << 8 | at(bytes, 3);
        if (bytes.length >= 4 && (first == 0 && (second == 0xFEFF || (second > 0 && second < 0x80)))) {
            return "UTF-32BE";
        }
        if (bytes.length >= 4 && second == 0 && (first == 0xFFFE || (first != 0 && (first & 0xFF) == 0))) {
            return "UTF-32LE";
        }
        if (first == 0xFEFF || (bytes.length >= 2 && first > 0 && first < 0x80)) {
            return "UTF-16BE";
        }
        if (first == 0xFFFE || (bytes.length >= 2 && first != 0 && (first & 0xFF) == 0)) {
            return "UTF-16LE";
        }
        return "";
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : 0;
    }

    private static Optional<Violation> malformed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            return Optional.empty();
        }
        String before = withoutMark(out.flip().toString());
        Violation violation = Violation.of(JsonProblem.UTF_8_MALFORMED, ValuePath.ROOT)
                .with("byte", String.format(Locale.ROOT, "0x%02X", bytes[in.position()] & 0xFF))
                .with("position", in.position());
        return Optional.of(violation.at(Document.of(before).locate(before.length())));
    }
}
