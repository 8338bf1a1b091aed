package org.entente.json.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Returns whether bytes are UTF-8 (Unicode Standard, table 3-7). Jackson takes overlong and surrogate sequences for
 * characters, and the JDK finds out only by decoding, which takes as long as parsing.
 */
public final class Utf8 {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int TRIPLE = 3;
    private static final long NOT_ASCII = 0x8080808080808080L;

    private Utf8() {}

    public static boolean isWellFormed(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            long others = at <= bytes.length - Long.BYTES ? (long) LONG.get(bytes, at) & NOT_ASCII : 1;
            if (others == 0) {
                at += Long.BYTES;
            } else {
                at += Long.numberOfTrailingZeros(others) / Byte.SIZE;
                do {
                    int length = isPlainTriple(bytes, at) ? TRIPLE : length(bytes, at);
                    if (length == 0) {
                        return false;
                    }
                    at += length;
                } while (at < bytes.length && bytes[at] < 0);
            }
        }
        return true;
    }

    /** Whether at an index there is a character of three bytes that are sound whatever they are: most of Hangul and Han. */
    private static boolean isPlainTriple(byte[] bytes, int at) {
        if (at > bytes.length - Integer.BYTES) {
            return false;
        }
        int next = (int) INT.get(bytes, at);
        int lead = next & 0xFF;
        return (next & 0xC0C0F0) == 0x8080E0 && lead != 0xE0 && lead != 0xED;
    }

    /** The number of bytes of the character at an index, or 0 if there is none. */
    private static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length == 0 || length > bytes.length - at) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        boolean sound = second >= least && second <= most;
        for (int i = 2; i < length; i++) {
            sound &= (bytes[at + i] & 0xC0) == 0x80;
        }
        return sound ? length : 0;
    }
}
