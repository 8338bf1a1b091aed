package org.entente.table.mapping;

import java.util.List;
import java.util.Map;
import org.entente.table.column.Column;
import org.entente.table.column.Table;

/**
 * What a row of a file gives.
 *
 * @param table the table of which it is a row
 * @param members by column, what its cell says
 * @param where the columns without whose values it is none
 * @param each by column, what it is called; the row is one for each of these columns that has a value
 * @param once whether equal ones count once
 * @param join the columns by whose values rows, and elements of lists in them, are one; none if each stands for itself
 */
public record MappedRow(
        Table table,
        Map<Column, Template> members,
        List<String> where,
        Map<String, String> each,
        boolean once,
        List<Column> join) {

    /** In a template of a row that is given for each of some columns: the name of the column. */
    public static final String NAME = "column";

    /** In such a template: what the cell says. */
    public static final String CELL = "cell";
}
