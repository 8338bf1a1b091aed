/** The tree of a JSON text: drafts as they are written. */
@NullMarked
package org.entente.table.tree;

import org.jspecify.annotations.NullMarked;
