package org.entente.json.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The JDK's decoder says what is UTF-8. */
class Utf8Properties {

    private static boolean decodes(byte... bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Example
    void agreesOnEveryPairOfBytes() {
        for (int first = 0; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                byte[] bytes = {(byte) first, (byte) second};
                assertEquals(decodes(bytes), Utf8.isWellFormed(bytes), () -> bytes[0] + " " + bytes[1]);
            }
        }
    }

    /** Bytes at which the table of well-formed sequences changes. */
    private static final List<Integer> BOUNDARIES = List.of(
            0x00, 0x22, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
            0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF);

    @Example
    void agreesOnShortByteSequences() {
        for (int first : BOUNDARIES) {
            for (int second : BOUNDARIES) {
                for (int third : BOUNDARIES) {
                    agreesOn(first, second, third);
                    agreesOn(first, second, third, 0x7F);
                    agreesOn(first, second, third, 0x80);
                    agreesOn(first, second, third, 0xBF);
                    agreesOn(first, second, third, 0xC0);
                }
            }
        }
    }

    private static void agreesOn(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) values[i];
        }
        assertEquals(
                decodes(bytes), Utf8.isWellFormed(bytes), () -> HexFormat.of().formatHex(bytes));
    }

    @Provide
    Arbitrary<byte[]> boundaries() {
        return Arbitraries.of(BOUNDARIES)
                .map(Integer::byteValue)
                .array(byte[].class)
                .ofMinSize(0)
                .ofMaxSize(6);
    }

    @Property(tries = 20_000)
    void agreesAtTheBoundaries(@ForAll("boundaries") byte[] bytes) {
        assertEquals(decodes(bytes), Utf8.isWellFormed(bytes));
    }

    @Property
    void agreesOnTextWithOneByteChanged(@ForAll String text, @ForAll int at, @ForAll byte other) {
        byte[] bytes =
                ("ASCII that is skipped 동맹 \uD834\uDD1E " + text.replaceAll("\\p{Cs}", "") + " end").getBytes(UTF_8);
        assertTrue(Utf8.isWellFormed(bytes));
        bytes[Math.floorMod(at, bytes.length)] = other;
        assertEquals(decodes(bytes), Utf8.isWellFormed(bytes));
    }

    @Example
    void refusesWhatBreaksOff() {
        byte[] bytes = "\uD834\uDD1E".getBytes(UTF_8);
        for (int length = 1; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertFalse(Utf8.isWellFormed(cut));
        }
    }
}
