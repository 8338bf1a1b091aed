package org.entente.meta;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a value of a member is: an id, a line, a date, a part with members of its own. A kind is data; {@link
 * KindVisitor} distinguishes kinds.
 *
 * @param <V> the type of the values
 */
public sealed interface Kind<V> {

    /** {@return the class of the values} */
    Class<V> type();

    /**
     * Calls the visitor's method for this kind.
     *
     * @param visitor what is to be done for each kind
     * @param <R> the type of the result
     * @return what the method returned
     */
    <R> R accept(KindVisitor<R> visitor);

    /**
     * A kind whose values are written as one string.
     *
     * @param <V> the type of the values
     */
    sealed interface Written<V> extends Kind<V> {

        /**
         * Reads a value.
         *
         * @param text the value as it is written
         * @return the value
         * @throws org.entente.violation.InvalidValueException if the text is no such value
         */
        V parse(String text);

        /**
         * Writes a value.
         *
         * @param value the value
         * @return the text that {@link #parse} reads
         */
        String format(V value);
    }

    /** A kind whose values are strings. */
    sealed interface Words extends Written<String> {

        @Override
        default Class<String> type() {
            return String.class;
        }

        @Override
        default String parse(String text) {
            return Objects.requireNonNull(text, "text");
        }

        @Override
        default String format(String value) {
            return Objects.requireNonNull(value, "value");
        }
    }

    /**
     * An id that refers to no definition of the agreement.
     *
     * @param defines the kind of definition whose id it is; empty for the id of an agreement
     */
    record Id(Optional<DefinitionKind> defines) implements Words {

        /**
         * States the kind.
         *
         * @param defines the kind of definition
         */
        public Id {
            Objects.requireNonNull(defines, "defines");
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.id(this);
        }
    }

    /**
     * The id of a definition of the agreement.
     *
     * @param target the kind of definition; empty where the member that holds the owner says it ({@link Part#target})
     */
    record Target(Optional<DefinitionKind> target) implements Words {

        /**
         * States the kind.
         *
         * @param target the kind of definition
         */
        public Target {
            Objects.requireNonNull(target, "target");
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.target(this);
        }
    }

    /** Words on one line. */
    record Line() implements Words {

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.line(this);
        }
    }

    /**
     * A text of any number of lines by language.
     *
     * @param type the type of the values
     * @param texts the text of a value by language tag
     * @param of makes a value of texts by language tag
     * @param <V> the type of the values
     */
    record Prose<V>(Class<V> type, Function<V, Map<String, String>> texts, Function<Map<String, String>, V> of)
            implements Kind<V> {

        /**
         * States the kind.
         *
         * @param type the type of the values
         * @param texts the text of a value by language tag
         * @param of makes a value of texts by language tag
         */
        public Prose {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(texts, "texts");
            Objects.requireNonNull(of, "of");
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.prose(this);
        }
    }

    /**
     * A value of an open vocabulary.
     *
     * @param terms the vocabulary
     * @param <V> the type of the values
     */
    record Term<V>(Terms<V> terms) implements Written<V> {

        /**
         * States the kind.
         *
         * @param terms the vocabulary
         */
        public Term {
            Objects.requireNonNull(terms, "terms");
        }

        @Override
        public V parse(String text) {
            return terms.of(text);
        }

        @Override
        public String format(V value) {
            return terms.code(value);
        }

        @Override
        public Class<V> type() {
            return terms.type();
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.term(this);
        }
    }

    /**
     * A value of a closed list.
     *
     * @param type the type of the values
     * @param <E> the type of the values
     */
    record Choice<E extends Enum<E>>(Class<E> type) implements Kind<E> {

        /**
         * States the kind.
         *
         * @param type the type of the values
         */
        public Choice {
            Objects.requireNonNull(type, "type");
        }

        /** {@return the values, in their order} */
        public List<E> values() {
            return List.of(type.getEnumConstants());
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /**
     * A date, a duration, a language tag or another value with a text form of its own.
     *
     * @param type the type of the values
     * @param reader reads a value; refuses any other text
     * @param writer writes a value
     * @param example a value as it is written, to show to a person
     * @param <V> the type of the values
     */
    record Scalar<V>(Class<V> type, Function<String, V> reader, Function<V, String> writer, String example)
            implements Written<V> {

        /**
         * States the kind.
         *
         * @param type the type of the values
         * @param reader reads a value
         * @param writer writes a value
         * @param example a value as it is written
         */
        public Scalar {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(reader, "reader");
            Objects.requireNonNull(writer, "writer");
            Objects.requireNonNull(example, "example");
        }

        @Override
        public V parse(String text) {
            return reader.apply(text);
        }

        @Override
        public String format(V value) {
            return writer.apply(value);
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.scalar(this);
        }
    }

    /**
     * A whole number.
     *
     * @param least the least value that is accepted, else {@code number-out-of-range}
     */
    record Whole(int least) implements Kind<Integer> {

        @Override
        public Class<Integer> type() {
            return Integer.class;
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.whole(this);
        }
    }

    /** A decimal number, exact to its last digit. */
    record Decimal() implements Kind<BigDecimal> {

        @Override
        public Class<BigDecimal> type() {
            return BigDecimal.class;
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.decimal(this);
        }
    }

    /** A fact that is so or is not. */
    record Flag() implements Kind<Boolean> {

        @Override
        public Class<Boolean> type() {
            return Boolean.class;
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.flag(this);
        }
    }

    /**
     * A value with members of its own.
     *
     * @param of its type; asked for late, since types may hold each other
     * @param target the kind of definition that its ids name, where its type leaves that open
     * @param <V> the type of the values
     */
    record Part<V>(Supplier<MetaType<V>> of, Optional<DefinitionKind> target) implements Kind<V> {

        /**
         * States the kind.
         *
         * @param of its type
         * @param target the kind of definition that its ids name
         */
        public Part {
            Objects.requireNonNull(of, "of");
            Objects.requireNonNull(target, "target");
        }

        @Override
        public Class<V> type() {
            return of.get().type();
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.part(this);
        }
    }

    /**
     * A value of one of several types; a tag says which.
     *
     * @param union the types
     * @param <V> the type of the values
     */
    record OneOf<V>(MetaUnion<V, ?> union) implements Kind<V> {

        /**
         * States the kind.
         *
         * @param union the types
         */
        public OneOf {
            Objects.requireNonNull(union, "union");
        }

        @Override
        public Class<V> type() {
            return union.type();
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.oneOf(this);
        }
    }
}
