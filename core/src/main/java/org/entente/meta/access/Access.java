package org.entente.meta.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;

/**
 * How the values of a member are got from an owner and set in its builder. The builder's type was checked where the
 * member was stated, and is no longer known.
 *
 * @param <T> the type of the owner
 * @param <V> the type of the value, or of each element of a list
 */
public sealed interface Access<T, V> {

    /**
     * Passes each value of an owner: none, one, or the elements of a list.
     *
     * @param owner the owner
     * @return its values
     */
    List<V> values(T owner);

    /**
     * Sets a value, or adds an element.
     *
     * @param builder a builder of the owner's type
     * @param value the value
     */
    void set(Object builder, V value);

    /**
     * Calls the visitor's method for this way.
     *
     * @param visitor what is to be done for each way
     */
    void accept(Visitor<T, V> visitor);

    /**
     * What is to be done for each way in which values are got and set.
     *
     * @param <T> the type of the owner
     * @param <V> the type of the value, or of each element of a list
     */
    interface Visitor<T, V> {

        /**
         * For a member that is always there.
         *
         * @param access how it is got and set
         */
        void single(Single<T, V> access);

        /**
         * For a whole number that is always there.
         *
         * @param access how it is got and set
         */
        void whole(Whole<T> access);

        /**
         * For a member that may be left out.
         *
         * @param access how it is got and set
         */
        void possible(Possible<T, V> access);

        /**
         * For a list.
         *
         * @param access how it is got and set
         */
        void elements(Elements<T, V> access);

        /**
         * For a fact.
         *
         * @param access how it is got and set
         */
        void flag(Flag<T> access);
    }

    /**
     * A member that is always there.
     *
     * @param get gets the value
     * @param setter sets it
     * @param <T> the type of the owner
     * @param <V> the type of the value
     */
    record Single<T, V>(Function<? super T, V> get, BiConsumer<Object, V> setter) implements Access<T, V> {

        /**
         * Takes both functions.
         *
         * @param get gets the value
         * @param setter sets it
         */
        public Single {
            Objects.requireNonNull(get, "get");
            Objects.requireNonNull(setter, "setter");
        }

        @Override
        public List<V> values(T owner) {
            return List.of(get.apply(owner));
        }

        @Override
        public void accept(Visitor<T, V> visitor) {
            visitor.single(this);
        }

        @Override
        public void set(Object builder, V value) {
            setter.accept(builder, value);
        }
    }

    /**
     * A whole number that is always there; it goes in and out without an object around it.
     *
     * @param get gets the number
     * @param setter sets it
     * @param <T> the type of the owner
     */
    record Whole<T>(ToIntFunction<? super T> get, ObjIntConsumer<Object> setter) implements Access<T, Integer> {

        /**
         * Takes both functions.
         *
         * @param get gets the value
         * @param setter sets it
         */
        public Whole {
            Objects.requireNonNull(get, "get");
            Objects.requireNonNull(setter, "setter");
        }

        @Override
        public List<Integer> values(T owner) {
            return List.of(get.applyAsInt(owner));
        }

        @Override
        public void accept(Visitor<T, Integer> visitor) {
            visitor.whole(this);
        }

        @Override
        public void set(Object builder, Integer value) {
            setter.accept(builder, value);
        }
    }

    /**
     * A member that may be left out.
     *
     * @param get gets the value
     * @param setter sets it
     * @param <T> the type of the owner
     * @param <V> the type of the value
     */
    record Possible<T, V>(Function<? super T, Optional<V>> get, BiConsumer<Object, V> setter) implements Access<T, V> {

        /**
         * Takes both functions.
         *
         * @param get gets the value
         * @param setter sets it
         */
        public Possible {
            Objects.requireNonNull(get, "get");
            Objects.requireNonNull(setter, "setter");
        }

        @Override
        public List<V> values(T owner) {
            return get.apply(owner).map(List::of).orElse(List.of());
        }

        @Override
        public void accept(Visitor<T, V> visitor) {
            visitor.possible(this);
        }

        @Override
        public void set(Object builder, V value) {
            setter.accept(builder, value);
        }
    }

    /**
     * A list, which may be empty.
     *
     * @param get gets the elements
     * @param adder adds an element
     * @param <T> the type of the owner
     * @param <V> the type of the elements
     */
    record Elements<T, V>(Function<? super T, List<V>> get, BiConsumer<Object, V> adder) implements Access<T, V> {

        /**
         * Takes both functions.
         *
         * @param get gets the value
         * @param adder adds one
         */
        public Elements {
            Objects.requireNonNull(get, "get");
            Objects.requireNonNull(adder, "adder");
        }

        @Override
        public List<V> values(T owner) {
            return get.apply(owner);
        }

        @Override
        public void accept(Visitor<T, V> visitor) {
            visitor.elements(this);
        }

        @Override
        public void set(Object builder, V value) {
            adder.accept(builder, value);
        }
    }

    /**
     * A fact that is so or is not; it has a value only if it is so.
     *
     * @param get returns whether it is so
     * @param setter sets it
     * @param <T> the type of the owner
     */
    record Flag<T>(Function<? super T, Boolean> get, BiConsumer<Object, Boolean> setter) implements Access<T, Boolean> {

        /**
         * Takes both functions.
         *
         * @param get gets the value
         * @param setter sets it
         */
        public Flag {
            Objects.requireNonNull(get, "get");
            Objects.requireNonNull(setter, "setter");
        }

        @Override
        public List<Boolean> values(T owner) {
            return get.apply(owner) ? List.of(true) : List.of();
        }

        @Override
        public void accept(Visitor<T, Boolean> visitor) {
            visitor.flag(this);
        }

        @Override
        public void set(Object builder, Boolean value) {
            setter.accept(builder, value);
        }
    }
}
