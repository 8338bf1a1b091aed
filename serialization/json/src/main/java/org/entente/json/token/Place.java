package org.entente.json.token;

/**
 * A place in a text, as a parser knows it.
 *
 * @param offset the number of bytes or characters before it, as the source was given; negative if unknown
 * @param line the line from 1, or less if unknown
 * @param column the column from 1, in bytes or characters, or less if unknown
 */
public record Place(long offset, int line, int column) {}
