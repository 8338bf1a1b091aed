/** The columns of tables. They follow from what the types say of themselves and from the short forms of drafts. */
@NullMarked
package org.entente.table.column;

import org.jspecify.annotations.NullMarked;
