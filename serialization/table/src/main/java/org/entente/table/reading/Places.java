package org.entente.table.reading;

import java.util.Arrays;
import org.entente.violation.Location;

/** The places of the lines of a draft, packed, since there is one for each cell. */
final class Places {

    private static final int PACKED = 5;

    private int[] packed = new int[PACKED * 16];
    private int size;

    void add(Place place) {
        reserve(1);
        int at = size * PACKED;
        packed[at] = place.file();
        packed[at + 1] = place.row();
        packed[at + 2] = place.column();
        packed[at + 3] = place.location().line();
        packed[at + 4] = place.location().column();
        size++;
    }

    void addAll(Places others) {
        reserve(others.size);
        System.arraycopy(others.packed, 0, packed, size * PACKED, others.size * PACKED);
        size += others.size;
    }

    private void reserve(int more) {
        int needed = (size + more) * PACKED;
        if (needed > packed.length) {
            packed = Arrays.copyOf(packed, Math.max(needed, packed.length + packed.length / 2));
        }
    }

    /** The place of a line, from 1; lines after the last have its place. */
    Place get(int line) {
        int at = (Math.min(line, size) - 1) * PACKED;
        return new Place(packed[at], packed[at + 1], packed[at + 2], new Location(packed[at + 3], packed[at + 4]));
    }
}
