package org.entente.vocabulary;

import java.util.Locale;

/**
 * A value of an open vocabulary: one that is known here, or any other that follows the same spelling.
 *
 * <p>Written with capitals, digits and single underscores, beginning with a letter: {@code JOINT_STATEMENT}. Anything
 * else is refused with {@code term-malformed}.
 */
public interface Term {

    /**
     * The value as it is written.
     *
     * @return the code, such as {@code JOINT_STATEMENT}
     */
    String code();

    /**
     * Returns whether this version of the library knows the value.
     *
     * @return whether it is one of the known values of its vocabulary
     */
    boolean isKnown();

    /**
     * The value as a person reads it, for pick lists and messages.
     *
     * @param locale the reader's language; English where there is no label in it
     * @return the label of a known value, and the code of any other
     */
    String label(Locale locale);
}
