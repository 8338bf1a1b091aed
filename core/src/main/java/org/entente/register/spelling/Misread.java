package org.entente.register.spelling;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Text in UTF-8 that was read as Latin-1 or Windows-1252, as many a table on its way through a spreadsheet: {@code CÃ´te}
 * for {@code Côte}, also twice over. What cannot be such a text stays as it is.
 */
final class Misread {

    /** The characters of Windows-1252 for 0x80 to 0x9F; a space stands where it has none. */
    private static final String WINDOWS =
            "\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D  \u2018\u2019\u201C\u201D"
                    + "\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178";

    private static final int FIRST_OF_WINDOWS = 0x80;
    private static final int FIRST_LEADING = 0xC2;
    private static final int LAST_LEADING = 0xF4;
    private static final int LAST = 0xFF;
    private static final int MOST_TIMES = 3;

    private Misread() {}

    static String mended(String text) {
        String mended = text;
        for (int times = 0; times < MOST_TIMES && mayBeMisread(mended); times++) {
            String once = once(mended);
            if (once.equals(mended)) {
                return mended;
            }
            mended = once;
        }
        return mended;
    }

    /** Whether a character stands there that begins a sequence of UTF-8, and one after it that goes on with it. */
    private static boolean mayBeMisread(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= FIRST_LEADING && unit <= LAST_LEADING) {
                int next = toByte(text.charAt(i + 1));
                if (next >= FIRST_OF_WINDOWS && next < FIRST_LEADING) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String once(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            int one = toByte(text.charAt(i));
            if (one < 0) {
                return text;
            }
            bytes[i] = (byte) one;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    /** The byte that was read as a character, or -1. */
    private static int toByte(char unit) {
        if (unit <= LAST) {
            return unit;
        }
        int at = WINDOWS.indexOf(unit);
        return at < 0 ? -1 : FIRST_OF_WINDOWS + at;
    }
}
