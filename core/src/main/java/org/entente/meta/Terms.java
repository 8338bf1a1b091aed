package org.entente.meta;

import java.util.List;
import java.util.Locale;

/**
 * An open vocabulary, for pick lists: the values that are known, and the way to any other.
 *
 * @param <V> the type of the values
 */
public interface Terms<V> {

    /**
     * The vocabulary's name.
     *
     * @return a kebab-case name such as {@code actor-kind}
     */
    String name();

    /**
     * The class of the values.
     *
     * @return their class
     */
    Class<V> type();

    /**
     * What the vocabulary is about, for the heading of a pick list.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return a noun phrase such as "kind of actor"
     */
    String label(Locale locale);

    /**
     * The values that this version knows.
     *
     * @return an unmodifiable list in a fixed order
     */
    List<V> known();

    /**
     * Finds or makes a value.
     *
     * @param code the value as it is written
     * @return the known value, or a value that is not known here
     */
    V of(String code);

    /**
     * A value as it is written.
     *
     * @param value the value
     * @return its code
     */
    String code(V value);

    /**
     * A value as a person reads it.
     *
     * @param value the value
     * @param locale the reader's language; English where there is no label in it
     * @return its label; the code of a value that is not known
     */
    String label(V value, Locale locale);
}
