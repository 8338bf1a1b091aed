/** From drafts to rows: what stands in which cell, and what a table cannot hold. */
@NullMarked
package org.entente.table.writing;

import org.jspecify.annotations.NullMarked;
