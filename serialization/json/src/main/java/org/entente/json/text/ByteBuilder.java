package org.entente.json.text;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes that are put together in memory, in pieces that are not moved: each is a quarter of what was written before, so
 * that at most a quarter is not used.
 */
public final class ByteBuilder extends OutputStream {

    private static final int LEAST = 1 << 12;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] newest = new byte[LEAST];
    private int used;
    /** The length of the pieces that are full. */
    private int before;

    @Override
    public void write(int octet) {
        if (used == newest.length) {
            start();
        }
        newest[used] = (byte) octet;
        used++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int at = from;
        while (at < from + length) {
            if (used == newest.length) {
                start();
            }
            int count = Math.min(from + length - at, newest.length - used);
            System.arraycopy(bytes, at, newest, used, count);
            used += count;
            at += count;
        }
    }

    private void start() {
        full.add(newest);
        before = Math.addExact(before, newest.length);
        newest = new byte[Math.max(LEAST, before / 4)];
        used = 0;
    }

    /** All bytes. */
    public byte[] toBytes() {
        byte[] all = new byte[Math.addExact(before, used)];
        int at = 0;
        for (byte[] piece : full) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        System.arraycopy(newest, 0, all, at, used);
        return all;
    }
}
