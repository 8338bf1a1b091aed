package org.entente.lookalike;

import java.util.List;

/**
 * How much of the names of one document may be normalised, which takes long, and in which a character may become eighteen.
 * Names beyond are not compared. Names of letters that need no normalising have no such bound. Not thread-safe.
 */
public final class Allowance {

    /** Characters of keys: more than all names of any agreement have. */
    static final int MOST = 1 << 21;

    private int left = MOST;

    /** Makes the allowance of one document. */
    public Allowance() {}

    /** The keys of a name, or none where nothing is left. */
    List<String> keys(String name) {
        if (left <= 0) {
            return List.of();
        }
        left -= name.length();
        List<String> keys = Likeness.normalisedKeys(name);
        for (String key : keys) {
            left -= key.length();
        }
        return keys;
    }
}
