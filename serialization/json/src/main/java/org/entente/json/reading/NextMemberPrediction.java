package org.entente.json.reading;

import java.util.Arrays;
import org.entente.json.type.ObjectReader;

/**
 * Which member comes next, as far as a document shows: a parser that looks for a certain name finds it faster than one
 * that must find which of many it is. By position, a table of members and a place in it; the guess is how many members
 * are passed over, which a byte holds, since a table has few members ({@link ObjectReader}).
 */
public final class NextMemberPrediction {

    private byte[] passed = new byte[512];

    public int at(int position) {
        return position < passed.length ? passed[position] : 0;
    }

    public void learn(int position, int members) {
        if (position >= passed.length) {
            passed = Arrays.copyOf(passed, 2 * position);
        }
        passed[position] = (byte) members;
    }
}
