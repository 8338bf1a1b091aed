/**
 * From rows to drafts: each row is an object of a draft, each cell a value in a line of its own, so that the line at which
 * something is wrong with the draft names the cell.
 */
@NullMarked
package org.entente.table.reading;

import org.jspecify.annotations.NullMarked;
