package org.entente.meta;

/**
 * What is to be done for each kind.
 *
 * @param <R> the type of the result
 */
public interface KindVisitor<R> {

    /**
     * For an id that refers to nothing in the agreement.
     *
     * @param kind the kind
     * @return the result
     */
    R id(Kind.Id kind);

    /**
     * For the id of a definition.
     *
     * @param kind the kind
     * @return the result
     */
    R target(Kind.Target kind);

    /**
     * For words on one line.
     *
     * @param kind the kind
     * @return the result
     */
    R line(Kind.Line kind);

    /**
     * For a text by language.
     *
     * @param kind the kind
     * @param <V> the type of the values
     * @return the result
     */
    <V> R prose(Kind.Prose<V> kind);

    /**
     * For a value of an open vocabulary.
     *
     * @param kind the kind
     * @param <V> the type of the values
     * @return the result
     */
    <V> R term(Kind.Term<V> kind);

    /**
     * For a value of a closed list.
     *
     * @param kind the kind
     * @param <E> the type of the values
     * @return the result
     */
    <E extends Enum<E>> R choice(Kind.Choice<E> kind);

    /**
     * For a value with a text form of its own.
     *
     * @param kind the kind
     * @param <V> the type of the values
     * @return the result
     */
    <V> R scalar(Kind.Scalar<V> kind);

    /**
     * For a whole number.
     *
     * @param kind the kind
     * @return the result
     */
    R whole(Kind.Whole kind);

    /**
     * For a decimal number.
     *
     * @param kind the kind
     * @return the result
     */
    R decimal(Kind.Decimal kind);

    /**
     * For a fact.
     *
     * @param kind the kind
     * @return the result
     */
    R flag(Kind.Flag kind);

    /**
     * For a value with members of its own.
     *
     * @param kind the kind
     * @param <V> the type of the values
     * @return the result
     */
    <V> R part(Kind.Part<V> kind);

    /**
     * For a value of one of several types.
     *
     * @param kind the kind
     * @param <V> the type of the values
     * @return the result
     */
    <V> R oneOf(Kind.OneOf<V> kind);
}
