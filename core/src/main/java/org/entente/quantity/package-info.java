/** Quantities: a value or a range, and what it counts. */
@NullMarked
package org.entente.quantity;

import org.jspecify.annotations.NullMarked;
