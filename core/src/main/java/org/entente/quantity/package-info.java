/** Quantities: a value or a range, its unit, what it measures and against what; and the units of UCUM. */
@NullMarked
package org.entente.quantity;

import org.jspecify.annotations.NullMarked;
