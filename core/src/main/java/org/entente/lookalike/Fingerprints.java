package org.entente.lookalike;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds out in one go which of many names may look alike: almost always none. No {@linkplain Likeness#keys keys} are made
 * for that. Names that look alike share the hash of a key; the few others that share one are compared by their keys
 * afterwards. The hash cannot be foreseen, so no author can choose names that share one.
 */
public final class Fingerprints {

    private String[] names;
    private @Nullable Object[] owners;
    private int[] numbers;
    /** The hash of a key, and after it the index of the name. */
    private long[] prints;

    private final Allowance allowance;
    private int size;
    private boolean isSorted = true;

    /**
     * Makes an empty collection.
     *
     * @param expected about how many names it will have
     * @param allowance how much of them may be normalised
     */
    public Fingerprints(int expected, Allowance allowance) {
        this.allowance = allowance;
        int room = Math.max(1, expected);
        names = new String[room];
        owners = new @Nullable Object[room];
        numbers = new int[room];
        prints = new long[room];
    }

    /**
     * Adds a name.
     *
     * @param name the name
     * @param owner whose it is: names of one owner are not held against each other; null if it shares none
     * @param number the number that stands for the name
     * @return whether it has only letters and punctuation in which nothing is hidden: Latin, Hangul syllables, common
     *     Chinese characters
     */
    public boolean add(String name, @Nullable Object owner, int number) {
        long look = SimpleNames.look(name);
        if (look != SimpleNames.NOT_SIMPLE) {
            add(name, owner, number, SimpleNames.print(look));
            return SimpleNames.isPlain(look);
        }
        for (String key : allowance.keys(name)) {
            add(name, owner, number, SimpleNames.print(key));
        }
        return false;
    }

    private void add(String name, @Nullable Object owner, int number, int print) {
        if (size == prints.length) {
            prints = Arrays.copyOf(prints, 2 * size);
            names = Arrays.copyOf(names, 2 * size);
            owners = Arrays.copyOf(owners, 2 * size);
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        names[size] = name;
        owners[size] = owner;
        numbers[size] = number;
        prints[size] = (long) print << Integer.SIZE | size;
        isSorted = false;
        size++;
    }

    /**
     * The numbers of the names that may look like a name of another owner.
     *
     * @return a new set, empty if no two different names do
     */
    public BitSet alike() {
        sort();
        BitSet alike = new BitSet();
        for (int from = 0, to; from < size; from = to) {
            to = from + 1;
            boolean areAlike = false;
            while (to < size && print(to) == print(from)) {
                areAlike = areAlike || mayBeAlike((int) prints[from], (int) prints[to]);
                to++;
            }
            if (areAlike) {
                markFrom(from, alike);
            }
        }
        return alike;
    }

    /**
     * Returns whether a name may be among the names, or look like one of them.
     *
     * @param name any name
     * @param given how much of it may be normalised
     * @return false if none looks like it
     */
    public boolean mayHave(String name, Allowance given) {
        long look = SimpleNames.look(name);
        return look != SimpleNames.NOT_SIMPLE
                ? first(SimpleNames.print(look)) < size
                : given.keys(name).stream().anyMatch(key -> first(SimpleNames.print(key)) < size);
    }

    private boolean mayBeAlike(int one, int other) {
        return !names[one].equals(names[other]) && !isOneOwner(owners[one], owners[other]);
    }

    /**
     * Whether two owners are one.
     *
     * @param one the owner of a name, or null if it shares none
     * @param other the owner of another name
     * @return whether they are one object, or one id
     */
    public static boolean isOneOwner(@Nullable Object one, @Nullable Object other) {
        return one != null && (one == other || (one instanceof String id && id.equals(other)));
    }

    /**
     * Finds the names that may look like another one, or be the same.
     *
     * @param name a name that need not be among them
     * @param found takes their numbers
     * @return whether there are any
     */
    public boolean like(String name, BitSet found) {
        long look = SimpleNames.look(name);
        if (look != SimpleNames.NOT_SIMPLE) {
            return mark(SimpleNames.print(look), found);
        }
        boolean some = false;
        for (String key : allowance.keys(name)) {
            some |= mark(SimpleNames.print(key), found);
        }
        return some;
    }

    private boolean mark(int print, BitSet found) {
        int from = first(print);
        if (from < size) {
            markFrom(from, found);
        }
        return from < size;
    }

    /** The first that has a hash, or the size if there is none. */
    private int first(int print) {
        sort();
        int at = Arrays.binarySearch(prints, 0, size, (long) print << Integer.SIZE);
        int from = at < 0 ? -at - 1 : at;
        return from < size && print(from) == print ? from : size;
    }

    /** Marks all that share the hash that the first of them has. */
    private void markFrom(int from, BitSet found) {
        for (int i = from; i < size && print(i) == print(from); i++) {
            found.set(numbers[(int) prints[i]]);
        }
    }

    private int print(int place) {
        return (int) (prints[place] >> Integer.SIZE);
    }

    private void sort() {
        if (!isSorted) {
            Arrays.sort(prints, 0, size);
            isSorted = true;
        }
    }
}
