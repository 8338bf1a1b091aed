/**
 * Files of comma-separated values, with the row, the line and the column of each cell.
 *
 * <p>FastCSV parses and writes them. It follows RFC 4180, refuses what is malformed, and hands each field over with whether
 * it is quoted, from which follows where the next one begins; Jackson's format for CSV is bound to a generation of Jackson,
 * which an application chooses, and knows places no better. It depends on nothing.
 */
@NullMarked
package org.entente.table.csv;

import org.jspecify.annotations.NullMarked;
