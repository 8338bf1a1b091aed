package org.entente.table.writing;

import java.util.Map;
import org.entente.table.column.Column;
import org.entente.table.column.Table;

/**
 * A row of a table.
 *
 * @param table the table
 * @param cells the text of each cell that is not empty
 */
public record TableRow(Table table, Map<Column, String> cells) {}
