package org.entente.table.reading;

import org.entente.table.column.Column;

/**
 * What a cell says of a row.
 *
 * @param column of which value
 * @param text what
 * @param place where the cell is
 */
public record Entry(Column column, String text, Place place) {}
