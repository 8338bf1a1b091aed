package org.entente.table.column;

/** One step on the way from a row to a value. */
public sealed interface Step {

    /**
     * To a member, or to the text in a language.
     *
     * @param name its name
     * @param rank its place among the members
     */
    record Member(String name, int rank) implements Step {}

    /**
     * To an element of a list.
     *
     * @param number its number, from 1
     */
    record Element(int number) implements Step {}
}
