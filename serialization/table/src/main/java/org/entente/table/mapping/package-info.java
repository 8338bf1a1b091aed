/** Mappings: what the columns and values of tables of other people mean. */
@NullMarked
package org.entente.table.mapping;

import org.jspecify.annotations.NullMarked;
