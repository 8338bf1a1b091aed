/** What can be wrong with a table, and what a table cannot hold. */
@NullMarked
package org.entente.table.problem;

import org.jspecify.annotations.NullMarked;
