package org.entente.lookalike;

import java.util.Arrays;

/**
 * Finds out in one go that no two names of many look alike, which is so almost always, and makes no {@linkplain
 * Likeness#keys keys} for that. Names that look alike share the hash of a key; the few others that share one are
 * compared by their keys afterwards.
 */
public final class Fingerprints {

    private static final int FIRST_SIZE = 64;

    private String[] names = new String[FIRST_SIZE];
    /** The hash of a key, and behind it the number of the name. */
    private long[] prints = new long[FIRST_SIZE];

    private int size;

    /** Makes an empty collection. */
    public Fingerprints() {}

    /**
     * Adds a name.
     *
     * @param name the name
     * @return whether it has only letters and punctuation in which nothing is hidden: Latin, Hangul syllables, common
     *     Chinese characters
     */
    public boolean add(String name) {
        long simple = SimpleNames.hash(name);
        if (simple != SimpleNames.NOT_SIMPLE) {
            add(name, (int) simple);
            return true;
        }
        for (String key : Likeness.keys(name)) {
            add(name, key.hashCode());
        }
        return false;
    }

    private void add(String name, int print) {
        if (size == prints.length) {
            prints = Arrays.copyOf(prints, 2 * size);
            names = Arrays.copyOf(names, 2 * size);
        }
        names[size] = name;
        prints[size] = (long) print << Integer.SIZE | size;
        size++;
    }

    /**
     * Whether two names may look alike. No name can be added afterwards.
     *
     * @return false if no two different names do
     */
    public boolean mayBeAlike() {
        Arrays.sort(prints, 0, size);
        for (int i = 1; i < size; i++) {
            if (prints[i - 1] >> Integer.SIZE == prints[i] >> Integer.SIZE
                    && !names[(int) prints[i - 1]].equals(names[(int) prints[i]])) {
                return true;
            }
        }
        return false;
    }
}
