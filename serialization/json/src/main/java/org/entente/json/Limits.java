package org.entente.json;

import org.entente.violation.ViolationCollector;

/**
 * How much JSON is read before reading is given up with an error of that name; a guard against hostile input.
 *
 * @param depth how deeply values may be nested: {@code limit-depth}
 * @param token the length of a string or name, in characters, and of a number, of which never more than 1,000 are read:
 *     {@code limit-token}
 * @param document the length of the document, in characters: {@code limit-document}; and by it the number of elements
 *     that its lists may have together, one for 32 characters and never less than 1,000: {@code limit-elements}.
 *     Whatever its length, it has no more than 1,000 distinct tags of languages: {@code limit-languages}
 * @param problems the number of errors that are listed, of warnings and of notes, each for themselves: {@code
 *     limit-problems}, which is a warning if what is left out is harmless, and an error if it has an error or the value
 *     of a dropped member
 */
public record Limits(int depth, int token, int document, int problems) {

    /** The time to read a number grows with the square of its length. */
    static final int NUMBER = 1000;

    /** An element is hardly shorter, save where many short ones are to fill the memory. */
    private static final int CHARACTERS_OF_ELEMENT = 32;

    private static final int FEW_ELEMENTS = 1000;

    private static final Limits STANDARD = new Limits(64, 1 << 20, 16 << 20, ViolationCollector.STANDARD_LIMIT);

    /**
     * Sets limits.
     *
     * @param depth how deeply values may be nested
     * @param token the length of a string, name or number, in characters
     * @param document the length of the document, in characters
     * @param problems the number of problems that are listed
     * @throws IllegalArgumentException if one is less than 1
     */
    public Limits {
        if (depth < 1 || token < 1 || document < 1 || problems < 1) {
            throw new IllegalArgumentException("a limit is at least 1");
        }
    }

    int elements() {
        return Math.max(FEW_ELEMENTS, document / CHARACTERS_OF_ELEMENT);
    }

    /** {@return depth 64, token 1 Mi, document 16 Mi, problems 10,000} */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * Limits the depth otherwise.
     *
     * @param other how deeply values may be nested
     * @return limits with that depth
     */
    public Limits withDepth(int other) {
        return new Limits(other, token, document, problems);
    }

    /**
     * Limits the length of a token otherwise.
     *
     * @param other the length in characters
     * @return limits with that length
     */
    public Limits withToken(int other) {
        return new Limits(depth, other, document, problems);
    }

    /**
     * Limits the length of the document otherwise.
     *
     * @param other the length in characters
     * @return limits with that length
     */
    public Limits withDocument(int other) {
        return new Limits(depth, token, other, problems);
    }

    /**
     * Limits the number of problems otherwise.
     *
     * @param other the number
     * @return limits with that number
     */
    public Limits withProblems(int other) {
        return new Limits(depth, token, document, other);
    }
}
