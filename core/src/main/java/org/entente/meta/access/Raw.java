package org.entente.meta.access;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The functions behind a type that states its members.
 *
 * @param start makes a builder
 * @param build builds a value
 * @param <T> the type
 */
public record Raw<T>(Supplier<Object> start, Function<Object, T> build) {

    /**
     * A stated type, as the library sees it.
     *
     * @param <T> the type
     */
    public interface OfType<T> {

        /** {@return the functions behind it} */
        Raw<T> raw();

        /**
         * A sound value of no meaning, to stand where none can be read while the rest is checked.
         *
         * @param words its ids and texts
         * @return a value of what cannot be left out
         */
        T standIn(String words);
    }

    /**
     * A stated member, as the library sees it.
     *
     * @param <T> the type of the owner
     * @param <V> the type of the value, or of each element of a list
     */
    public interface OfMember<T, V> {

        /** {@return how its values are got and set} */
        Access<T, V> access();
    }
}
